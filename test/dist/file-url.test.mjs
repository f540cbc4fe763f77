import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { classicScript, distFolder } from '../../tools/dist.mjs';
import { assertWorks } from './support/assert-simulator.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';

const script = `<script src="${pathToFileURL(join(distFolder, classicScript))}"></script>`;
const tag = '<credit-rate-simulator turnover="2500000"><p>Sans JavaScript</p></credit-rate-simulator>';
const orders = { 'the tag first': tag + script, 'the script first': script + tag };

describe('the classic script, from a double-clicked file', () => {
  let browser, folder;
  before(async () => {
    [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'simulator-'))]);
  });
  after(() => Promise.all([browser?.close(), rm(folder, { recursive: true })]));

  for (const [order, body] of Object.entries(orders)) {
    it(`works with ${order}`, async () => {
      const file = join(folder, 'page.html');
      await writeFile(file, `<!doctype html><meta charset="utf-8"><title>Page</title><body>${body}</body>`);
      const { page, close, requests, errors } = await openPage(browser, pathToFileURL(file).href);
      const [simulator] = await simulators(page);
      assertWorks(simulator);
      assert.deepEqual(errors, []);
      assert.equal(requests.length, 2);
      await close();
    });
  }
});
