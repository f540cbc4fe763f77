import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { siteFolder } from '../../tools/site/build.mjs';
import { guides, languages } from '../../tools/site/pages.mjs';
import { assertWorks } from './support/assert-simulator.mjs';
import { launch, openPage, simulators, until } from './support/browser.mjs';
import { serveFolder } from './support/folder.mjs';
import { builtApps } from './support/guides/apps.mjs';
import { saidBy } from './support/guides/said.mjs';

/** Frameworks by the language in which their guide is followed here; the other one gives the same files. */
const frameworks = { react: 'fr', vue: 'en', svelte: 'fr', angular: 'en' };

describe('the guides, followed to the letter in an empty folder', () => {
  let browser, reader;
  const opened = [];
  before(async () => {
    browser = await launch();
    reader = (await openPage(browser, 'about:blank')).page;
  });
  after(() => Promise.all([browser?.close(), ...opened.map((close) => close())]));

  it('give the same files in both languages', async () => {
    for (const guide of guides.map((place) => place.slice('guides/'.length))) {
      const [first, ...others] = await Promise.all(languages.map((lang) => saidBy(reader, guide, lang)));
      const shape = ({ steps, code, needs, folder }) => ({
        files: Object.values(steps).map((files) => files.map(({ name, place }) => place + name)),
        code: Object.keys(code),
        needs: Object.values(needs).map((files) => files.map(({ name }) => name)),
        folder,
      });
      for (const other of others) assert.deepEqual(shape(other), shape(first), guide);
    }
  });

  /** Puts the files that a guide lists into the folder that it names, in an empty one; with the code that it gives. */
  async function prepared(guide, name) {
    const said = await saidBy(reader, guide, 'fr');
    const folder = await emptyFolder();
    for (const file of said.needs[name]) {
      // A folder comes with the archive of the version.
      const from = file.from ?? join(siteFolder, said.folder, file.name);
      await cp(from, join(folder, said.folder, file.name), { recursive: true });
    }
    return { folder, code: said.code[name] };
  }

  /** Puts the code of a guide into a page, beside the folder or elsewhere. */
  async function pasted(folder, code) {
    const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
    const page = `<!doctype html><html lang="fr"><head>${head}</head><body>${code}</body></html>`;
    await writeFile(join(folder, 'page.html'), page);
  }

  async function follow(guide, name) {
    const { folder, code } = await prepared(guide, name);
    await pasted(folder, code);
    return { folder, code };
  }

  async function emptyFolder() {
    const folder = await mkdtemp(join(tmpdir(), 'guide-'));
    opened.push(() => rm(folder, { recursive: true }));
    return folder;
  }

  async function served(folder) {
    const server = await serveFolder(folder, '/');
    opened.push(server.close);
    return server.address;
  }

  /** Opens a view and gives it the sample of books: what only the scripts beside the first one do. */
  async function readsBooks(page) {
    const simulator = page.locator('credit-rate-simulator');
    await simulator.getByRole('button', { name: 'Mes clients', exact: true }).press('Enter');
    const view = simulator.locator('#buyers');
    await view.locator('input[type=file]').setInputFiles(join(siteFolder, 'demo/exemple-balance-agee.csv'));
    await view.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
  }

  /** The one simulator works, with the turnover that its code gives. */
  async function assertShows(page, code) {
    const [simulator, ...others] = await simulators(page);
    assertWorks(simulator);
    assert.equal(others.length, 0);
    const turnover = await page.evaluate(
      () => document.querySelector('credit-rate-simulator').answers.insurableTurnover,
    );
    assert.equal(turnover, Number(/turnover="(\d+)"/.exec(code)[1]));
  }

  for (const [guide, name] of [
    ['html', 'html'],
    ['server', 'module'],
  ]) {
    it(`price, and read books: ${guide}`, async () => {
      const { folder, code } = await follow(guide, name);
      const { page, close, errors, warnings } = await openPage(browser, `${await served(folder)}page.html`);
      await assertShows(page, code);
      await readsBooks(page);
      assert.deepEqual([errors, warnings], [[], []]);
      await close();
    });
  }

  /** The frame of a page shows a simulator, and has taken the height of it. */
  async function assertFrames(address) {
    const { page, close, errors } = await openPage(browser, address);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await until(page, 'the frame loaded', () => globalThis.frames.length === 1);
    const framed = page.frames()[1];
    const [simulator] = await simulators(framed);
    assertWorks(simulator);
    await until(page, 'its height', () => document.querySelector('iframe').style.height !== '');
    assert.deepEqual(errors, []);
    await close();
  }

  it('price in a frame, which takes the height of its content', async () => {
    const { folder } = await follow('site-builders', 'iframe');
    await assertFrames(`${await served(folder)}page.html`);
  });

  it('price in a frame of a page on another site than the folder', async () => {
    const { folder, code } = await prepared('site-builders', 'iframe');
    const site = await served(folder);
    const whole = code.replaceAll('"/credit-rate-simulator-', `"${site}credit-rate-simulator-`);
    assert.equal(whole.split(site).length, 3, 'both addresses');
    const elsewhere = await emptyFolder();
    await pasted(elsewhere, whole.replace(/ integrity="[^"]+"/, ''));
    await assertFrames(`${await served(elsewhere)}page.html`);
  });

  it('price from a double-clicked file', async () => {
    const { folder, code } = await follow('offline', 'file');
    const address = pathToFileURL(join(folder, 'page.html')).href;
    const { page, close, errors } = await openPage(browser, address);
    await assertShows(page, code);
    await readsBooks(page);
    assert.deepEqual(errors, []);
    await close();
  });

  it('set a stand by the block at the top of its file, whose code leads to the counter', async () => {
    const { code, saved } = await saidBy(reader, 'offline', 'fr');
    const stand = await readFile(
      saved.find((name) => name.endsWith('stand.html')),
      'utf8',
    );
    const block = /\{\n[^]*?\n\}(?=\n<\/script>)/;
    assert.match(stand, block);
    const changed = code.stand.replace('2580', '14702');
    const file = join(await emptyFolder(), 'stand.html');
    await writeFile(
      file,
      stand.replace(block, () => changed),
    );
    const { page, close, errors } = await openPage(browser, pathToFileURL(file).href);
    await page.getByRole('button', { name: 'Touchez pour commencer' }).waitFor();
    for (const key of [...Array(5).fill('Escape'), ...'14702']) await page.keyboard.press(key);
    await page.getByRole('table').filter({ hasText: 'Visites' }).waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('tell an analytics tool while the reader agrees', async () => {
    const { folder } = await prepared('html', 'html');
    const { code, blocks } = await saidBy(reader, 'analytics', 'fr');
    const consent = blocks.find((block) => block.includes('onConsent'));
    await pasted(folder, `<script>dataLayer = [];\n${consent}</script>${code.analytics}`);
    const { page, close, errors } = await openPage(browser, `${await served(folder)}page.html`);
    const told = (name) =>
      until(page, name, (name) => globalThis.dataLayer.some(({ event }) => event === name), name);
    const open = (name) => page.getByRole('button', { name, exact: true }).press('Enter');
    await told('crs_ready');
    await page.evaluate(() => globalThis.onConsent(false));
    await open('En cas d’impayé');
    await page.getByRole('button', { name: 'Mettre ces délais dans mon agenda' }).waitFor();
    await page.evaluate(() => globalThis.onConsent(true));
    await open('Réduire ce taux');
    await told('crs_levers');
    const names = await page.evaluate(() => globalThis.dataLayer.map(({ event }) => event));
    assert.ok(!names.includes('crs_claim'), names.join());
    assert.deepEqual(errors, []);
    await close();
  });

  describe('in a framework', () => {
    const said = {};
    let address;
    before(async () => {
      for (const [framework, lang] of Object.entries(frameworks))
        said[framework] = (await saidBy(reader, framework, lang)).steps;
      const all = Object.entries(said).flatMap(([framework, steps]) =>
        [2, 3].map((upTo) => ({ framework, upTo, steps })),
      );
      const { folder, pages } = await builtApps(all);
      opened.push(() => rm(folder, { recursive: true }));
      address = await served(pages);
    });

    for (const framework of Object.keys(frameworks)) {
      it(`price, and tell the application the rate: ${framework}`, async () => {
        for (const step of [2, 3]) {
          const { page, close, errors, warnings } = await openPage(
            browser,
            `${address}${framework}-${step}/index.html`,
          );
          await page.locator('credit-rate-simulator').waitFor();
          await assertShows(page, said[framework][step].find(({ code }) => code.includes('turnover=')).code);
          if (step === 3)
            await until(page, 'the rate told', () => {
              const { likely } = document.querySelector('credit-rate-simulator').estimate.rate;
              const [, told] = /: (\d\.\d\d)\s?%$/.exec(document.querySelector('p')?.textContent) ?? [];
              return told === (100 * likely).toFixed(2);
            });
          assert.deepEqual([errors, warnings], [[], []]);
          await close();
        }
      });
    }
  });
});
