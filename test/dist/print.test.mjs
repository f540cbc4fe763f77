import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { launch, openPage, simulators, until } from './support/browser.mjs';
import { codeOn, pagesOf } from './support/paper.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const ATTRIBUTES =
  'broker="Cabinet Exemple" orias="07 000 123" contact="https://cabinet.example/rdv" turnover="2500000" sector="wholesale" buyers="120" largest="12" topthree="30" term="45" late="15"';

const LONG_NAME =
  'Société de courtage en assurances de crédit Exemple, Dupont-Lajoie et Associés, Compagnie internationale de garantie des créances commerciales';
const LONG_CONTACT =
  'https://www.societe-de-courtage-en-assurances-de-credit.example/prendre-rendez-vous-avec-un-conseiller';

/** What strains a sheet: long amounts and names, every term changed, a trial, a list of countries, a claim above the cap. */
const HARD = [
  'crs=1&turnover=98765432198&sector=metals-machinery&buyers=4999&largest=23.45&topthree=45.67&term=93&late=47',
  'losses=1.37&lossesbasis=grossInclVat&quality=degraded',
  'insured=85&threshold=1500&eachloss=2500&deductible=75000&cap=15&waiting=3&named=40',
  'export=55&countries=FR:45,DE:9,ES:8,IT:7,GB:5,US:4,BE:4,PL:3,BR:3,CN:3,MA:2,TN:2,TR:2,IN:1,MX:1,ZA:1',
  'levers=dso:-15,insuredPercentage:-0.1,annualAggregateDeductible:100000,claimThreshold:5000',
  'claimDueDate=2026-12-28&claimInvoice=98765432198&claimVatRate=20&claimLimit=76543210987&claimBefore=1234567890',
  'claimAfter=2345678901&claimDeductible=1234567890&claimMaximum=34567890123&claimInterestRate=12.15',
].join('&');

const page = (lang, attributes = ATTRIBUTES) => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><title>Page</title>
    <link rel="stylesheet" href="/hostile.css">
    <script type="module" src="/dist/credit-rate-simulator.js"></script></head>
  <body>
    <p>Avant le simulateur.</p>
    <div class="deep"><div class="deep"><credit-rate-simulator ${attributes}></credit-rate-simulator></div></div>
    <p>Après le simulateur.</p>
  </body>
</html>`;

/** What pages do that would cut, shift, shrink or colour a print. */
const hostile = `html { font-size: 62.5%; overflow: hidden; height: 100vh; background: #123; }
body { columns: 2; transform: rotate(2deg); overflow: hidden; height: 50vh; color: #eee; display: grid !important; }
.deep { overflow: hidden; max-height: 200px; position: relative; transform: scale(0.9); filter: blur(1px); }
div { border: 9px solid red !important; padding: 3em !important; }
@media print { .deep { display: none !important; } }`;

const strained = ATTRIBUTES.replace('Cabinet Exemple', LONG_NAME).replace(
  'https://cabinet.example/rdv',
  LONG_CONTACT,
);
const pages = {
  '/fr': page('fr'),
  '/en': page('en'),
  '/hard/fr': page('fr', strained),
  '/hard/en': page('en', strained),
  '/hostile.css': hostile,
};
const calm = { ...pages, '/hostile.css': '' };
const plain = (text) => text.replace(/\s+/g, ' ');

const words = {
  fr: {
    button: 'Imprimer',
    share: 'Partager',
    link: 'Copier le lien',
    bases: 'je ne sais pas',
    other: ['créances perdues'],
    buyers: 'Clients actifs',
    views: {
      explain: 'Comprendre ce taux',
      levers: 'Réduire ce taux',
      claim: 'En cas d’impayé',
      compare: 'S’assurer ou s’auto-assurer',
    },
    first: [
      'Votre taux d’assurance-crédit',
      'Estimation du',
      'Le cas',
      'Clients actifs 80',
      'La facture d’une année',
      'Taxe d’assurance 9 %',
      'Pourquoi ce taux',
      'Prime pure',
      'Barème 2026.2.0',
      'Votre courtier : Cabinet Exemple, Orias 07 000 123',
      'cabinet.example/rdv',
      '&tariff=market-2026.2@2026.2.0&buyers=80',
      'ni offre d’assurance, ni conseil',
    ],
    second: [
      'En cas d’impayé',
      'l’assureur verserait',
      'Pourquoi n’est-elle pas payée ? impayé prolongé',
      'Le calendrier',
      'Déclarer le sinistre à l’assureur',
      'si votre contrat dit 30 jours',
      'Facture TTC',
      'Quotité garantie',
      'Ce qui reste à votre charge',
      'S’assurer ou s’auto-assurer',
      'Ce qui sort de la banque',
      'l’ordre',
      'Ce que coûte chaque voie, par an',
      'Coût de la réserve',
      'Impayés d’une année, HT : sans police, puis avec elle',
      'Défaillance du premier client',
    ],
    insolvency: [
      'au plus tard le',
      'si votre contrat dit 10 jours après le jugement',
      'client en France, marchandises sous réserve de propriété',
      'si la créance est admise 2 mois après le jugement',
    ],
    onScreen: [
      'Montant TTC',
      'Voir en tableau',
      'insolvabilité déclarée',
      'La méthode',
      'Les ventes à refaire',
    ],
    hard: {
      first: [
        'À l’essai, pris dans « Réduire ce taux » : délai de paiement de 78 jours, quotité garantie de 75 %',
        'Afrique du Sud',
        LONG_NAME,
      ],
      second: ['Limite de décaissement', 'récupéré après l’indemnité, votre part'],
    },
  },
  en: {
    button: 'Print',
    share: 'Share',
    link: 'Copy the link',
    bases: 'I do not know',
    other: ['written off'],
    buyers: 'Active customers',
    views: {
      explain: 'Understand this rate',
      levers: 'Lower this rate',
      claim: 'If an invoice is not paid',
      compare: 'Insure or self-insure',
    },
    first: [
      'Your trade credit insurance rate',
      'Estimate of',
      'The case',
      'Active customers 80',
      'The bill of a year',
      'Insurance premium tax 9%',
      'Why this rate',
      'Pure premium',
      'Tariff 2026.2.0',
      'Your broker: Cabinet Exemple',
      'cabinet.example/rdv',
      '&tariff=market-2026.2@2026.2.0&buyers=80',
      'neither offer nor advice',
    ],
    second: [
      'If an invoice is not paid',
      'the insurer would pay',
      'Why is it not paid? protracted default',
      'The calendar',
      'Notify the overdue account',
      'if your contract says 30 days',
      'Invoice incl. VAT',
      'Insured percentage',
      'What stays with you',
      'Insure or self-insure',
      'What leaves the bank',
      'the order',
      'What each way costs, a year',
      'Cost of the reserve',
      'Bad debts of a year, excl. VAT: without a policy, then with one',
      'Largest customer’s failure',
    ],
    insolvency: [
      'at the latest on',
      'if your contract says 10 days after the judgment',
      'buyer in France, goods under retention of title',
      'if the proof of debt is admitted 2 months after the judgment',
    ],
    onScreen: ['Amount incl. VAT', 'See as a table', 'declared insolvency', 'The method'],
    hard: {
      first: [
        'On trial, taken from “Lower this rate”: payment term of 78 days, insured percentage of 75%',
        'South Africa',
        LONG_NAME,
      ],
      second: ['Maximum liability', 'recovered after the indemnity'],
    },
  },
};

/** Papers, margins of the sheet, and its smallest letters, in points; pages end at whole pixels. */
/** Made-up books, and what their questionnaire has on paper. */
const fec = fileURLToPath(new URL('../../demo/exemple-FEC.txt', import.meta.url));
const books = {
  fr: {
    title: 'Questionnaire d’assurance-crédit',
    top: 'Vingt premiers clients',
    masked: 'Client 20',
    named: 'CLIENT EXEMPLE 002',
    shown: 'Déposez vos fichiers ici',
  },
  en: {
    title: 'Credit insurance questionnaire',
    top: 'Top twenty customers',
    masked: 'Customer 20',
    named: 'CLIENT EXEMPLE 002',
    shown: 'Drop your files here',
  },
};

const PAPERS = ['A4', 'Letter'];
const MARGIN = { side: (14 / 25.4) * 72, end: (10 / 25.4) * 72 };
const SMALLEST = 8.49;
const ROUNDING = 1;

const squeezed = (text) => text.replace(/\s+/g, '');

/** Nothing beside the paper, under one another, or too small to read. */
function assertLegible({ width, height, pieces }, which) {
  for (const { text, x, y, wide, size } of pieces) {
    assert.ok(size >= SMALLEST, `${text}, ${size} pt, ${which}`);
    assert.ok(x >= MARGIN.side - ROUNDING && x + wide <= width - MARGIN.side + ROUNDING, `${text}, ${which}`);
    assert.ok(y >= MARGIN.end && y + size <= height - MARGIN.end + size / 2, `${text}, ${which}`);
  }
  pieces.forEach((one, index) => {
    // What has a halo is drawn twice in one place, in other pieces.
    const twice = ({ text }) => text.includes(one.text) || one.text.includes(text);
    const others = pieces.slice(index + 1).filter((other) => !twice(other));
    for (const other of others) {
      const over = Math.min(one.x + one.wide, other.x + other.wide) - Math.max(one.x, other.x);
      const apart = Math.abs(one.y - other.y);
      assert.ok(
        over < 1 || apart > 0.6 * Math.min(one.size, other.size),
        `${one.text} on ${other.text}, ${which}`,
      );
    }
  });
}

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

  async function opened(server, path) {
    // The browser's own dialog would wait for somebody.
    const script = () => {
      globalThis.asked = 0;
      globalThis.print = () => void (globalThis.asked += 1);
    };
    const seen = await openPage(browser, `${servers[server].origin}/${path}`, { script });
    await simulators(seen.page);
    return seen;
  }

  async function ready(server, lang) {
    const seen = await opened(server, lang);
    await seen.page.getByRole('textbox', { name: words[lang].buyers, exact: true }).fill('80');
    await until(
      seen.page,
      'the answer priced',
      () => document.querySelector('credit-rate-simulator').estimate.answers.buyerCount === 80,
    );
    return seen;
  }

  /** Opens views, and in them and elsewhere whatever unfolds, until nothing is left to. */
  async function unfold(page, views) {
    for (const name of views) {
      const view = page.getByRole('button', { name, exact: true });
      await view.press('Enter');
      const id = await view.getAttribute('aria-controls');
      // Figures come while their place is seen.
      await until(
        page,
        `the figures of ${id}`,
        (of) => {
          const { shadowRoot } = document.querySelector('credit-rate-simulator');
          const busy = ':is(.wait, .waiting, [aria-busy=true])';
          const waiting = shadowRoot.querySelector(`#${of}${busy}, #${of} ${busy}`);
          waiting?.scrollIntoView();
          return !waiting;
        },
        id,
      );
    }
    await until(page, 'everything unfolded', () => {
      const { shadowRoot } = document.querySelector('credit-rate-simulator');
      const closed = [...shadowRoot.querySelectorAll('details:not([open])')];
      for (const details of closed) details.open = true;
      return closed.length === 0 && shadowRoot.querySelector('.waiting') === null;
    });
  }

  async function sheetOf(page, format) {
    const asked = await page.evaluate(() => {
      document.querySelector('credit-rate-simulator').print();
      return globalThis.asked;
    });
    await until(page, 'asked to print', (before) => globalThis.asked > before, asked);
    return page.pdf({ format });
  }

  for (const [lang, { views, first, second, insolvency, onScreen, hard }] of Object.entries(words)) {
    it(`two pages at most, with everything unfolded: ${lang}`, async () => {
      const { page, close, errors } = await ready('calm', lang);
      await unfold(page, Object.values(views));
      for (const format of PAPERS) {
        const sheets = await pagesOf(await sheetOf(page, format));
        assert.equal(sheets.length, 2, format);
        sheets.forEach((sheet, index) => assertLegible(sheet, `${format}, page ${index + 1}`));
        const [one, two] = sheets.map(({ text }) => squeezed(text));
        for (const part of first) assert.ok(one.includes(squeezed(part)), `${part} in ${one}`);
        for (const part of second) assert.ok(two.includes(squeezed(part)), `${part} in ${two}`);
        for (const part of onScreen) assert.ok(!(one + two).includes(squeezed(part)), part);
      }
      assert.deepEqual(errors, []);
      await close();
    });

    it(`two pages at most, of an insolvency, with the conditions of its deadlines: ${lang}`, async () => {
      const link = '#crs=1&turnover=2500000&buyers=4999&claimCause=declaredInsolvency';
      const { page, close } = await opened('calm', `hard/${lang}${link}`);
      await until(
        page,
        'the link followed',
        () => document.querySelector('credit-rate-simulator').answers.buyerCount === 4999,
      );
      await unfold(page, [views.claim, views.compare]);
      for (const format of PAPERS) {
        const sheets = await pagesOf(await sheetOf(page, format));
        assert.equal(sheets.length, 2, format);
        const two = squeezed(sheets[1].text);
        for (const part of insolvency) assert.ok(two.includes(squeezed(part)), `${part} in ${two}`);
      }
      await close();
    });

    it(`two pages at most, in a case that strains them: ${lang}`, async () => {
      const { page, close } = await opened('calm', `hard/${lang}#${HARD}`);
      await until(
        page,
        'the link followed',
        () => document.querySelector('credit-rate-simulator').answers.buyerCount === 4999,
      );
      const link = await page.evaluate(() => document.querySelector('credit-rate-simulator').shareUrl());
      const fits = async (views) => {
        for (const format of PAPERS) {
          const pdf = await sheetOf(page, format);
          const sheets = await pagesOf(pdf);
          assert.equal(sheets.length, views ? 2 : 1, `${format} ${views}`);
          sheets.forEach((sheet, index) => assertLegible(sheet, `${format} ${views}, page ${index + 1}`));
          assert.equal(codeOn(pdf), link);
          if (views < 2) continue;
          const [one, two] = sheets.map(({ text }) => squeezed(text));
          for (const part of hard.first) assert.ok(one.includes(squeezed(part)), `${part} in ${one}`);
          for (const part of hard.second) assert.ok(two.includes(squeezed(part)), `${part} in ${two}`);
        }
      };
      await fits(0);
      await unfold(page, [views.claim]);
      await fits(1);
      await unfold(page, [views.compare]);
      await fits(2);
      await page.getByRole('button', { name: views.claim, exact: true }).click();
      await fits(1);
      await close();
    });
  }

  for (const [lang, { shown, title, masked, named, top }] of Object.entries(books)) {
    it(`own books print the insurer’s questionnaire, with the names that are shown and no other: ${lang}`, async () => {
      const { page, close, errors } = await ready('calm', lang);
      await page.locator('#buyers-button').press('Enter');
      await page.locator('#buyers input[type=file]').setInputFiles(fec);
      await page.locator('#books-names').waitFor();
      for (const isNamed of [false, true]) {
        if (isNamed) await page.locator('#books-names').press('Enter');
        await page.locator(`#books-names[aria-pressed=${isNamed}]`).waitFor();
        for (const format of PAPERS) {
          const sheets = await pagesOf(await sheetOf(page, format));
          assert.equal(sheets.length, 2, format);
          sheets.forEach((sheet, index) => assertLegible(sheet, `${format}, page ${index + 1}`));
          const two = squeezed(sheets[1].text);
          for (const part of [title, top, isNamed ? named : masked])
            assert.ok(two.includes(squeezed(part)), `${part} in ${two}`);
          for (const part of [isNamed ? masked : named, shown])
            assert.ok(!two.includes(squeezed(part)), part);
        }
      }
      assert.deepEqual(errors, []);
      await close();
    });
  }

  for (const [lang, { button, first }] of Object.entries(words)) {
    it(`the component prints its own page, and nothing of the page around it: ${lang}`, async () => {
      const { page, close, errors } = await ready('hostile', lang);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const shifts = await page.evaluate(() => globalThis.shiftsSoFar().length);
      // The page around it lies over it, and would take the press of a pointer.
      await page.getByRole('button', { name: button, exact: true }).dispatchEvent('click');
      await until(page, 'asked to print', () => globalThis.asked === 1);
      assert.equal(await page.evaluate(() => globalThis.shiftsSoFar().length), shifts);
      const [text, ...rest] = await textsOf(await page.pdf({ preferCSSPageSize: true }));
      assert.deepEqual(rest, []);
      const squeezed = text.replaceAll(' ', '');
      for (const part of first) assert.ok(squeezed.includes(part.replaceAll(' ', '')), `${part} in ${text}`);
      assert.ok(!text.includes('le simulateur.'), 'nothing of the article');
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
      assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`the article prints the result, without what one cannot press on paper: ${lang}`, async () => {
      const { page, close } = await ready('calm', lang);
      await page.getByRole('button', { name: words[lang].share, exact: true }).click();
      await until(page, 'the panel that shares', () =>
        document.querySelector('credit-rate-simulator').shadowRoot.querySelector('[part=share]'),
      );
      const text = (await textsOf(await page.pdf())).join(' ');
      await page.emulateMedia({ media: 'print' });
      const boxes = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('credit-rate-simulator');
        return [...shadowRoot.querySelectorAll('[part~=input]')]
          .filter((input) => input.checkVisibility())
          .flatMap((input) => [input, input.parentElement])
          .map((box) => getComputedStyle(box))
          .map((style) => [style.borderTopWidth, style.backgroundColor, style.boxShadow].join(' '));
      });
      await page.emulateMedia({ media: null });
      assert.ok(boxes.length > 10);
      assert.deepEqual([...new Set(boxes)], ['0px rgba(0, 0, 0, 0) none']);
      assert.equal(text.split(words[lang].bases).length, 2, 'the choice made alone');
      assert.ok(text.includes('Avant le simulateur.') && text.includes('Après le simulateur.'));
      assert.ok(text.includes(words[lang].first[0]));
      assert.match(text, /0[.,]\d\d ?% (à|to) 0[.,]\d\d ?%/);
      assert.equal(text.match(/confirm/g)?.length, 1, 'what stands above the questions');
      for (const gone of [button, 'Partager', 'Talk to', words[lang].link, ...words[lang].other])
        assert.ok(!text.includes(gone), gone);
      await close();
    });
  }
});
