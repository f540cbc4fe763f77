import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import jsQRModule from 'jsqr';
import { PNG } from 'pngjs';
import { scripts } from '../../tools/dist.mjs';
import { launch, openPage, simulators, stored, until } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const jsQR = jsQRModule.default ?? jsQRModule;

const page = ({
  attributes = '',
  around = ['', ''],
  script = 'credit-rate-simulator.js',
} = {}) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Page</title>
    <script ${script.includes('classic') ? 'defer' : 'type="module"'} src="/dist/${script}"></script></head>
  <body>${around[0]}<credit-rate-simulator turnover="2500000" sector="wholesale" buyers="120" ${attributes}></credit-rate-simulator>${around[1]}</body>
</html>`;

const form = [
  '<form action="/" method="post"><input name="other" value="1">',
  '<button>Envoyer</button></form>',
];
const pages = {
  '/': page(),
  '/dark': page({ attributes: 'lang="en"' }).replace('<body>', '<body class="dark">'),
  '/contact': page({
    attributes: 'broker="Cabinet Exemple" orias="07000123" contact="mailto:a@b.example?body=Bonjour"',
  }),
  '/form': page({ attributes: 'name="devis"', around: form }),
  '/layer': page({ attributes: 'datalayer' }),
  '/lead': page({
    attributes: 'datalayer broker="Cabinet Exemple" orias="07000123" contact="mailto:a@b.example"',
  }),
  '/classic': page({ script: 'credit-rate-simulator.classic.js' }),
};

/** Keeps what the browser brings back of a form, for `restored`; the host has another example by then. Runs in the page. */
function rememberRestored() {
  const { define } = customElements;
  customElements.define = function (name, type) {
    const usual = type.prototype.formStateRestoreCallback;
    type.prototype.formStateRestoreCallback = function (state) {
      usual.call(this, state);
      globalThis.restored = state;
    };
    define.call(this, name, type);
  };
  document.addEventListener('DOMContentLoaded', () => {
    if (performance.getEntriesByType('navigation')[0].type === 'back_forward')
      document.querySelector('credit-rate-simulator')?.setAttribute('buyers', '150');
  });
}

describe('what is taken away, as built', () => {
  let browser, server;
  before(async () => {
    const [policy] = Object.values(policies);
    [browser, server] = await Promise.all([
      launch(),
      serve(pages, { headers: { 'content-security-policy': policy.replace(/;\s*form-action[^;]*/, '') } }),
    ]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const opened = async (path, options) => {
    const seen = await openPage(browser, server.origin + path, options);
    await simulators(seen.page);
    return seen;
  };
  const answers = (page) => page.evaluate(() => document.querySelector('credit-rate-simulator').answers);
  const buyers = (page) => page.getByRole('textbox', { name: 'Clients actifs' });
  const submittable = (page, count) =>
    until(
      page,
      `${count} customers in what the form submits`,
      (wanted) =>
        JSON.parse(new globalThis.FormData(document.querySelector('form')).get('devis') ?? '{}').answers
          ?.buyerCount === wanted,
      count,
    );
  const answered = (page, count) =>
    until(
      page,
      `${count} customers`,
      (wanted) => document.querySelector('credit-rate-simulator')?.answers?.buyerCount === wanted,
      count,
    );

  for (const path of ['/', '/classic']) {
    it(`a link brings the case to another visitor, its code too: ${path}`, async () => {
      const { page, context, close, errors, requests } = await opened(path);
      await buyers(page).fill('80');
      await page.getByRole('combobox', { name: 'Solidité de vos clients' }).selectOption('fragile');
      await page.getByRole('button', { name: 'Partager' }).click();
      const link = await page.getByRole('textbox', { name: 'Lien vers ce cas' }).inputValue();
      await page.locator('summary', { hasText: 'Code QR du lien' }).click();
      const code = page.getByRole('img', { name: 'Code QR du lien' });
      const { data, width, height } = PNG.sync.read(await code.screenshot());
      assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, link);

      const other = await opened(link.slice(server.origin.length));
      await answered(other.page, 80);
      assert.equal((await answers(other.page)).quality, 'fragile');
      assert.equal(other.page.url(), server.origin + path);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual([...errors, ...other.errors], []);
      assert.deepEqual(
        [...requests, ...other.requests].filter((url) => !url.startsWith(`${server.origin}/dist/`)),
        [server.origin + path, server.origin + path], // the fragment stays in the browser
      );
      assert.deepEqual(await stored(page, context), []);
      await Promise.all([close(), other.close()]);
    });
  }

  it('a link from a file on a disk is read, and writes one to that file', async () => {
    const file = fileURLToPath(new URL('../../dist/credit-rate-simulator.classic.js', import.meta.url));
    const { page, close } = await openPage(browser, 'about:blank');
    await page.route('file:///stand.html*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<meta charset="utf-8"><credit-rate-simulator></credit-rate-simulator><script src="file://${file}"></script>`,
      }),
    );
    await page.goto('file:///stand.html#crs=1&buyers=42');
    await answered(page, 42);
    const url = await page.evaluate(() => document.querySelector('credit-rate-simulator').shareUrl());
    assert.match(url, /^file:\/\/\/stand\.html#crs=1\.\w+&.*buyers=42/);
    await close();
  });

  it('a form gets the estimate, and the case is there again after back', async () => {
    const { page, close, errors } = await opened('/form');
    await buyers(page).fill('81');
    await submittable(page, 81);
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.method() === 'POST'),
      page.getByRole('button', { name: 'Envoyer' }).click(),
    ]);
    await page.waitForURL(`${server.origin}/`);
    const sent = JSON.parse(new globalThis.URLSearchParams(request.postData()).get('devis'));
    assert.equal(sent.answers.buyerCount, 81);
    assert.ok(sent.rate.low < sent.rate.likely && sent.total.likely > sent.premium.likely);
    await page.goBack();
    await answered(page, 81);
    // Reloaded, headless Chromium restores no form at all, not even a plain input.
    assert.deepEqual(errors, []);
    await close();
  });

  for (const { what, answer, link, kept, count } of [
    { what: 'nothing of a mere example, but what the host has by then', kept: /^$/, count: 150 },
    {
      what: 'what a link in the address says, and not the answers of before',
      answer: '81',
      link: '#crs=1&buyers=77',
      kept: /buyers=81/,
      count: 77,
    },
  ]) {
    it(`the way back to a form brings ${what}`, async () => {
      const { page, close } = await opened('/form', { script: rememberRestored });
      if (answer) await buyers(page).fill(answer);
      await submittable(page, Number(answer ?? 120));
      if (link) await page.evaluate((hash) => globalThis.history.replaceState(null, '', hash), link);
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.waitForURL(`${server.origin}/`);
      await page.goBack();
      await until(page, 'the form restored', () => globalThis.restored !== undefined);
      assert.match(await page.evaluate(() => globalThis.restored), kept);
      await submittable(page, count);
      assert.equal(page.url(), `${server.origin}/form`);
      await close();
    });
  }

  it('the message to the broker moves nothing until it is asked for', async () => {
    const { page, close, errors, warnings } = await opened('/contact');
    // Once its part is there, which would warn.
    await page.evaluate(() => document.querySelector('credit-rate-simulator').shareUrl());
    assert.deepEqual(warnings, []);
    await page.getByRole('link', { name: 'Parler à Cabinet Exemple' }).click();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    await page.getByRole('link', { name: 'Ouvrir dans ma messagerie' }).waitFor();
    // At one moment: the full range may come between two.
    const [message, address] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('credit-rate-simulator');
      const link = shadowRoot.querySelector('#contact a');
      return [shadowRoot.getElementById('contact-message').value, link.getAttribute('href')];
    });
    const mail = new URL(address);
    // One body, whatever the host has put into the address.
    const plain = (text) => text.replace(/\s/g, ' ');
    assert.deepEqual(
      mail.searchParams.getAll('body').map((body) => plain(body.replaceAll('\r', ''))),
      [plain(message)],
    );
    assert.equal(page.url(), `${server.origin}/contact`);
    assert.deepEqual(errors, []);
    await close();
  });

  it('the data layer is filled for those who ask, its part not even loaded for others', async () => {
    const [part] = [...(await scripts())].find(
      ([name, code]) => name.startsWith('chunks/') && code.includes('crs_ready'),
    );
    const asked = await opened('/layer');
    await until(asked.page, 'the data layer filled', () => globalThis.dataLayer?.length > 0);
    assert.deepEqual(await asked.page.evaluate(() => globalThis.dataLayer.map(({ event }) => event)), [
      'crs_ready',
    ]);
    const silent = await opened('/');
    await buyers(silent.page).fill('80');
    await silent.page.getByRole('button', { name: 'Partager' }).click();
    await silent.page.getByRole('textbox', { name: 'Lien vers ce cas' }).waitFor();
    assert.equal(await silent.page.evaluate(() => 'dataLayer' in globalThis), false);
    assert.ok(asked.requests.some((url) => url.endsWith(part)));
    assert.ok(!silent.requests.some((url) => url.endsWith(part)));
    await Promise.all([asked.close(), silent.close()]);
  });

  it('the data layer gets what README lists, field by field, and nothing else', async () => {
    const text = async (file) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [, table] = (await text('README.md')).match(/\n\| `event` .*\n\| -+.*\n((?:\|.*\n)+)/);
    const named = (cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort();
    const listed = table
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map(([, event, fields]) => [named(event)[0], named(fields)]);

    const { page, close } = await opened('/lead');
    await page.evaluate(() => {
      globalThis.print = () => undefined;
      globalThis.addEventListener('crs-lead', (event) => event.preventDefault());
    });
    const pushes = (name) =>
      until(
        page,
        `${name} in the data layer`,
        (wanted) => globalThis.dataLayer?.some(({ event }) => event === wanted),
        name,
      );
    await pushes('crs_ready');
    await buyers(page).fill('80');
    await pushes('crs_estimate');
    for (const name of [
      'Comprendre ce taux',
      'Réduire ce taux',
      'En cas d’impayé',
      'S’assurer ou s’auto-assurer',
      'Comparer des offres',
      'Mes clients',
      'Partager',
    ])
      await page.getByRole('button', { name, exact: true }).press('Enter');
    await page.locator('summary', { hasText: 'Code QR du lien' }).click();
    await page.getByRole('link', { name: 'Parler à Cabinet Exemple' }).click();
    await page.getByRole('button', { name: 'Imprimer' }).click();
    for (const [name] of listed) await pushes(name);
    const pushed = await page.evaluate(() =>
      globalThis.dataLayer.map(({ event, ...fields }) => [event, Object.keys(fields).sort()]),
    );
    assert.deepEqual(Object.fromEntries(pushed), Object.fromEntries(listed));
    // What the code pushes by name has been seen.
    const code = await text('src/views/take-away/datalayer.ts');
    const names = [...code.matchAll(/push\('(\w+)'/g)].map(([, name]) => name);
    assert.ok(names.length > 5);
    assert.deepEqual(
      names.filter((name) => !(name in Object.fromEntries(pushed))),
      [],
    );
    await close();
  });
});
