import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measured, scripts } from '../../tools/dist.mjs';

describe('the sizes of the built files, in bytes after brotli', async () => {
  for (const { label, names, bytes, ceiling } of await measured(await scripts())) {
    it(`${label}: ${bytes} of ${ceiling}`, () => {
      assert.ok(bytes <= ceiling, `${bytes - ceiling} bytes too many in ${names.join(', ')}`);
    });
  }
});
