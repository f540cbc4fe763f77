import assert from 'node:assert/strict';
import { PNG } from 'pngjs';

/**
 * Keeps, from a page's first moment on, the last full estimate of each simulator, as `completed(element)`; for the option
 * `script` of `openPage`.
 */
export function watch() {
  const complete = new WeakMap();
  globalThis.completed = (element) => complete.get(element);
  document.addEventListener('crs-estimate', (event) => complete.set(event.composedPath()[0], event.detail));
}

/** Waits until a simulator has its full estimate and the page has drawn it; scrolls there, for only seen ones work. */
export async function settle(simulator) {
  await simulator.waitFor({ state: 'attached' });
  await simulator.evaluate(async (element) => {
    element.scrollIntoView();
    const { defaultView } = element.ownerDocument;
    // A page that is not drawn for a while must not be waited for in vain.
    const frame = () =>
      new Promise((resolve) => {
        defaultView.requestAnimationFrame(resolve);
        setTimeout(resolve, 500);
      });
    const deadline = performance.now() + 20_000;
    while (!globalThis.completed(element)) {
      if (performance.now() > deadline) throw new Error('the simulator has no estimate');
      await frame();
    }
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
  const screen = simulator.locator('.page');
  const picture = () => screen.screenshot({ animations: 'disabled' });
  const toggle = (open) =>
    screen.evaluate((element, open) => {
      for (const details of element.querySelectorAll('details')) details.open = open;
    }, open);
  const taken = {};
  for (const state of states) {
    await toggle(state === 'open');
    taken[state] = { picture: await picture(), outline: await screen.evaluate(outlineOf) };
  }
  await toggle(false);
  return taken;
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

/** How many pixels of two pictures differ: clearly, and as smoothed edges do. */
function difference(one, other) {
  const [a, b] = [one, other].map((picture) => PNG.sync.read(picture));
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
