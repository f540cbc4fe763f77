import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contract } from '../../tools/contract/generated.mjs';
import { siteFolder } from '../../tools/site/build.mjs';
import { fileOf, guides, languages, places } from '../../tools/site/pages.mjs';
import { assertWorks } from './support/assert-simulator.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serveFolder } from './support/folder.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const written = languages.flatMap((lang) => places.map((place) => fileOf(place, lang)));
const all = (await readdir(siteFolder, { recursive: true })).filter((file) => file.endsWith('.html'));
/** What stands alone in the folder of the version has tests of its own. */
const pages = all.filter((file) => !file.startsWith('credit-rate-simulator-'));
const texts = new Map(
  await Promise.all(all.map(async (file) => [file, await readFile(join(siteFolder, file), 'utf8')])),
);

/** A page without the code that it shows. */
const withoutCode = (text) => text.replace(/<(code|pre)\b[^]*?<\/\1>/g, '');

describe('the documentation site, as files', () => {
  it('has every page in both languages, each with a title of its own', () => {
    assert.deepEqual(
      written.filter((file) => !texts.has(file)),
      [],
    );
    const titles = written.map((file) => /<title>(.*?)<\/title>/.exec(texts.get(file))[1]);
    assert.equal(new Set(titles).size, titles.length, titles.join('\n'));
  });

  it('has no link, script or style that leads nowhere, from its pages and those of the demo', async () => {
    const broken = [];
    for (const file of pages) {
      for (const [, attribute, raw] of withoutCode(texts.get(file)).matchAll(/\s(href|src)="([^"]*)"/g)) {
        const address = raw.replaceAll('&amp;', '&');
        if (address.startsWith('data:')) continue;
        if (/^https?:/.test(address)) {
          // Only what a reader may follow leads elsewhere.
          if (attribute === 'src') broken.push(`${file}: ${address} is loaded from elsewhere`);
          continue;
        }
        const [path, anchor] = address.split('#');
        const target = path ? normalize(join(dirname(file), path)) : file;
        const found = await stat(join(siteFolder, target)).catch(() => undefined);
        if (!found?.isFile() || address.startsWith('/') || target.startsWith('..'))
          broken.push(`${file}: ${address}`);
        // What follows in the address of the page for frames are settings.
        else if (anchor && !target.endsWith('iframe.html') && !texts.get(target)?.includes(` id="${anchor}"`))
          broken.push(`${file}: ${address} has no such place`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('names each place once, and leaves no heading out', () => {
    const wrong = [];
    for (const file of written) {
      const text = texts.get(file);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      wrong.push(...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${file}: two of ${id}`));
      const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
        wrong.push(`${file}: its titles begin ${levels.slice(0, 3).join(', ')}`);
      if (levels.some((level, at) => at > 0 && level > levels[at - 1] + 1))
        wrong.push(`${file}: a level of headings is left out`);
      if (/<!-- put:|%folder%|%version%|undefined/.test(withoutCode(text)))
        wrong.push(`${file}: something was not filled in`);
    }
    assert.deepEqual(wrong, []);
  });

  it('says all of the contract, in both languages', () => {
    const kinds = ['attributes', 'properties', 'events', 'cssProperties', 'parts', 'warnings'];
    const named = [
      ...kinds.flatMap((kind) => contract[kind].map(({ name }) => name)),
      ...contract.methods.map(({ name }) => `${name}()`),
      ...contract.companions.flatMap(({ figures }) => figures.map(({ name }) => name)),
    ];
    for (const lang of languages) {
      const text = texts.get(fileOf('reference', lang));
      assert.deepEqual(
        named.filter((name) => !text.includes(`<th scope="row" role="rowheader"><code>${name}</code></th>`)),
        [],
        lang,
      );
    }
  });
});

describe('the documentation site, served under a path', () => {
  let browser, site;
  before(async () => {
    [browser, site] = await Promise.all([
      launch(),
      serveFolder(siteFolder, '/some/where/', { 'axe.js': axe }),
    ]);
  });
  after(() => Promise.all([browser?.close(), site?.close()]));

  /** Faults that axe finds in the page around the simulators, which have tests of their own. */
  async function faults(page) {
    await page.addScriptTag({ url: `${site.address}axe.js` });
    return page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(
        { exclude: ['credit-rate-simulator', 'iframe'] },
        { resultTypes: ['violations'] },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
  }

  /** One simulator, on the page or in its frame, with an estimate and in the language of the page. */
  async function assertAtWork(page, lang, file) {
    if (await page.locator('iframe').count()) await page.locator('iframe').scrollIntoViewIfNeeded();
    const found = await simulators(page.frames().at(-1));
    assert.equal(found.length, 1, file);
    assertWorks(found[0]);
    assert.match(found[0].text, lang === 'fr' ? /Votre taux/ : /Your trade credit insurance rate/, file);
  }

  for (const [lang, colorScheme] of [
    ['fr', 'light'],
    ['en', 'dark'],
  ]) {
    it(`asks for nothing from elsewhere, fits a telephone, has no fault that axe finds, and the simulator at work in each guide: ${lang}, ${colorScheme}`, async () => {
      for (const place of places) {
        const file = fileOf(place, lang);
        const { page, close, requests, errors, warnings } = await openPage(browser, site.address + file, {
          viewport: { width: 360, height: 800 },
          colorScheme,
        });
        const seen = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          violations: globalThis.violations,
        }));
        assert.deepEqual(seen, { lang, overflow: 0, violations: [] }, file);
        assert.deepEqual(await faults(page), [], file);
        if (place === 'index' || guides.includes(place)) await assertAtWork(page, lang, file);
        const foreign = requests.filter((url) => !url.startsWith(site.address));
        assert.deepEqual([foreign, errors, warnings], [[], [], []], file);
        await close();
      }
    });
  }

  it('copies a block of code at the press of its button', async () => {
    const { page, context, close } = await openPage(browser, `${site.address}guides/vue.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const block = page.locator('figure[data-code]', { hasText: 'Simulator.vue' });
    await block.getByRole('button', { name: 'Copier Simulator.vue' }).click();
    await page.getByRole('status').filter({ hasText: 'Copié.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await block.locator('pre').textContent());
    await context.clearPermissions();
    await close();
  });
});
