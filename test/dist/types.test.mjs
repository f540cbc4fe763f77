import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { distFolder } from '../../tools/dist.mjs';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const types = join(distFolder, 'types');

describe('the published types', () => {
  it('are whole: a project that checks its libraries finds nothing missing', async () => {
    const entries = ['entries/index.d.ts', 'entries/element.d.ts', 'entries/engine.d.ts'].map((file) =>
      join(types, file),
    );
    const options = ['--noEmit', '--strict', '--target', 'ES2022', '--module', 'ESNext'];
    const resolution = ['--moduleResolution', 'bundler', '--ignoreConfig'];
    try {
      await run(process.execPath, [
        tsc,
        ...options,
        ...resolution,
        '--lib',
        'ES2022,DOM,DOM.Iterable',
        ...entries,
      ]);
    } catch (error) {
      assert.fail(error.stdout);
    }
  });

  it('name no module that exists in our build only', async () => {
    const files = (await readdir(types, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(types, file), 'utf8')));
    assert.deepEqual(
      files.filter((_file, index) => texts[index].includes('virtual:')),
      [],
    );
  });
});
