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
const reserve = '<link rel="stylesheet" href="/dist/reserve.css">';
const compact = tag.replace(' ', ' compact ');

const read = (file) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
/** What README has for pages that take no file. */
const [line] = (await read('README.md')).match(/^<style>credit-rate-simulator.*<\/style>$/m);
const lineOf = (height) => line.replace(/[\d.]+em/, height);

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
  '/compact': article(reserve + modules, compact),
  '/compact-first': article('', classic + compact),
  '/line': article(line + modules, tag),
  '/line-compact': article(lineOf('38.1em') + modules, compact),
};

/** All that a broker may say of itself. */
const IDENTITY = [
  'broker="Cabinet Exemple" orias="07000000" contact="mailto:contact@example.org"',
  'address="12 place de la Gare, 69000 Lyon" supervisor="ACPR, 4 place de Budapest, 75436 Paris"',
  'complaints="mailto:contact@example.org" mediator="https://example.org/m" privacy="https://example.org/p"',
].join(' ');

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
      (await read(file)).match(/min-width: \d+em|(?<=--crs-reserve, )[\d.]+em/g).join();
    assert.equal(await roomIn('src/screen/styles/room.ts'), await roomIn('dist/reserve.css'));
    assert.ok(
      (await roomIn('dist/reserve.css')).includes(`min-width: 36em,${line.match(/[\d.]+em/)},38.1em`),
    );
  });

  for (const width of [360, 700, 1200]) {
    for (const order of ['script-first', 'tag-first', 'compact-first']) {
      it(`stays where it is: classic script, ${order}, ${width} pixels wide`, async () => {
        assert.deepEqual(await shiftsOf(`/${order}`, width), []);
      });
    }

    for (const path of ['/modules', '/compact', '/marker'])
      it(`hardly moves: modules with the stylesheet that reserves the height, ${path}, ${width} pixels wide`, (t) =>
        hardlyMoves(t, path, width));
  }

  for (const path of ['/line', '/line-compact'])
    it(`hardly moves: modules with the line of README, in the column of an article, ${path}`, (t) =>
      hardlyMoves(t, path, 608));

  async function hardlyMoves(t, path, width) {
    const shifts = await shiftsOf(path, width);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    t.diagnostic(`layout shift ${sum.toFixed(4)}`);
    // What browsers' makers call good is 0.1 for the whole page.
    assert.ok(sum < 0.05, JSON.stringify(shifts));
  }
});

describe('the compact form in the column of an article', () => {
  let browser, server;
  before(async () => {
    const page = (lang) => article(classic, compact.replace(' ', ` lang="${lang}" ${IDENTITY} `));
    [browser, server] = await Promise.all([launch(), serve({ '/fr': page('fr'), '/en': page('en') })]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const lang of ['fr', 'en']) {
    it(`is at most 40 em tall, with the whole identity of a broker: ${lang}`, async () => {
      // The margins of the page are 8 pixels wide.
      const viewport = { width: 36 * 16 + 16, height: 900 };
      const { page, close } = await openPage(browser, `${server.origin}/${lang}`, {
        viewport,
        script: watch,
      });
      const simulator = page.locator('credit-rate-simulator');
      await settle(simulator);
      for (const em of [36, 38, 40, 42]) {
        await page.setViewportSize({ ...viewport, width: em * 16 + 16 });
        await drawn(page);
        const { width, height } = await simulator.boundingBox();
        assert.equal(width, em * 16);
        assert.ok(height <= 40 * 16, `${height / 16} em in a column of ${em}`);
      }
      await close();
    });
  }

  it('opens without moving what is above its button, wherever that stands in the window', async () => {
    const { page, close } = await openPage(browser, `${server.origin}/fr`, {
      viewport: { width: 608, height: 700 },
      script: watch,
    });
    await settle(page.locator('credit-rate-simulator'));
    const button = page.getByRole('button', { name: 'Affiner et comprendre' });
    for (const place of ['center', 'end']) {
      await button.evaluate((control, block) => control.scrollIntoView({ block }), place);
      await drawn(page);
      const places = () =>
        page.evaluate(() => {
          const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
          const above = [...root.querySelectorAll('[part=title], [part=rate], #insurableTurnover, #quality')];
          return [...above, root.querySelector('#rest-button')].map((one) => one.getBoundingClientRect().top);
        });
      const before = await places();
      await button.click();
      await page.locator('#sector:focus').waitFor();
      await drawn(page);
      assert.deepEqual(await places(), before, place);
      await button.click();
      await page.locator('#sector').waitFor({ state: 'detached' });
    }
    await close();
  });
});
