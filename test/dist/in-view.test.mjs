import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { viewNames } from '../../tools/views.mjs';
import { drawn, launch, openPage, until } from './support/browser.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const WIDTHS = [360, 558, 768, 860, 1280];
const HEIGHT = 720;
const VIEWS = await viewNames();

/** An article around a simulator, which is as wide as the window but for what is said; with a header that stays on top. */
const article = (header, most) => `<!doctype html>
<html lang="fr" style="--crs-sticky-top: ${header}px">
  <head><meta charset="utf-8"><title>Article</title></head>
  <body style="margin: 0">
    <header style="position: fixed; inset: 0 0 auto; height: ${header}px; z-index: 2; background: silver"></header>
    ${'<p>Un article.</p>'.repeat(20)}
    <div style="max-width: ${most}px">
      <credit-rate-simulator turnover="2500000" sector="wholesale" largest="12"
        broker="Cabinet Exemple" orias="07000000" contact="mailto:contact@example.org"></credit-rate-simulator>
    </div>
    ${'<p>La suite.</p>'.repeat(40)}
    <script type="module" src="/dist/credit-rate-simulator.js"></script>
  </body>
</html>`;

const pages = {
  '/': article(0, 1280),
  '/header': article(64, 1280),
  '/column': article(0, 592),
};

/** Where the rate stands, and the line; whether one of them can be read. Runs in the page. */
function inView() {
  const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
  const header = document.querySelector('header').getBoundingClientRect().bottom;
  const line = root.querySelector('[part=compact] > p');
  const shows = getComputedStyle(line).visibility === 'visible';
  const fits = ({ top, bottom }) => top >= header - 0.5 && bottom <= globalThis.innerHeight + 0.5;
  // Nothing of what is under it shows beside it.
  const covers = (one) => {
    const [mine, column] = [one, root.querySelector('.rail')].map((each) => each.getBoundingClientRect());
    return Math.abs(mine.left - column.left) < 1 && Math.abs(mine.right - column.right) < 1;
  };
  const seen = fits(root.querySelector('[part=rate]').getBoundingClientRect());
  const { top, bottom } = root.querySelector('[part=page]').getBoundingClientRect();
  // The line goes with the questions and views, which the small print follows.
  const answering = root.querySelector('[part=views]').getBoundingClientRect().bottom > header + 100;
  return {
    ...{ seen, shows, lineFits: fits(line.getBoundingClientRect()) && covers(line) },
    within: top < header && bottom > header && answering,
  };
}

describe('the rate', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A page in which somebody has begun to answer. */
  async function answering(path, width) {
    const { page, close } = await openPage(browser, server.origin + path, {
      viewport: { width, height: HEIGHT },
      script: watch,
    });
    await settle(page.locator('credit-rate-simulator'));
    await page.locator('#insurableTurnover').focus();
    await page.locator('[part=compact]').waitFor({ state: 'attached' });
    // Its panels bring styles of their own.
    await page.locator('[part=actions] >> text=Partager').click();
    await page.locator('section.away').waitFor();
    await page.keyboard.press('Escape');
    return { page, close };
  }

  /** Goes down from the component's top to its end, and stops where the line has to be in step with the result. */
  async function* walk(page, step) {
    await page.evaluate(inPage(inView));
    await page.evaluate(() => document.querySelector('credit-rate-simulator').scrollIntoView());
    for (;;) {
      await until(page, 'the line in step with the result', () => {
        const { seen, shows, within } = globalThis.inView();
        return !within || seen !== shows;
      });
      const at = await page.evaluate(() => globalThis.inView());
      yield at;
      const more = await page.evaluate((by) => {
        const { bottom } = document.querySelector('credit-rate-simulator').getBoundingClientRect();
        globalThis.scrollBy(0, by);
        return bottom - by > 0;
      }, step);
      if (!more) return;
    }
  }

  for (const width of WIDTHS) {
    // A column of its own width in a wide window.
    for (const path of ['/', '/header', ...(width > 1000 ? ['/column'] : [])]) {
      it(`is in the window from the top to the last view: ${path}, ${width} pixels wide`, async () => {
        const { page, close } = await answering(path, width);
        for (const name of VIEWS) {
          // By key: what the view before still computes moves it from under a pointer.
          await page.locator(`#${name}-button`).press('Enter');
          await page.locator(`#${name}:not(.wait)`).waitFor();
        }
        let shown = 0;
        for await (const { within, seen, shows, lineFits } of walk(page, 160)) {
          if (!within) continue;
          shown += shows;
          assert.ok(seen || (shows && lineFits));
        }
        assert.ok(shown > 0, 'the line is needed somewhere');
        await close();
      });
    }

    it(`moves nothing as the line comes and goes, ${width} pixels wide`, async () => {
      const { page, close } = await answering('/', width);
      await drawn(page);
      const before = await page.evaluate(() => globalThis.shiftsSoFar().length);
      for await (const at of walk(page, 97)) assert.ok(!at.within || at.seen || at.shows);
      await drawn(page);
      assert.deepEqual(await page.evaluate((from) => globalThis.shiftsSoFar().slice(from), before), []);
      await close();
    });
  }
});

/** Has a function of ours at hand in the page. */
const inPage = (helper) => `globalThis.${helper.name} = ${helper}; undefined`;
