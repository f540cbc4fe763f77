import { afterPaint } from '../../src/browser/frame.js';
import { runWhenIdle } from '../../src/browser/idle.js';

/*
 * Waits for states, without a limit of their own: a machine may be as busy as it likes. Mocha's limit ends what hangs,
 * and the failure then says what it was waiting for.
 */

/** What the running test waits for. */
const awaited = new Set<string>();

beforeEach(() => {
  awaited.clear();
});
afterEach(function () {
  const { err } = this.currentTest!;
  if (err && awaited.size > 0) err.message = `still not: ${[...awaited].join(', ')} (${err.message})`;
  awaited.clear();
});

/** Waits for something to hold. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  awaited.add(what);
  // What a test that has ended waited for is dropped.
  while (!(await holds()) && awaited.has(what)) await turn();
  awaited.delete(what);
}

/** A moment in which the page goes on; the next paint would not come in a page that is not shown. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Two frames, and what the component has put off until after a paint: all that is on screen is up to date. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => afterPaint(resolve)));
  });

/** Work that the component has put off to idle moments until now has begun by then, or will not: it is done in turn. */
export const idled = (): Promise<void> =>
  new Promise((resolve, reject) => {
    runWhenIdle(none(), resolve, reject);
  });

function* none(): Generator<void, void> {
  yield;
}
