import assert from 'node:assert/strict';

/** A simulator that works: defined, rendered with its styles, with an estimate in and around the market's range. */
export function assertWorks({ likelyRate, text, ...parts }) {
  assert.deepEqual(parts, { upgraded: true, hasShadowRoot: true, hasStyles: true });
  assert.notEqual(text, '');
  assert.ok(likelyRate > 0.0001 && likelyRate < 0.1, `likely rate ${likelyRate}`);
}
