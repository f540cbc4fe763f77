import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, openPage, stored, until } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const json = async (file) => JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'));
const STAND = new URL('../../dist/stand.html', import.meta.url);
const contract = await json('src/contract.json');
const market = await json('src/tariff/market-2026.2.json');

describe('the configurator', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({})]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** The page, with all its groups open. */
  async function configurator(fragment = '', options = {}) {
    const opened = await openPage(browser, `${server.origin}/dist/configurator.html${fragment}`, options);
    await until(opened.page, 'the preview', () => document.querySelector('credit-rate-simulator')?.estimate);
    await opened.page.evaluate(() => {
      for (const details of document.querySelectorAll('.form details')) details.open = true;
    });
    return opened;
  }

  const code = (page) => page.locator('figure[data-file] code').first().textContent();
  const simulator = (page, read) => page.locator('credit-rate-simulator').evaluate(read);

  it('has a control for each attribute and custom property of the contract, with a name', async () => {
    const { page, close, errors } = await configurator();
    const names = [...contract.attributes, ...contract.cssProperties].map(({ name }) => name);
    for (const name of names) {
      assert.equal(await page.locator(`[data-setting="${name}"]`).count(), 1, name);
    }
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll('.form input, .form select, .form textarea')]
        .filter(({ labels }) => ![...labels].some(({ textContent }) => textContent.trim()))
        .map(({ id }) => id),
    );
    assert.deepEqual(unnamed, []);
    assert.deepEqual(errors, []);
    await close();
  });

  it('shows and writes what is chosen, as it is chosen', async () => {
    const { page, close } = await configurator();
    await page.locator('.form #broker').fill('Cabinet "Durand"');
    await page.locator('.form #quality').selectOption('fragile');
    await page.locator('.form #datalayer').check();
    await page.locator('.form #_legal').fill('Un\nDeux');
    await page.locator('#_host').selectOption('html');
    const text = await code(page);
    assert.ok(text.includes('broker="Cabinet &quot;Durand&quot;"'), text);
    assert.ok(text.includes('quality="fragile"'), text);
    assert.ok(/^ {2}datalayer$/m.test(text), text);
    const seen = await simulator(page, ({ broker, quality, datalayer, children }) => [
      broker,
      quality,
      datalayer,
      [...children].map(({ slot, textContent }) => [slot, textContent]),
    ]);
    const legal = [
      ['legal', 'Un'],
      ['legal', 'Deux'],
    ];
    assert.deepEqual(seen, ['Cabinet "Durand"', 'fragile', true, legal]);
    await page.locator('.form #datalayer').uncheck();
    assert.ok(!/^ {2}datalayer$/m.test(await code(page)));
    await close();
  });

  it('puts views in order by keyboard, and says where they went', async () => {
    const { page, close } = await configurator();
    const [first, second] = await page.locator('[data-setting=views] li label').allTextContents();
    const down = page.locator('[data-setting=views] li').first().locator('button').last();
    await down.focus();
    await page.keyboard.press('Enter');
    await until(
      page,
      'the move told',
      (name) => document.querySelector('body > .status').textContent.includes(name),
      first,
    );
    assert.deepEqual((await page.locator('[data-setting=views] li label').allTextContents()).slice(0, 2), [
      second,
      first,
    ]);
    assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), /Descendre/);
    assert.match(await code(page), /views="levers explain claim compare/);
    await close();
  });

  it('judges colours in words, and offers looks that read', async () => {
    const { page, close } = await configurator(
      '#turnover=2500000&--crs-text=%23bbbbbb&--crs-surface=%23ffffff',
    );
    const judged = () => page.locator('.contrasts').textContent();
    assert.match(await judged(), /Texte sur fond.*1,9 pour 1.*illisible/);
    await page.locator('[data-look=night]').click();
    assert.ok(!/illisible|trop faible/.test(await judged()));
    assert.equal(
      await simulator(page, (element) => getComputedStyle(element).getPropertyValue('--crs-surface')),
      '#14181d',
    );
    // Text keeps off the edges of a ground of its own.
    assert.match(await code(page), /--crs-surface: #14181d;.*; padding: 1em"/);
    await close();
  });

  it('tells what the law expects and is not filled in', async () => {
    const { page, close } = await configurator('#turnover=2500000&broker=A&orias=07000000&address=B');
    const missing = page.locator('.missing');
    assert.equal(
      await missing.textContent(),
      'Non renseigné : autorité de contrôle, réclamations, médiateur.',
    );
    for (const name of ['supervisor', 'complaints', 'mediator'])
      await page.locator(`.form #${name}`).fill('X');
    assert.equal(await missing.textContent(), 'Tout y est renseigné.');
    await page.locator('.form #orias').fill('123');
    assert.match(await page.locator('#orias-message').textContent(), /huit chiffres/);
    await close();
  });

  it('has a pasted tariff judged by the simulator', async () => {
    const { page, close } = await configurator();
    const paste = async (text) => {
      await page.locator('.form #_tariff').fill(text);
      await page.locator('.form #_tariff').blur();
    };
    await paste('{ "id": 1 }');
    await until(page, 'the refusal', () => document.querySelectorAll('.verdict li').length > 0);
    assert.match(await page.locator('.verdict').textContent(), /Refusé/);
    assert.ok(!(await code(page)).includes('tariff-src'));
    await paste(JSON.stringify({ ...market, id: 'courtier-2027' }));
    await until(page, 'the acceptance', () =>
      /courtier-2027/.test(document.querySelector('.verdict').textContent),
    );
    assert.match(await code(page), /tariff-src="\/credit-rate-simulator-[\d.]+\/tarif\.json"/);
    assert.match(await code(page), /credit-rate-simulator\.tariff\.js" integrity=/);
    await paste('');
    await until(page, 'the tariff withdrawn', () => document.querySelector('.verdict').textContent === '');
    assert.ok(!(await code(page)).includes('tariff-src'));
    await close();
  });

  it('is shared by its address, and says what of it is not understood', async () => {
    const opened = await configurator();
    await opened.page.locator('.form #broker').fill('Durand');
    await opened.page.locator('#_host').selectOption('vue');
    await until(opened.page, 'the address', () => /broker=Durand.*_host=vue/.test(globalThis.location.hash));
    const { hash } = new URL(opened.page.url());
    await opened.close();
    const { page, close } = await configurator(`${hash}&nonsense=1`);
    assert.equal(await page.locator('.form #broker').inputValue(), 'Durand');
    assert.equal(await page.locator('figure').first().getAttribute('data-file'), 'Simulator.vue');
    await until(page, 'what is left out told', () =>
      /Un réglage de ce lien/.test(document.querySelector('body > .status').textContent),
    );
    await close();
  });

  it('says once that something is copied', async () => {
    const { page, context, close } = await configurator('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      globalThis.said = [];
      const status = document.querySelector('body > .status');
      new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, {
        childList: true,
      });
    });
    await page.locator('[data-copy=""]').click();
    await until(page, 'it said', () => globalThis.said.length > 0);
    assert.deepEqual(await page.evaluate(() => globalThis.said.filter(Boolean)), ['Copié : Dans la page.']);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
    await context.clearPermissions();
    await close();
  });

  it('speaks English too, and keeps what is chosen', async () => {
    const { page, close } = await configurator('#turnover=2500000&broker=Durand&lang=fr');
    await page.locator('[data-language]').click();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await page.locator('h1').textContent(), 'Compose your simulator');
    assert.equal(await page.locator('.form #broker').inputValue(), 'Durand');
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Français/);
    await close();
  });

  for (const width of [360, 720, 1280]) {
    it(`fits a window of ${width} pixels`, async () => {
      const { page, close } = await configurator('', { viewport: { width, height: 900 } });
      assert.ok(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      );
      await close();
    });
  }

  it('makes the file of a stand with what is chosen, and shows no stand before', async () => {
    const hostile = '</script><b>Cabinet</b> "d\u2019exemple"';
    const link = new URLSearchParams({
      ...{ turnover: '3000000', mode: 'stand', idle: '120', code: '4321', broker: hostile },
      ...{ views: 'claim', 'share-base': 'https://courtier.example/taux', '--crs-accent': '#004400' },
      _host: 'stand',
    });
    const { page, close } = await configurator(`#${link}`);
    assert.equal(await simulator(page, ({ mode }) => mode ?? null), null);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#_stand').setInputFiles(fileURLToPath(STAND)),
    ]);
    assert.equal(saved.suggestedFilename(), 'stand.html');
    const text = await readFile(await saved.path(), 'utf8');
    const [, block] = /id="settings">([^]*?)<\/script>/.exec(text);
    const settings = {
      ...{
        code: '4321',
        broker: hostile,
        page: 'https://courtier.example/taux',
        idle: 120,
        views: ['claim'],
      },
      ...{ preset: { turnover: '3000000' }, colours: { accent: '#004400' } },
    };
    assert.deepEqual(JSON.parse(block), settings);
    assert.deepEqual(JSON.parse(await code(page)), settings);
    await until(page, 'it said', () =>
      /enregistré/.test(document.querySelector('body > .status').textContent),
    );
    // As it will be opened: by a double click.
    const folder = await mkdtemp(join(tmpdir(), 'stand-'));
    await writeFile(join(folder, 'stand.html'), text);
    const opened = await openPage(browser, pathToFileURL(join(folder, 'stand.html')).href);
    await opened.page.getByText('</script><b>Cabinet</b>').first().waitFor();
    assert.equal(await opened.page.locator('.problems, [role=alert]').count(), 0);
    await Promise.all([opened.close(), rm(folder, { recursive: true })]);
    await page.locator('#_stand').setInputFiles(fileURLToPath(new URL('../../README.md', import.meta.url)));
    await until(page, 'the refusal', () =>
      /n’est pas stand/.test(document.querySelector('#_stand-message').textContent),
    );
    await close();
  });

  it('asks for its own files only, and keeps nothing', async () => {
    const { page, context, close, requests } = await configurator();
    await page.locator('.form #broker').fill('Durand');
    const others = requests.filter(
      (url) => !url.startsWith(`${server.origin}/dist/`) && !url.startsWith('data:'),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(await stored(page, context), []);
    await close();
  });
});
