import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, openPage } from './support/browser.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const paragraphs = '<p>Un article dont le texte ne doit pas bouger.</p>'.repeat(5);
const tag = '<credit-rate-simulator turnover="2500000"><p>Sans JavaScript</p></credit-rate-simulator>';
const marker = '<div class="credit-rate-simulator" data-turnover="2500000"><p>Sans JavaScript</p></div>';
const classic = '<script src="/dist/credit-rate-simulator.classic.js"></script>';
const modules = '<script type="module" src="/dist/credit-rate-simulator.js"></script>';
const reserve = '<link rel="stylesheet" href="/demo/reserve.css">';

const article = (head, body) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Article</title>${head}</head>
  <body>${paragraphs}${body}${paragraphs}</body>
</html>`;

const pages = {
  '/script-first': article('', classic + tag),
  '/tag-first': article('', tag + classic),
  '/modules': article(reserve + modules, tag),
  '/marker': article(reserve, marker + classic),
};

/** Each script comes only once the page has drawn what it has without it. */
const onSlowLine = (page) =>
  page.route('**/*.js', async (route) => {
    await drawn(page);
    await route.continue();
  });

describe('the text around the simulator', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What moves until the range and its kin are there, which come in idle moments after the first estimate. */
  async function shiftsOf(path, width) {
    const viewport = { width, height: 4000 };
    const { page, close } = await openPage(browser, 'about:blank', { viewport, script: watch });
    await onSlowLine(page);
    await page.goto(server.origin + path);
    await settle(page.locator('credit-rate-simulator'));
    const shifts = await page.evaluate(() => globalThis.shiftsSoFar());
    // What comes on intent may still be on its slow way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
    return shifts;
  }

  it('has the same room before the element is defined and until it is drawn', async () => {
    const roomIn = async (file) =>
      (await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'))
        .match(/min-width: \d+em|block-size: var\(--crs-reserve, [\d.]+em/g)
        .join();
    assert.equal(await roomIn('src/screen/styles/room.ts'), await roomIn('demo/reserve.css'));
  });

  for (const width of [360, 700, 1200]) {
    for (const order of ['script-first', 'tag-first']) {
      it(`stays where it is: classic script, ${order}, ${width} pixels wide`, async () => {
        assert.deepEqual(await shiftsOf(`/${order}`, width), []);
      });
    }

    for (const path of ['modules', 'marker']) {
      it(`hardly moves: ${path} with the stylesheet that reserves the height, ${width} pixels wide`, async (t) => {
        const shifts = await shiftsOf(`/${path}`, width);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        t.diagnostic(`layout shift ${sum.toFixed(4)}`);
        // What browsers' makers call good is 0.1 for the whole page.
        assert.ok(sum < 0.05, JSON.stringify(shifts));
      });
    }
  }
});
