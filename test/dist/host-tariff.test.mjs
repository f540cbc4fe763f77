import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { classicScript, tariffScript } from '../../tools/dist.mjs';
import { launch, openPage, until } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const market = JSON.parse(
  await readFile(new URL('../../src/tariff/market-2026.2.json', import.meta.url), 'utf8'),
);
const pack = JSON.stringify({ ...market, id: 'courtier-2026' }).replaceAll('<', '\\u003c');
const tag = `<credit-rate-simulator turnover="2500000"><script type="application/json" data-tariff>${pack}</script></credit-rate-simulator>`;
const script = (name) => `<script src="/dist/${name}"></script>`;
const page = (...parts) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title></head><body>${parts.join('')}</body></html>`;

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

  const given = {
    'in a child': tag,
    'by address':
      '<credit-rate-simulator turnover="2500000" tariff-src="/pack.json"></credit-rate-simulator>',
    'as a property': `<credit-rate-simulator turnover="2500000"></credit-rate-simulator>
      <script>document.querySelector('credit-rate-simulator').tariff = ${pack}</script>`,
  };
  for (const [how, element] of Object.entries(given)) {
    it(`is taken up when the checks come after all else: ${how}`, async () => {
      const pages = { '/': page(element, script(classicScript)), '/pack.json': pack };
      const late = await serve(pages);
      const {
        page: opened,
        errors,
        close,
      } = await openPage(browser, `${late.origin}/`, { script: keepTold });
      const told = (count) =>
        until(opened, `${count} told`, (count) => globalThis.told.length === count, count);
      await told(1);
      // Moved meanwhile, it still waits, and once only.
      await opened.evaluate(() => {
        const element = document.querySelector('credit-rate-simulator');
        document.body.append(element);
      });
      await opened.addScriptTag({ url: `/dist/${tariffScript}` });
      await told(2);
      const { events, inForce } = await opened.evaluate(() => ({
        events: globalThis.told.map(({ status, id }) => `${status} ${id}`),
        inForce: document.querySelector('credit-rate-simulator').tariff.id,
      }));
      assert.deepEqual(events, ['refused market-2026.2', 'accepted courtier-2026']);
      assert.equal(inForce, 'courtier-2026');
      assert.deepEqual(errors, []);
      await close();
      await late.close();
    });
  }

  it('does not wait for the page where the checks are there', async () => {
    const held = await serve({
      '/': page(script(tariffScript), script(classicScript), tag, '<img src="/held.png" alt="">'),
    });
    const { page: opened, close } = await openPage(browser, 'about:blank', { script: keepTold });
    let release;
    await opened.route('**/held.png', (route) => (release = () => route.abort()));
    await opened.goto(`${held.origin}/`, { waitUntil: 'commit' });
    await until(opened, 'accepted', () => globalThis.told?.[0]?.status === 'accepted');
    assert.equal(await opened.evaluate(() => document.readyState), 'interactive');
    await release();
    await close();
    await held.close();
  });
});

/** Keeps what a page is told of tariffs, as `told`. Runs in the page. */
function keepTold() {
  globalThis.told = [];
  globalThis.addEventListener('crs-tariff', ({ detail }) => globalThis.told.push(detail));
}
