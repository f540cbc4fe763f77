import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { classicScript, entry } from '../../tools/dist.mjs';
import { launch, openPage, simulators, until } from './support/browser.mjs';
import { serve } from './support/server.mjs';

/** What WordPress (6.1, `wp_kses` and `wpautop`) leaves of an author's marker, with the raw tag it had inside. */
const published = `<p>Avant.</p>
<div class="credit-rate-simulator alignwide" id="taux" style="--crs-accent:#0a7;margin:1em 0" data-turnover="2500000" data-sector="wholesale" data-contact-label="Parler au courtier" data-sharebase="https://example.com/taux" data-lang="en" data-aos="fade">
<p>Entre 0,1 % et 1 %.</p>
<p><em>Ce qui reste d’une balise ôtée</em></div>
<p>Après.</p>`;
const marker = '<div class="credit-rate-simulator" data-turnover="2500000">Sans script</div>';
const script = (attributes = '') => `<script src="/dist/${classicScript}" ${attributes}></script>`;
const modules = `<script type="module" src="/dist/${entry}"></script>`;
const page = (head, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${head}</head><body>${body}</body></html>`;

const pages = {
  '/head': page(script(), published),
  '/foot': page('', published + script()),
  '/deferred': page(script('defer'), published),
  '/modules': page(modules, published),
  '/none': page(script(), '<p>Rien.</p>'),
  '/none-modules': page(modules, '<p>Rien.</p>'),
  '/both': page(script() + modules, marker + marker),
  '/raw': page(
    script(),
    `<div class="credit-rate-simulator"><credit-rate-simulator turnover="1000000">${marker}</credit-rate-simulator></div>`,
  ),
  '/tariff': page(
    script(),
    '<div class="credit-rate-simulator" data-tariffsrc="/none.json"><p>Sans script</p></div>',
  ),
};

describe('a marker, where a site takes the tag out of what its authors write', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function open(path) {
    const opened = await openPage(browser, server.origin + path);
    await until(opened.page, 'the element is there', () => customElements.get('credit-rate-simulator'));
    return opened;
  }

  const count = (page, selector) => page.locator(selector).count();
  const isUpgraded = (page) =>
    until(page, 'a simulator in it', () =>
      document.querySelector('.credit-rate-simulator > credit-rate-simulator'),
    );

  for (const path of ['/head', '/foot', '/deferred', '/modules']) {
    it(`becomes a simulator with its attributes, its content the fallback: ${path.slice(1)}`, async () => {
      const { page, errors, warnings, close } = await open(path);
      await isUpgraded(page);
      const [shown, ...others] = await simulators(page);
      assert.deepEqual([others.length, shown.hasShadowRoot], [0, true]);
      assert.match(shown.text, /%/);
      assert.deepEqual(
        await page.evaluate(() => {
          const simulator = document.querySelector('#taux > credit-rate-simulator:only-child');
          const given = [...simulator.attributes].map(({ name, value }) => [name, value]);
          return {
            given: Object.fromEntries(given),
            answered: simulator.estimate.answers.insurableTurnover,
            fallback: [...simulator.querySelectorAll('p')].map(({ textContent }) => textContent.trim()),
            accent: getComputedStyle(simulator).getPropertyValue('--crs-accent'),
          };
        }),
        {
          given: {
            lang: 'en',
            turnover: '2500000',
            sector: 'wholesale',
            'contact-label': 'Parler au courtier',
            'share-base': 'https://example.com/taux',
          },
          answered: 2_500_000,
          fallback: ['Entre 0,1 % et 1 %.', 'Ce qui reste d’une balise ôtée'],
          accent: '#0a7',
        },
      );
      assert.deepEqual([errors, warnings], [[], []]);
      await close();
    });
  }

  for (const path of ['/none', '/none-modules']) {
    it(`may come at any time, alone or in something: ${path.slice(1)}`, async () => {
      const { page, close } = await open(path);
      const inPage = '.credit-rate-simulator > credit-rate-simulator';
      await page.evaluate((marker) => document.body.insertAdjacentHTML('beforeend', marker), marker);
      await isUpgraded(page);
      await page.evaluate((marker) => {
        const article = document.createElement('article');
        article.innerHTML = `<section>${marker}</section>`;
        document.body.append(article);
      }, marker);
      await until(page, 'a simulator in the article', () =>
        document.querySelector('article .credit-rate-simulator > credit-rate-simulator'),
      );
      assert.equal(await count(page, inPage), 2);
      await close();
    });
  }

  it('is upgraded once, however often it is moved, copied or asked for', async () => {
    const { page, warnings, close } = await open('/both');
    await until(
      page,
      'two simulators',
      () => document.querySelectorAll('.credit-rate-simulator > credit-rate-simulator').length === 2,
    );
    await page.evaluate(() => {
      const first = document.querySelector('.credit-rate-simulator');
      document.body.append(first.cloneNode(true), first);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="credit-rate-simulator" id="last"><p>Sans script</p></div>',
      );
    });
    // Whoever looks again has by now looked at all of them.
    await until(page, 'the last one', () => document.querySelector('#last > credit-rate-simulator'));
    assert.equal(await count(page, '.credit-rate-simulator'), 4);
    assert.equal(await count(page, '.credit-rate-simulator > credit-rate-simulator:only-child'), 4);
    assert.equal(await count(page, 'credit-rate-simulator'), 4);
    assert.deepEqual(warnings, []);
    await close();
  });

  it('is left alone around the tag itself, and inside one', async () => {
    const { page, close } = await open('/raw');
    await page.evaluate((marker) => document.body.insertAdjacentHTML('beforeend', marker), marker);
    await until(page, 'the one added', () =>
      document.querySelector('body > .credit-rate-simulator:last-child > credit-rate-simulator'),
    );
    assert.equal(await count(page, 'credit-rate-simulator'), 2);
    await close();
  });

  it('names an attribute of two words without its hyphen', async () => {
    const { page, requests, close } = await open('/tariff');
    await isUpgraded(page);
    assert.equal(
      await page.evaluate(() => document.querySelector('credit-rate-simulator').tariffSrc),
      '/none.json',
    );
    await until(
      page,
      'the tariff asked for',
      () => performance.getEntriesByName(`${globalThis.location.origin}/none.json`).length,
    );
    assert.ok(requests.some((url) => url.endsWith('/none.json')));
    await close();
  });
});
