import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { contract } from '../../tools/contract/generated.mjs';
import { classicScript, distFolder, entry, tariffScript } from '../../tools/dist.mjs';
import { launch, openPage, until } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const simulator = '<credit-rate-simulator turnover="2500000"></credit-rate-simulator>';
const value = (of) => `<credit-rate-value of="${of}">repli</credit-rate-value>`;
const figures = contract.companions.flatMap(({ figures }) => figures.map(({ name }) => name));
const sentences = figures.map((of) => `<p>${value(of)}</p>`).join('');
const page = (script, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${script}</head><body>${body}</body></html>`;
const builds = {
  modules: `<script type="module" src="/dist/${entry}"></script>`,
  classic: `<script src="/dist/${classicScript}"></script><script src="/dist/${tariffScript}"></script>`,
};
const questions = await readFile(new URL('../../demo/questions.html', import.meta.url), 'utf8');

/** Waits until every sentence of the page says a figure, and tells what they say. Looks into open shadow roots. */
async function said(page) {
  const isFilled = () => {
    const trees = [document, ...[...document.querySelectorAll('.host')].map((host) => host.shadowRoot)];
    const all = trees.flatMap((tree) => [...tree.querySelectorAll('credit-rate-value')]);
    globalThis.said = all.map((one) => one.shadowRoot?.querySelector('span')?.textContent);
    return all.length > 0 && globalThis.said.every((text) => text !== undefined);
  };
  await until(page, 'a figure in every sentence', isFilled);
  return page.evaluate(() => globalThis.said);
}

describe('living sentences, built', () => {
  let browser, server, strict, folder;
  before(async () => {
    const pages = Object.fromEntries(
      Object.entries(builds).flatMap(([name, script]) => [
        [`/${name}`, page(script, sentences + simulator)],
        [`/${name}/plain`, page(script, simulator)],
        [
          `/${name}/tariff`,
          page(script, value('rate') + simulator.replace('>', ' tariff-src="/tariff.json">')),
        ],
        [`/demo/${name}.html`, questions.replace(/<script type="module" src="\/src[^>]*><\/script>/, script)],
      ]),
    );
    pages['/favicon.ico'] = '';
    pages['/tariff.json'] = await readFile(
      new URL('../../src/tariff/market-2026.2.json', import.meta.url),
      'utf8',
    );
    [browser, server, strict, folder] = await Promise.all([
      launch(),
      serve(pages),
      serve(pages, { headers: { 'content-security-policy': policies.trusted } }),
      mkdtemp(join(tmpdir(), 'sentences-')),
    ]);
  });
  after(() =>
    Promise.all([browser?.close(), server?.close(), strict?.close(), rm(folder, { recursive: true })]),
  );

  for (const build of Object.keys(builds)) {
    it(`say every figure of the contract under a strict policy, and ask for parts of ours only: ${build}`, async () => {
      const { page, requests, errors, warnings, close } = await openPage(
        browser,
        `${strict.origin}/${build}`,
      );
      const texts = await said(page);
      assert.deepEqual(
        texts.filter((text) => !/\d/.test(text)),
        [],
      );
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual([errors, warnings], [[], []]);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(`${strict.origin}/dist/`)),
        [`${strict.origin}/${build}`],
      );
      await close();
    });

    it(`work inside another shadow root, added at any time: ${build}`, async () => {
      const { page, errors, close } = await openPage(browser, `${server.origin}/${build}/plain`);
      await until(page, 'the simulator', () => document.querySelector('credit-rate-simulator')?.estimate);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<div class="host"></div>');
        document.querySelector('.host').attachShadow({ mode: 'open' }).innerHTML =
          '<credit-rate-value of="range" lang="en">fallback</credit-rate-value>';
      });
      assert.match((await said(page))[0], /^0\.\d\d% to 0\.\d\d%$/);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`follow a tariff that was fetched: ${build}`, async () => {
      const { page, errors, close } = await openPage(browser, `${server.origin}/${build}/tariff`);
      await until(page, 'the tariff', () => document.querySelector('credit-rate-simulator')?.tariff);
      assert.match((await said(page))[0], /^0,\d\d\s%$/);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`answer fifteen questions, each in two to five sentences: ${build}`, async () => {
      const { page, errors, warnings, close } = await openPage(
        browser,
        `${server.origin}/demo/${build}.html`,
      );
      await said(page);
      const answers = await page.evaluate(() =>
        [...document.querySelectorAll('article section')].map((section) => ({
          asks: section.querySelector('h2').textContent.endsWith('?'),
          sentences: section.querySelector('p').textContent.split(/[.?](?=\s|$)/).length - 1,
          figures: section.querySelectorAll('credit-rate-value').length,
        })),
      );
      assert.equal(answers.length, 15);
      const unfit = ({ asks, sentences, figures }) =>
        !asks || sentences < 2 || sentences > 5 || figures === 0;
      assert.deepEqual(answers.filter(unfit), []);
      assert.deepEqual([errors, warnings], [[], []]);
      await close();
    });
  }

  it('load nothing in a page without any', async () => {
    const { page, requests, close } = await openPage(browser, `${server.origin}/modules/plain`);
    await until(page, 'the simulator', () => document.querySelector('credit-rate-simulator')?.estimate);
    assert.deepEqual(
      requests.filter((url) => url.includes('living')),
      [],
    );
    await close();
  });

  it('work from a double-clicked file, what lies beside the classic script included', async () => {
    const script = `<script src="${pathToFileURL(join(distFolder, classicScript))}"></script>`;
    const file = join(folder, 'page.html');
    await writeFile(file, page(script, value('rate') + value('oneInHundred') + simulator));
    const opened = await openPage(browser, pathToFileURL(file).href);
    const [rate, bad] = await said(opened.page);
    assert.match(rate, /^0,\d\d\s%$/);
    assert.match(bad, /^[\d\s]+€$/);
    assert.deepEqual(opened.errors, []);
    await opened.close();
  });
});
