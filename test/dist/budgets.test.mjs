import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliSize, budgets } from '../../tools/budgets.mjs';
import { distFolder, measured, scripts, workshopPage } from '../../tools/dist.mjs';

describe('the sizes of the built files, in bytes after brotli', async () => {
  for (const { label, names, bytes, ceiling } of await measured(await scripts())) {
    it(`${label}: ${bytes} of ${ceiling}`, () => {
      assert.ok(bytes <= ceiling, `${bytes - ceiling} bytes too many in ${names.join(', ')}`);
    });
  }

  it('the workshop', async () => {
    const bytes = brotliSize(await readFile(`${distFolder}/${workshopPage}`));
    assert.ok(bytes <= budgets.workshop, `${bytes} of ${budgets.workshop}`);
  });
});

describe('the sizes that the front page promises', () => {
  it('are the ceilings, rounded up', async () => {
    const page = await readFile(new URL('../../index.html', import.meta.url), 'utf8');
    const told = /(\d+)\sko au plus au premier chargement, (\d+)\sko pour le script classique/.exec(page);
    const kilobytes = [budgets.firstLoad, budgets.classic].map((bytes) => Math.ceil(bytes / 1000));
    assert.deepEqual(told?.slice(1).map(Number), kilobytes);
  });
});
