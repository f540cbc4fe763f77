import assert from 'node:assert/strict';
import { PNG } from 'pngjs';

/**
 * Keeps, from a page's first moment on, the last full estimate of each simulator; `completed(element, holds)` resolves
 * with it, once there is one of which something holds. For the option `script` of `openPage`.
 */
export function watch() {
  const complete = new WeakMap();
  const keep = (event) => complete.set(event.composedPath()[0], event.detail);
  document.addEventListener('crs-estimate', keep, true);
  globalThis.completed = (element, holds = () => true) =>
    new Promise((resolve) => {
      const look = () => {
        const estimate = complete.get(element);
        if (!estimate || !holds(estimate)) return;
        element.removeEventListener('crs-estimate', look);
        resolve(estimate);
      };
      element.addEventListener('crs-estimate', look);
      look();
    });
}

/**
 * Waits until a simulator has its full estimate and the page has drawn it; scrolls there, for only seen ones work, once
 * those above it have their height and will not push it out of sight again.
 */
export async function settle(simulator) {
  await simulator.waitFor({ state: 'attached' });
  await simulator.evaluate(async (element) => {
    const { ownerDocument } = element;
    const all = ownerDocument.querySelectorAll(element.localName);
    await Promise.all([element, ...all].map(({ ready }) => ready));
    element.scrollIntoView();
    const frame = () => new Promise((resolve) => ownerDocument.defaultView.requestAnimationFrame(resolve));
    await globalThis.completed(element);
    await element.updateComplete;
    // At a whole pixel with what it is in, as on the clean page: letters look otherwise between two.
    const { style } = element.parentElement ?? element;
    style.position = 'relative';
    style.top = `${-element.getBoundingClientRect().top % 1}px`;
    await frame();
    await frame();
  });
}

/** How a simulator looks: its picture, and text, place and size of all its parts, with everything closed and open. */
export async function portrait(simulator, states = ['closed', 'open']) {
  await settle(simulator);
  const screen = simulator.locator('[part=page]');
  const picture = () => screen.screenshot({ animations: 'disabled' });
  const toggle = (open) => screen.evaluate(openAll, open);
  const taken = {};
  for (const state of states) {
    await toggle(state === 'open');
    taken[state] = { picture: await picture(), outline: await screen.evaluate(outlineOf) };
  }
  await toggle(false);
  return taken;
}

/** Opens or closes all that unfolds, once the simulator has heard of it and the page has drawn it. Runs in the page. */
async function openAll(screen, open) {
  const changing = [...screen.querySelectorAll('details')].filter((details) => details.open !== open);
  const heard = changing.map(
    (details) => new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true })),
  );
  for (const details of changing) details.open = open;
  await Promise.all(heard);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await screen.getRootNode().host.updateComplete;
  await frame();
  // What loads on intent.
  while (open && screen.querySelector('.waiting')) await frame();
  await frame();
}

/** One line for each part: what it is, where within the screen, and what it says. Runs in the page. */
function outlineOf(screen) {
  const { left, top } = screen.getBoundingClientRect();
  // Hundredths of a pixel are noise of where the page has put the screen.
  const round = (number) => Math.round(number * 10) / 10;
  let lines = '';
  for (const element of screen.querySelectorAll('*')) {
    const text = element.children.length === 0 ? element.textContent.trim() : '';
    const { x, y, width, height } = element.getBoundingClientRect();
    const drawn = element.getClientRects().length > 0;
    const place = drawn
      ? `${round(x - left)} ${round(y - top)} ${round(width)} ${round(height)}`
      : 'not drawn';
    lines += `${element.localName}, ${place}: ${text}\n`;
  }
  return lines;
}

/** How far a channel may be off where an edge is smoothed, of 255; that depends on where on the page it is. */
const SMOOTHING = 64;
/** How many pixels of smoothed edges may be off, of some 800,000. */
const EDGES = 400;

/** Fails unless a portrait is the same as the one expected; `which` says whose it is. */
export function assertAlike(actual, expected, which = '') {
  for (const state of Object.keys(actual)) {
    const [lines, likes] = [actual, expected].map((portrait) => portrait[state].outline.split('\n'));
    const differing = lines.findIndex((line, index) => line !== likes[index]);
    assert.equal(lines[differing], likes[differing], `${which} ${state}, line ${differing}`);
    assert.equal(lines.length, likes.length, `${which} ${state}`);
    const { off, smoothed } = difference(actual[state].picture, expected[state].picture);
    assert.ok(
      off === 0 && smoothed <= EDGES,
      `${which} ${state}: ${off} pixels differ, ${smoothed} a little`,
    );
  }
}

/** The pixels of pictures, for the few that many others are compared with. */
const read = new WeakMap();

function pixelsOf(picture) {
  const pixels = read.get(picture) ?? PNG.sync.read(picture);
  read.set(picture, pixels);
  return pixels;
}

/** How many pixels of two pictures differ: clearly, and as smoothed edges do. */
function difference(one, other) {
  if (one.equals(other)) return { off: 0, smoothed: 0 };
  const [a, b] = [one, other].map(pixelsOf);
  assert.deepEqual([a.width, a.height], [b.width, b.height], 'size of the picture');
  let off = 0;
  let smoothed = 0;
  for (let start = 0; start < a.data.length; start += 4) {
    let most = 0;
    for (let at = start; at < start + 4; at += 1) most = Math.max(most, Math.abs(a.data[at] - b.data[at]));
    if (most > SMOOTHING) off += 1;
    else if (most > 0) smoothed += 1;
  }
  return { off, smoothed };
}
