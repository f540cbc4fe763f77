import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { classicScript, tariffScript } from '../../tools/dist.mjs';
import { launch, openPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const market = JSON.parse(
  await readFile(new URL('../../src/tariff/market-2026.2.json', import.meta.url), 'utf8'),
);
const pack = JSON.stringify({ ...market, id: 'courtier-2026' }).replaceAll('<', '\\u003c');
const tag = `<credit-rate-simulator turnover="2500000"><script type="application/json" data-tariff>${pack}</script></credit-rate-simulator>`;
const script = (name) => `<script src="/dist/${name}"></script>`;
const page = (...parts) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>${parts.join('')}</body></html>`;

describe('a host’s tariff and the classic script', () => {
  let browser, server;
  before(async () => {
    const pages = {
      '/checks-last': page(tag, script(classicScript), script(tariffScript)),
      '/checks-first': page(script(tariffScript), script(classicScript), tag),
      '/no-checks': page(tag, script(classicScript)),
    };
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What becomes of the tariff on a page, and what the console is told. */
  async function outcome(path) {
    const script = () => {
      globalThis.told = new Promise((resolve) =>
        globalThis.addEventListener('crs-tariff', resolve, { once: true }),
      );
    };
    const { page, close, warnings } = await openPage(browser, `${server.origin}${path}`, { script });
    const { status, id } = await page.evaluate(async () => (await globalThis.told).detail);
    await close();
    return { status, id, warnings };
  }

  for (const path of ['/checks-last', '/checks-first']) {
    it(`is checked by the script beside it, in any order: ${path.slice(1)}`, async () => {
      assert.deepEqual(await outcome(path), { status: 'accepted', id: 'courtier-2026', warnings: [] });
    });
  }

  it('is refused without that script, and the console names it', async () => {
    const { status, id, warnings } = await outcome('/no-checks');
    assert.deepEqual([status, id], ['refused', 'market-2026.2']);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /bad-tariff: unavailable.*credit-rate-simulator\.tariff\.js/);
  });
});
