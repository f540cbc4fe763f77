import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { compiled } from '../../tools/wordpress/catalogue.mjs';
import { launch, openPage, simulators, until } from '../dist/support/browser.mjs';
import { ask, publish, openSession, startSite } from './support/site.mjs';

const market = JSON.parse(
  await readFile(new URL('../../src/tariff/market-2026.2.json', import.meta.url), 'utf8'),
);
const settings = '/wp-admin/options-general.php?page=credit-rate-simulator';
const content = `[credit_rate_simulator turnover="2500000"]

<!-- wp:html --><credit-rate-simulator orias="76543210" turnover="2500000"></credit-rate-simulator><!-- /wp:html -->

<!-- wp:html --><div class="other credit-rate-simulator" data-turnover="2500000"><p>Repli</p></div><!-- /wp:html -->`;

describe('the settings of the plugin', () => {
  let site, browser, admin, page, article;
  before(async () => {
    // In this order: a browser that nobody knows of would keep the run from ending.
    browser = await launch();
    site = await startSite();
    admin = await openSession(browser, site.origin, 'admin');
    article = await publish(admin, site.origin, { title: 'Un article', content });
    page = await admin.newPage();
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));
  beforeEach(() => page.goto(site.origin + settings));

  /** Sends a form, and waits for the page that answers. */
  const send = async (name) => {
    const answered = page.waitForEvent('load');
    await page.getByRole('button', { name }).click();
    await answered;
  };
  const save = () => send('Save Changes');
  const told = () => page.locator('.settings-error').allInnerTexts();
  const upload = async (name, text) => {
    await page
      .getByLabel('Tariff file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await send('Check and use');
  };

  it('stores nothing before somebody saves', async () => {
    assert.equal(await ask(site, "get_option('credit_rate_simulator', 'none')"), 'none');
    const { page: reader, close } = await openPage(browser, article.link);
    await simulators(reader);
    const names = await reader.evaluate(() =>
      document.querySelector('credit-rate-simulator').getAttributeNames(),
    );
    assert.deepEqual(names.sort(), ['lang', 'turnover']);
    await close();
  });

  it('gives identity, legal notice and colours to every simulator, and leaves an author’s own', async () => {
    await page.getByLabel('Name', { exact: true }).fill(`Cabinet "Durand" & fils <b>d'Orléans</b>`);
    await page.getByLabel('Orias number').fill('12 345 678');
    await page.getByLabel('Contact', { exact: true }).fill('mailto:bonjour@example.invalid');
    await page
      .getByLabel('Legal notice')
      .fill('Lire <a href="https://example.invalid/m">les mentions</a><script>alert(1)</script>');
    await page.getByLabel('Accent').fill('#aa0044');
    await page.getByLabel('Push anonymous events').check();
    await save();
    assert.deepEqual(
      (await told()).map((text) => text.split('\n', 1)[0]),
      ['Settings saved.'],
    );
    const { page: reader, close, errors, warnings } = await openPage(browser, article.link);
    await simulators(reader);
    await until(
      reader,
      'three simulators',
      () => document.querySelectorAll('credit-rate-simulator').length === 3,
    );
    const all = await reader.evaluate(() =>
      [...document.querySelectorAll('credit-rate-simulator')].map((element) => ({
        broker: element.broker,
        orias: element.orias,
        contact: element.contact,
        events: element.hasAttribute('datalayer'),
        legal: element.querySelector(':scope > [slot="legal"]')?.innerHTML,
        accent: getComputedStyle(element).getPropertyValue('--crs-accent'),
      })),
    );
    const common = {
      broker: `Cabinet "Durand" & fils d'Orléans`,
      contact: 'mailto:bonjour@example.invalid',
      events: true,
      legal: 'Lire <a href="https://example.invalid/m">les mentions</a>alert(1)',
      accent: '#aa0044',
    };
    assert.deepEqual(all, [
      { ...common, orias: '12345678' },
      { ...common, orias: '76543210' },
      { ...common, orias: '12345678' },
    ]);
    assert.deepEqual(errors, []);
    assert.deepEqual(warnings, []);
    await close();
  });

  it('refuses what cannot be, and says so', async () => {
    await page.getByLabel('Contact', { exact: true }).fill('javascript:alert(1)');
    await page.getByLabel('Orias number').fill('1234');
    await page.getByLabel('Accent').fill('red;}body{display:none');
    await save();
    const said = (await told()).join('\n');
    for (const part of ['https:, tel: or mailto:', 'eight digits', 'no colour'])
      assert.ok(said.includes(part), said);
    const kept = await ask(site, "get_option('credit_rate_simulator')");
    assert.deepEqual(
      [kept.contact, kept.orias, kept.accent],
      ['mailto:bonjour@example.invalid', '12345678', '#aa0044'],
    );
  });

  it('are for administrators, and need their form', async () => {
    const author = await openSession(browser, site.origin, 'author');
    assert.equal((await author.request.get(site.origin + settings)).status(), 403);
    const action = { action: 'credit_rate_simulator_tariff', remove: '1' };
    const post = (context) =>
      context.request.post(`${site.origin}/wp-admin/admin-post.php`, { form: action });
    assert.equal((await post(author)).status(), 403);
    assert.equal((await post(admin)).status(), 403);
    await author.close();
  });

  it('refuse a tariff that is none, and say where', async () => {
    await upload('tariff.json', '{"id": "x",}');
    assert.match((await told()).join(), /not JSON that can be read/);
    const { margin: _margin, ...loadings } = market.loadings;
    const economy = { ...market.economy, sigma: { ...market.economy.sigma, value: '0.5' } };
    await upload('tariff.json', JSON.stringify({ ...market, loadings, economy }));
    const said = (await told()).join();
    assert.match(said, /loadings\.margin: missing/);
    assert.match(said, /economy\.sigma: a number is expected/);
    await upload('tariff.json', JSON.stringify({ ...market, padding: 'x'.repeat(1_000_000) }));
    assert.match((await told()).join(), /larger than 1 MB/);
    assert.equal(await ask(site, "get_option('credit_rate_simulator_tariff', 'none')"), 'none');
  });

  it('have the simulator say what the first check cannot see', async () => {
    const margin = { ...market.loadings.margin, value: 0.99 };
    await upload('tariff.json', JSON.stringify({ ...market, loadings: { ...market.loadings, margin } }));
    const problems = page.locator('#crs-tariff-problems');
    await problems.waitFor({ state: 'visible' });
    assert.match(await problems.innerText(), /loadings/);
  });

  it('take a tariff, which every simulator uses, and give it back', async () => {
    await upload(
      'tariff.json',
      `\uFEFF${JSON.stringify({ ...market, id: 'cabinet-durand', version: '3.1.0' })}`,
    );
    assert.match((await told()).join(), /cabinet-durand/);
    assert.match(await page.locator('.wrap').innerText(), /Yours applies: cabinet-durand, version 3\.1\.0/);
    const reader = await openPage(browser, article.link);
    await until(reader.page, 'the tariff of the house in each', () => {
      const all = [...document.querySelectorAll('credit-rate-simulator')];
      return all.length === 3 && all.every(({ shadowRoot }) => shadowRoot?.textContent.includes('3.1.0'));
    });
    assert.deepEqual(
      reader.requests.filter((url) => !url.startsWith(site.origin)),
      [],
    );
    await reader.close();
    await send('Remove');
    assert.match((await told()).join(), /is removed/);
    assert.equal(
      await ask(site, "file_exists(wp_get_upload_dir()['basedir'] . '/credit-rate-simulator')"),
      false,
    );
  });

  it('speak French to whoever reads wp-admin in French, and the simulator to a French site', async () => {
    // WordPress takes a language of which it has a catalogue.
    const languages = join(site.folder, 'wp-content/languages');
    await mkdir(languages, { recursive: true });
    await writeFile(join(languages, 'fr_FR.mo'), compiled('msgid "of"\nmsgstr "de"\n'));
    await site.php(`require ROOT . '/wp-load.php'; update_option('WPLANG', 'fr_FR');`);
    try {
      await page.goto(site.origin + settings);
      assert.equal(await page.locator('h1').innerText(), 'Simulateur d’assurance-crédit');
      assert.equal(await page.getByLabel('Mentions légales').count(), 1);
      const { page: reader, close } = await openPage(browser, article.link);
      const [simulator] = await simulators(reader);
      assert.match(simulator.text, /Votre taux d’assurance-crédit/);
      await close();
    } finally {
      await site.php(`require ROOT . '/wp-load.php'; update_option('WPLANG', '');`);
    }
  });
});
