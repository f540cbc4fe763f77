/* global pending, one, own, visitor, stand, saying, EventTarget, InputEvent, Node, location, history, getSelection -- in the page */
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../../../tools/browsers.mjs';
import { bearOlderFirefox } from '../../../tools/wtr/firefox-page.mjs';
import { countPending } from './pending.mjs';

/** What does not come within this time, in ms, never will: for what hangs, however busy the machine is. */
const HANGS = 240_000;

/** A browser by its name, driven the same way whichever it is. */
export const launchNamed = (name) =>
  puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    args: name === 'firefox' ? [] : chromiumArguments,
    timeout: HANGS,
    protocolTimeout: HANGS,
  });

/**
 * Opens a stand's file as a double click does, and keeps what it asks for and complains of. Its long timers, and those
 * alone, wait until the test lets them go: `letGo(ms)` in the page.
 */
export async function openStand(browser, file, { width, height }) {
  const page = bearOlderFirefox(await browser.newPage());
  page.setDefaultTimeout(HANGS);
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.evaluateOnNewDocument(countPending);
  await page.evaluateOnNewDocument(prepare);
  await page.setViewport({ width, height });
  await page.goto(pathToFileURL(file).href);
  await until(page, 'the attract screen', () => one('.attract .go'));
  return { page, requests, errors };
}

/** Waits for something to hold in the page, and says what did not. */
export async function until(page, what, holds, ...given) {
  await page.waitForFunction(holds, { polling: 30 }, ...given).catch((cause) => {
    throw new Error(`still not: ${what}`, { cause });
  });
}

/**
 * Presses what a visitor finds by its words, where it stands on screen: by finger or by mouse.
 *
 * @param {'tap' | 'click'} how
 */
export async function press(page, words, how = 'click') {
  await until(page, `something to press that says ${words}`, (text) => saying(text), words);
  const [x, y] = await page.evaluate((text) => {
    const found = saying(text);
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, words);
  if (how === 'tap') await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** What the tests ask the page for; runs there before anything else but the count of what is pending. */
function prepare() {
  const held = new Map();
  let last = 0;
  const [short, shortEnd] = [globalThis.setTimeout, globalThis.clearTimeout];
  globalThis.setTimeout = (callback, length = 0, ...rest) => {
    if (length < 1000) return short(callback, length, ...rest);
    held.set(--last, { callback, length });
    return last;
  };
  globalThis.clearTimeout = (id) => held.delete(id) || shortEnd(id);

  /** All that wait for so long come to their end; how many there were. */
  globalThis.letGo = (length) => {
    const due = [...held].filter(([, timer]) => timer.length === length);
    for (const [id] of due) held.delete(id);
    for (const [, { callback }] of due) callback();
    return due.length;
  };

  // By what was asked to be called back, for what is taken away twice counts once.
  const listeners = new Map();
  for (const [name, step] of [
    ['addEventListener', 'add'],
    ['removeEventListener', 'delete'],
  ]) {
    const usual = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (type, listener, ...rest) {
      const target = this ?? globalThis;
      if (target === globalThis || target === document || target === globalThis.stand()) {
        if (!listeners.has(type)) listeners.set(type, new Set());
        listeners.get(type)[step](listener);
      }
      return usual.call(target, type, listener, ...rest);
    };
  }

  let sheets = 0;
  const { CSSStyleSheet } = globalThis;
  globalThis.CSSStyleSheet = class extends CSSStyleSheet {
    constructor(...args) {
      super(...args);
      sheets += 1;
    }
  };

  /** Every node of the page, those in shadow roots too. */
  function* nodes(node = document) {
    yield node;
    if (node.shadowRoot) yield* nodes(node.shadowRoot);
    for (const child of node.childNodes) yield* nodes(child);
  }

  /** What a day of visitors must not make more of. */
  globalThis.counts = () => {
    const [timers, frames, idle, observers] = pending();
    return {
      nodes: [...nodes()].length,
      sheets,
      adopted: [...nodes()].reduce((sum, { adoptedStyleSheets: { length } = [] }) => sum + length, 0),
      observers,
      running: timers + frames + idle,
      listeners: Object.fromEntries([...listeners].map(([type, { size }]) => [type, size]).sort()),
    };
  };

  globalThis.stand = () => document.querySelector('credit-rate-simulator');
  globalThis.one = (selector) => stand()?.shadowRoot?.querySelector(selector);
  globalThis.visitor = () => one('credit-rate-simulator');
  globalThis.own = (selector) => visitor()?.shadowRoot?.querySelector(selector);

  /** The button, heading or link, not under anything, that says some words first. */
  globalThis.saying = (words) =>
    [...nodes()].find(
      (node) =>
        node.matches?.('button, summary, a[href]') &&
        node.textContent.replace(/\s+/g, ' ').trim().startsWith(words) &&
        node.checkVisibility() &&
        !node.closest('[inert]') &&
        !node.getRootNode().host?.closest('[inert]'),
    );

  /** Types into a visitor's field, as a keyboard does. */
  globalThis.type = (id, text) => {
    const field = own(`#${id}`);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

  /** Where a text is found: in what is shown or held, in the address, in what the element tells. */
  globalThis.traces = async (pattern) => {
    const found = new RegExp(pattern);
    const plain = (text) => String(text ?? '').replace(/[\s\u202f\u00a0]/g, '');
    const places = [...nodes()].flatMap((node) => [
      ...(node.nodeType === Node.TEXT_NODE ? [['text', node.data]] : []),
      ...[...(node.attributes ?? [])].map(({ name, value }) => [`attribute ${name}`, value]),
      ...('value' in node ? [[`value of ${node.localName}`, node.value]] : []),
    ]);
    const told = [
      ['address', location.href],
      ['history', JSON.stringify(history.state)],
      ['title', document.title],
      ['answers', JSON.stringify(stand().answers)],
      ['estimate', JSON.stringify(stand().estimate)],
      ['link', await stand().shareUrl()],
      ['selection', String(getSelection())],
    ];
    return [...places, ...told].filter(([, text]) => found.test(plain(text))).map(([place]) => place);
  };
}
