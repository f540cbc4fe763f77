import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grown } from '../../tools/soak/verdict.mjs';

const SHARE = 17;
const still = { onPage: 24, documents: 3, workers: 0, timers: 0, frames: 0, idle: 0 };

/** An hour in which nothing grew, as measured: elements, nodes, listeners, observers, MB. */
const hour = [
  [1, 2565, 21, 16, 4.8],
  [1, 3915, 22, 18, 6.74],
  [1, 4167, 22, 19, 6.96],
  [2, 6887, 88, 19, 7.24],
  [2, 7154, 88, 19, 7.4],
  [2, 7201, 94, 18, 7.48],
  [2, 7212, 94, 19, 7.47],
  [1, 6476, 23, 18, 7.49],
  [2, 8036, 112, 19, 7.62],
  [2, 8040, 112, 19, 8.26],
  [2, 8792, 115, 18, 7.79],
  [1, 8338, 53, 18, 7.78],
  [1, 8329, 53, 19, 7.73],
].map(([elements, nodes, listeners, observers, heap]) => ({
  ...{ ...still, elements, nodes, listeners, observers, heap: heap * 1e6 },
}));

describe('the verdict on an hour of visitors', () => {
  it('takes no ups and downs for growth, nor a timer that comes and goes', () => {
    assert.deepEqual(grown(hour, SHARE), []);
    const once = hour.map((held, at) => ({ ...held, timers: at % 5 === 3 ? 1 : 0 }));
    assert.deepEqual(grown(once, SHARE), []);
  });

  /** What each visitor leaves. */
  const left = { elements: 1, nodes: 200, listeners: 1, onPage: 1, observers: 1, workers: 0.1, timers: 0.1 };
  for (const [what, each] of Object.entries({ ...left, heap: 60_000 }))
    it(`finds what every visitor leaves behind: ${what}`, () => {
      const leaking = hour.map((held, at) => ({
        ...held,
        [what]: held[what] + Math.ceil(each * SHARE * at),
      }));
      const [fault, ...others] = grown(leaking, SHARE);
      assert.match(fault, new RegExp(`^${what}: `));
      assert.deepEqual(others, []);
    });
});
