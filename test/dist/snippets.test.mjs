import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { launch, openPage, until } from './support/browser.mjs';
import { appOf, frameworks } from './support/hosts/app.mjs';
import { pagesOf } from './support/hosts/pages.mjs';
import { serve } from './support/server.mjs';

/** What means something in one of the languages of the snippets. */
const nasty =
  'L’"équipe" \\ <b>&amp;</b> {{ 1 + 1 }} ${x} `a` {b} @if (x) {} [c] </script> </template> \'q\' \\u0041 😀';

const chosen = {
  lang: 'en',
  turnover: '4000000',
  sector: 'it-services',
  buyers: '80',
  views: 'claim explain',
  broker: nasty,
  orias: '07000000',
  contact: 'mailto:a@example.com?subject={x}&body=b',
  'contact-label': nasty,
  datalayer: '',
};
const styles = { '--crs-accent': '#0f5c4a', '--crs-font': "Georgia, 'Times New Roman', serif" };
const legal = [nasty, 'Suite'];

const settings = new URLSearchParams({
  ...chosen,
  ...styles,
  _legal: legal.join('\n'),
  _folder: '/dist/',
}).toString();

/** Hosts whose snippet runs here; a shortcode runs in WordPress alone. */
const hosts = ['html', 'marker', 'react', 'vue', 'svelte', 'angular', 'iframe'];

describe('the snippets, as copied from the configurator', () => {
  let browser, configurator, copied;
  const servers = [];

  before(async () => {
    browser = await launch();
    configurator = await serve({});
    copied = await copyAll();
  });
  after(() => Promise.all([browser, configurator, ...servers].map((opened) => opened?.close())));

  /** Chooses each host in turn, presses every button that copies, and reads what is on the clipboard. */
  async function copyAll() {
    const { page, context, close, errors } = await openPage(
      browser,
      `${configurator.origin}/dist/configurator.html#${settings}`,
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    const found = {};
    for (const host of hosts) {
      await page.locator('#_host').selectOption(host);
      found[host] = [];
      for (const figure of await page.locator('figure[data-file]').all()) {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await figure.getByRole('button').click();
        await until(page, 'something copied', async () => (await navigator.clipboard.readText()) !== '');
        const code = await page.evaluate(() => navigator.clipboard.readText());
        found[host].push({ name: await figure.getAttribute('data-file'), code });
      }
    }
    assert.deepEqual(errors, []);
    await context.clearPermissions();
    await close();
    return found;
  }

  for (const host of hosts) {
    it(`show the estimate, with all that was chosen: ${host}`, async () => {
      const server = await serve(await pagesOf(host, copied[host]));
      servers.push(server);
      const { page, close, errors } = await openPage(browser, `${server.origin}/${host}.html`);
      const inside = host === 'iframe' ? await frameIn(page) : page;
      await until(
        inside,
        'an estimate',
        () => document.querySelector('credit-rate-simulator')?.estimate !== undefined,
      );
      await until(inside, 'the rate drawn', () =>
        document.querySelector('credit-rate-simulator').shadowRoot?.querySelector('[part=rate]'),
      );
      const seen = await inside.evaluate(
        ([attributes, properties]) => {
          const element = document.querySelector('credit-rate-simulator');
          const read = (name) => element[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
          return {
            count: document.querySelectorAll('credit-rate-simulator').length,
            // As frameworks set properties, or attributes, or both.
            given: Object.fromEntries(attributes.map((name) => [name, read(name)])),
            styles: Object.fromEntries(
              properties.map((name) => [name, getComputedStyle(element).getPropertyValue(name).trim()]),
            ),
            legal: [...element.querySelectorAll('[slot=legal]')].map(({ textContent }) => textContent),
            answers: { ...element.answers },
            title: element.shadowRoot.querySelector('[part=title]').textContent.trim(),
          };
        },
        [Object.keys(chosen), Object.keys(styles)],
      );
      assert.equal(seen.count, 1);
      assert.deepEqual(seen.given, { ...chosen, datalayer: true });
      assert.deepEqual(unquoted(seen.styles), unquoted(styles));
      assert.deepEqual(seen.legal, legal);
      assert.deepEqual(
        [seen.answers.insurableTurnover, seen.answers.sector, seen.answers.buyerCount],
        [4_000_000, 'it-services', 80],
      );
      assert.equal(seen.title, 'Your trade credit insurance rate');
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('name files that are there, by the hashes that they have', async () => {
    const { code } = copied.html[0];
    assert.match(
      code,
      /^<script src="\/dist\/credit-rate-simulator\.classic\.js" integrity="sha384-[\w+/]{64}">/,
    );
    assert.match(copied.iframe[0].code, /src="\/dist\/iframe-host\.js" integrity="sha384-[\w+/]{64}">/);
  });
});

/** Texts of what means something to a compiler, as the configurator takes them: on one line. */
const pieces = JSON.parse(await readFile(new URL('../configurator/pieces.json', import.meta.url), 'utf8'));
const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces, 'a', ' b '), fc.string({ unit: 'grapheme-ascii', maxLength: 5 })),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');
const hostile = fc.record({
  broker: hostileText,
  address: hostileText,
  'contact-label': hostileText,
  legal: hostileText,
});

/** More by hand: `VITE_CASES=100 npm run test:dist test/dist/snippets.test.mjs`. */
const CASES = Number(process.env.VITE_CASES ?? 12);

describe('the snippets for frameworks, whatever is typed', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const cases = fc.sample(hostile, { seed, numRuns: CASES });
  let browser, server, written;

  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({})]);
    written = await writtenFor(cases);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** The code that the configurator writes, by framework, for each case. */
  async function writtenFor(all) {
    const { page, close } = await openPage(browser, `${server.origin}/dist/configurator.html`);
    const found = Object.fromEntries(frameworks.map((name) => [name, []]));
    for (const [index, { legal, ...attributes }] of all.entries()) {
      const link = new URLSearchParams({ turnover: String(1_000_000 + index), ...attributes, _legal: legal });
      await page.evaluate((text) => (globalThis.location.hash = text), link.toString());
      await until(
        page,
        'the settings taken',
        (turnover) => document.querySelector('#turnover').value === turnover,
        link.get('turnover'),
      );
      for (const name of frameworks) {
        await page.locator('#_host').selectOption(name);
        found[name].push(
          await page.evaluate(() =>
            [...document.querySelectorAll('figure[data-file]')].map((figure) => ({
              name: figure.dataset.file,
              code: figure.querySelector('code').textContent,
            })),
          ),
        );
      }
    }
    await close();
    return found;
  }

  for (const framework of frameworks) {
    it(`say it to the letter: ${framework}`, async () => {
      const { script } = await appOf(framework, written[framework]);
      const places = '<div></div>'.repeat(cases.length);
      const app = await serve({
        '/app.html': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><div id="app">${places}</div><script type="module" src="/app.js"></script></html>`,
        '/app.js': script,
      });
      const { page, close, errors } = await openPage(browser, `${app.origin}/app.html`);
      await until(
        page,
        'every snippet shown',
        (count) => document.querySelectorAll('credit-rate-simulator').length === count,
        cases.length,
      );
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('credit-rate-simulator')].map((element) => ({
          broker: element.broker,
          address: element.address,
          'contact-label': element.contactLabel,
          legal: [...element.querySelectorAll('[slot=legal]')]
            .map(({ textContent }) => textContent)
            .join('\n'),
        })),
      );
      for (const [index, expected] of cases.entries()) {
        assert.deepEqual(said[index], { ...expected }, `case ${index} of seed ${seed}`);
      }
      assert.deepEqual(errors, []);
      await close();
      await app.close();
    });
  }
});

/** The window of the frame, once it is asked for. */
async function frameIn(page) {
  const handle = await page.waitForSelector('iframe');
  await handle.scrollIntoViewIfNeeded();
  return handle.contentFrame();
}

/** Quotes of font names are the browser's to choose. */
const unquoted = (given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replace(/["']/g, '')]));
