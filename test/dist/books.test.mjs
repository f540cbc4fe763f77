import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { classicScript, distFolder } from '../../tools/dist.mjs';
import { bearOlderFirefox } from '../../tools/wtr/firefox-page.mjs';
import { launch, openPage, stored } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';
import { launchNamed } from './support/stand.mjs';

const sample = (name) => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
const fec = sample('exemple-FEC.txt');
const aged = sample('exemple-balance-agee.csv');

const tag = '<credit-rate-simulator lang="fr" turnover="2500000" views="buyers"></credit-rate-simulator>';
const page = (script) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Own books</title><body>${tag}${script}</body></html>`;
const pages = {
  '/modules': page('<script type="module" src="/dist/credit-rate-simulator.js"></script>'),
  '/classic': page(`<script src="/dist/${classicScript}"></script>`),
};

/** Opens the view, gives it files, and waits until they are read. @returns what the view then says */
async function readBooks(page, files) {
  const simulator = page.locator('credit-rate-simulator');
  await settle(simulator);
  await simulator.getByRole('button', { name: 'Mes clients', exact: true }).press('Enter');
  const view = simulator.locator('#buyers');
  await view.locator('input[type=file]').setInputFiles(files);
  await view.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
  return { simulator, view };
}

/** The estimate once the visitor has taken what was read for their answers. */
async function taken({ simulator, view }) {
  await view.getByRole('button', { name: 'Reprendre dans le questionnaire' }).press('Enter');
  const answers = await simulator.evaluate(async (element) => {
    const { answers } = await globalThis.completed(element, ({ answers }) => answers.buyerCount > 0);
    return answers;
  });
  return answers;
}

/** What every way of reading the sample must come to. */
function assertTaken(answers) {
  assert.ok(answers.insurableTurnover > 1e6, JSON.stringify(answers));
  assert.ok(answers.buyerCount > 10);
  assert.ok(answers.largest > 0 && answers.topThree > answers.largest && answers.topThree < 1);
}

/** The same in one go, for a browser that is driven otherwise: the file comes as text. Runs in the page. */
async function readAndTake(text) {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
  const find = async (selector) => {
    for (;;) {
      const found = element.shadowRoot?.querySelector(selector);
      if (found) return found;
      await turn();
    }
  };
  const element = document.querySelector('credit-rate-simulator');
  await customElements.whenDefined(element.localName);
  await element.ready;
  (await find('#buyers-button')).click();
  element.shadowRoot.querySelector('#buyers-button').scrollIntoView();
  const input = await find('#buyers input[type=file]');
  const files = new globalThis.DataTransfer();
  files.items.add(new globalThis.File([text], 'exemple-FEC.txt'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const sent = (await find('#buyers .sent')).textContent;
  (await find('#books-take')).click();
  const { answers } = await globalThis.completed(element, (estimate) => estimate.answers.buyerCount > 0);
  return { answers, sent };
}

describe('the company’s own books in the built files', () => {
  let browser, firefox, folder;
  const opened = [];
  const site = async (headers, more = pages) => {
    const server = await serve(more, { headers });
    opened.push(server);
    return server.origin;
  };
  /** The answers of the first way, which the others must equal. */
  let usual;
  before(async () => {
    [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'books-'))]);
    const { page, close } = await openPage(browser, `${await site({})}/modules`, { script: watch });
    usual = await taken(await readBooks(page, [fec]));
    await close();
  });
  after(async () => {
    await Promise.all([browser, ...opened].map((one) => one?.close()));
    await rm(folder, { recursive: true });
  });

  it('are read, and become the answers', () => assertTaken(usual));

  for (const build of ['modules', 'classic']) {
    it(`leave the page neither by a request nor for storage, under a policy that allows none: ${build}`, async () => {
      const origin = await site({ 'content-security-policy': policies.strict });
      assert.match(policies.strict, /connect-src 'none'/);
      const { page, context, close, requests, errors } = await openPage(browser, `${origin}/${build}`, {
        script: watch,
      });
      let threads = 0;
      page.on('worker', () => threads++);
      const books = await readBooks(page, [fec]);
      assert.deepEqual(await taken(books), usual);
      assert.equal(threads, 1);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
      const others = requests.filter((url) => !url.startsWith(`${origin}/dist/`));
      assert.deepEqual(others, [`${origin}/${build}`]);
      assert.deepEqual(await stored(page, context), []);
      await close();
    });

    it(`are read in the page where its policy allows no worker: ${build}`, async () => {
      const origin = await site({ 'content-security-policy': `${policies.strict}; worker-src 'none'` });
      const { page, close } = await openPage(browser, `${origin}/${build}`, { script: watch });
      let threads = 0;
      page.on('worker', () => threads++);
      assert.deepEqual(await taken(await readBooks(page, [fec])), usual);
      assert.equal(threads, 0);
      await close();
    });

    it(`are read in the page where the script comes from elsewhere: ${build}`, async () => {
      const elsewhere = await site({ 'access-control-allow-origin': '*' }, {});
      const moved = { '/': pages[`/${build}`].replaceAll('"/dist/', `"${elsewhere}/dist/`) };
      const { page, close } = await openPage(browser, await site({}, moved), { script: watch });
      assert.deepEqual(await taken(await readBooks(page, [fec])), usual);
      await close();
    });
  }

  for (const build of ['modules', 'classic', 'file']) {
    it(`are read in Firefox as in Chromium, and sent nowhere: ${build}`, async () => {
      if (!firefox) opened.push((firefox = await launchNamed('firefox')));
      const origin = await site({ 'content-security-policy': policies.strict });
      const file = join(folder, 'firefox.html');
      await writeFile(
        file,
        page(`<script src="${pathToFileURL(join(distFolder, classicScript))}"></script>`),
      );
      const address = build === 'file' ? pathToFileURL(file).href : `${origin}/${build}`;
      const tab = bearOlderFirefox(await firefox.newPage());
      const requests = [];
      tab.on('request', (request) => requests.push(request.url()));
      await tab.evaluateOnNewDocument(watch);
      await tab.goto(address);
      const { answers, sent } = await tab.evaluate(readAndTake, await readFile(fec, 'utf8'));
      assert.deepEqual(answers, usual);
      assert.match(sent, /^0 octet envoyé/);
      const own = build === 'file' ? pathToFileURL(distFolder).href : `${origin}/dist/`;
      // of files, Firefox tells no request
      if (build !== 'file') assert.ok(requests.includes(address));
      const others = requests.filter((url) => !url.startsWith(own) && !url.endsWith('/favicon.ico'));
      assert.deepEqual(
        others.filter((url) => url !== address),
        [],
      );
    });
  }

  it('are read in a page that was double-clicked', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, page(`<script src="${pathToFileURL(join(distFolder, classicScript))}"></script>`));
    const { page: opened, close } = await openPage(browser, pathToFileURL(file).href, { script: watch });
    assert.deepEqual(await taken(await readBooks(opened, [fec])), usual);
    await close();
  });

  it('may be a list of what is owed, and say what such a list leaves open', async () => {
    const { page, close } = await openPage(browser, `${await site({})}/classic`, { script: watch });
    const { view } = await readBooks(page, [aged]);
    assert.match(await view.textContent(), /retard/i);
    await close();
  });
});
