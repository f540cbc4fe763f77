import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { launch, openPage, simulators } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const ATTRIBUTES =
  'broker="Cabinet Exemple" orias="07 000 123" contact="https://cabinet.example/rdv" turnover="2500000" sector="wholesale" buyers="120" largest="12" topthree="30" term="45" late="15"';

const page = (lang) => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><title>Page</title>
    <link rel="stylesheet" href="/hostile.css">
    <script type="module" src="/dist/credit-rate-simulator.js"></script></head>
  <body>
    <p>Avant le simulateur.</p>
    <div class="deep"><div class="deep"><credit-rate-simulator ${ATTRIBUTES}></credit-rate-simulator></div></div>
    <p>Après le simulateur.</p>
  </body>
</html>`;

/** What pages do that would cut, shift, shrink or colour a print. */
const hostile = `html { font-size: 62.5%; overflow: hidden; height: 100vh; background: #123; }
body { columns: 2; transform: rotate(2deg); overflow: hidden; height: 50vh; color: #eee; display: grid !important; }
.deep { overflow: hidden; max-height: 200px; position: relative; transform: scale(0.9); filter: blur(1px); }
div { border: 9px solid red !important; padding: 3em !important; }
@media print { .deep { display: none !important; } }`;

const pages = { '/fr': page('fr'), '/en': page('en'), '/hostile.css': hostile };
const calm = { ...pages, '/hostile.css': '' };
const plain = (text) => text.replace(/\s+/g, ' ');

const words = {
  fr: {
    button: 'Imprimer',
    first: [
      'Votre taux d’assurance-crédit',
      'Estimation du',
      'Le cas',
      'Clients actifs 80',
      'La facture d’une année',
      'Taxe d’assurance 9 %',
      'Pourquoi ce taux',
      'Prime technique',
      'Barème 2026.1.0',
      'Votre courtier : Cabinet Exemple, Orias 07 000 123',
      'cabinet.example/rdv',
      '#crs=1&tariff=market-2026.1@2026.1.0&buyers=80',
      'ce n’est pas une offre d’assurance',
    ],
  },
  en: {
    button: 'Print',
    first: [
      'Your trade credit insurance rate',
      'Estimate of',
      'The case',
      'Active customers 80',
      'The bill of a year',
      'Insurance premium tax 9%',
      'Why this rate',
      'Technical premium',
      'Tariff 2026.1.0',
      'Your broker: Cabinet Exemple',
      'cabinet.example/rdv',
      '#crs=1&tariff=market-2026.1@2026.1.0&buyers=80',
      'not an offer of insurance',
    ],
  },
};

/** The pages of a PDF as text. */
async function textsOf(pdf) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(plain);
}

describe('on paper, in Chromium', () => {
  let browser;
  const servers = {};
  before(async () => {
    browser = await launch();
    const [policy] = Object.values(policies);
    const headers = { 'content-security-policy': policy };
    Object.assign(servers, {
      hostile: await serve(pages, { headers }),
      calm: await serve(calm, { headers }),
    });
  });
  after(() => Promise.all([browser, ...Object.values(servers)].map((one) => one?.close())));

  async function ready(server, lang) {
    // The browser's own dialog would wait for somebody.
    const script = () => {
      globalThis.asked = 0;
      globalThis.print = () => void (globalThis.asked += 1);
    };
    const opened = await openPage(browser, `${servers[server].origin}/${lang}`, { script });
    await simulators(opened.page);
    await opened.page.evaluate(() => {
      const root = document.querySelector('credit-rate-simulator').shadowRoot;
      const input = root.getElementById('buyerCount');
      input.value = '80';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await opened.page.waitForFunction(
      () => document.querySelector('credit-rate-simulator').estimate.answers.buyerCount === 80,
    );
    return opened;
  }

  for (const [lang, { button, first }] of Object.entries(words)) {
    it(`the component prints its own page, and nothing of the page around it: ${lang}`, async () => {
      const { page, context, errors } = await ready('hostile', lang);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const shifts = await page.evaluate(() => globalThis.shifts.length);
      await page.evaluate((name) => {
        const { shadowRoot } = document.querySelector('credit-rate-simulator');
        [...shadowRoot.querySelectorAll('button')].find((one) => one.textContent.trim() === name).click();
      }, button);
      await page.waitForFunction(() => globalThis.asked === 1);
      assert.equal(await page.evaluate(() => globalThis.shifts.length), shifts);
      const [text, ...rest] = await textsOf(await page.pdf({ preferCSSPageSize: true }));
      assert.deepEqual(rest, []);
      const squeezed = text.replaceAll(' ', '');
      for (const part of first) assert.ok(squeezed.includes(part.replaceAll(' ', '')), `${part} in ${text}`);
      assert.ok(!text.includes('le simulateur.'), 'nothing of the article');
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
      await context.close();
    });

    it(`the article prints the result, without what one cannot press on paper: ${lang}`, async () => {
      const { page, context } = await ready('calm', lang);
      const text = (await textsOf(await page.pdf())).join(' ');
      assert.ok(text.includes('Avant le simulateur.') && text.includes('Après le simulateur.'));
      assert.ok(text.includes(words[lang].first[0]));
      assert.match(text, /0[.,]\d\d ?% (à|to) 0[.,]\d\d ?%/);
      for (const gone of [button, 'Partager', 'Talk to', 'confirm']) assert.ok(!text.includes(gone), gone);
      await context.close();
    });
  }
});
