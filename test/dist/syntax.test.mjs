import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { classicScript, readerScript, scripts, tariffScript, viewsScript } from '../../tools/dist.mjs';

const run = promisify(execFile);

/** Decorators and `accessor` would pass the build and fail in every browser. */
describe('the syntax of the built scripts', async () => {
  for (const [name, code] of await scripts()) {
    it(`is plain: ${name}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'syntax-'));
      const file = join(
        folder,
        [classicScript, viewsScript, readerScript, tariffScript].includes(name) || name.includes('.lang-')
          ? 'script.cjs'
          : 'module.mjs',
      );
      await writeFile(file, code);
      try {
        await run(process.execPath, ['--check', file]);
      } catch (error) {
        assert.fail(error.stderr);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
