import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { classicScript, distFolder } from '../../tools/dist.mjs';
import { launch, openPage } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { assertAlike, portrait, settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const EXAMPLE =
  'turnover="2500000" sector="wholesale" buyers="120" largest="12" topthree="30" term="45" late="15"';

/** Pages where nothing is hostile, each with the font, colour and size that the hostile ones rightly pass on. */
const clean = {
  plain: '',
  english: '',
  'large-text': 'body { font-size: 32px }',
  important: 'body { color: red; font-family: serif } credit-rate-simulator { padding: 3px }',
};

const cleanPage = (name) => `<!doctype html>
<html lang="${name === 'english' ? 'en' : 'fr'}">
  <head>
    <meta charset="utf-8"><title>Clean</title>
    <link rel="stylesheet" href="/demo/hostile/page.css"><style>${clean[name]}</style>
    <script src="/dist/${classicScript}"></script>
  </head>
  <body>
    <header></header>
    <div class="column"><credit-rate-simulator ${EXAMPLE}></credit-rate-simulator></div>
  </body>
</html>`;

/** For each simulator of a page in demo/hostile/, the clean page that it must look like. */
const pages = {
  'small-root': ['plain'],
  'large-text': ['large-text'],
  important: ['important'],
  reset: ['plain'],
  inherited: ['plain'],
  'right-to-left': ['plain'],
  quirks: ['plain'],
  prototypes: ['plain'],
  loaders: ['plain'],
  twice: ['plain'],
  languages: ['plain', 'english'],
  upgrade: Array(4).fill('plain'),
  moves: Array(2).fill('plain'),
  containers: Array(8).fill('plain'),
};

const viewport = { width: 1400, height: 2400 };

describe('on a hostile page', () => {
  let browser, server, reference;
  const portraits = {};
  before(async () => {
    const script = await readFile(join(distFolder, classicScript), 'utf8');
    const otherVersion = script.replace(/(?<=\bversion=)[`"']\d+\.\d+\.\d+[`"']/, '"99.0.0"');
    const headers = { 'content-security-policy': policies.duplicates };
    [browser, server, reference] = await Promise.all([
      launch(),
      serve({ [`/dist/${classicScript}?other-version`]: otherVersion }, { headers }),
      serve(Object.fromEntries(Object.keys(clean).map((name) => [`/${name}`, cleanPage(name)]))),
    ]);
  });
  after(() => Promise.all([browser?.close(), server?.close(), reference?.close()]));

  const open = (url, options) => openPage(browser, url, { viewport, script: watch, ...options });
  const openHostile = (name) => open(`${server.origin}/demo/hostile/${name}.html`);

  async function cleanPortrait(name, options) {
    const { page, close } = await open(`${reference.origin}/${name}`, options);
    const taken = await portrait(page.locator('credit-rate-simulator'));
    await close();
    return taken;
  }

  /** The portrait on the clean page of this name, taken once. */
  const expected = (name) => (portraits[name] ??= cleanPortrait(name));

  for (const [name, likes] of Object.entries(pages)) {
    it(`looks as on a clean one, and works: ${name}`, async () => {
      const { page, close, errors } = await openHostile(name);
      const all = page.locator('credit-rate-simulator');
      for (const [index, like] of likes.entries()) {
        // Opening everything once per page is enough; it takes its time.
        const states = index === 0 ? ['closed', 'open'] : ['closed'];
        assertAlike(await portrait(all.nth(index), states), await expected(like), `number ${index + 1}`);
      }
      await assertAnswers(all.first());
      assert.equal(await all.count(), likes.length);
      assert.deepEqual(errors, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      await close();
    });
  }

  it('keeps its looks and works in the document of a frame', async () => {
    const { page, close, errors } = await openHostile('moves');
    const all = page.frameLocator('iframe').locator('credit-rate-simulator');
    for (const id of ['adopted', 'late']) {
      const simulator = all.and(page.frameLocator('iframe').locator(`#${id}`));
      assertAlike(await portrait(simulator), await expected('plain'));
      await assertAnswers(simulator);
    }
    assert.deepEqual(errors, []);
    await close();
  });

  it('takes its place where its container has no width of its own', async () => {
    const { page, close, errors } = await openHostile('no-width');
    for (const simulator of await page.locator('credit-rate-simulator').all()) {
      await settle(simulator);
      const { width } = await simulator.boundingBox();
      assert.equal(width, 36 * 16);
    }
    assert.deepEqual(errors, []);
    await close();
  });

  it('does not move for visitors who want less motion, and looks the same', async () => {
    const { page, close } = await open(`${reference.origin}/plain`, { reducedMotion: 'reduce' });
    const simulator = page.locator('credit-rate-simulator');
    assertAlike(await portrait(simulator), await expected('plain'));
    const still = simulator.locator('.band').evaluate((band) => getComputedStyle(band).transitionProperty);
    assert.equal(await still, 'none');
    await close();
  });

  it('tells the console, once, of another version of itself', async () => {
    const { page, close, warnings } = await openHostile('twice');
    await settle(page.locator('credit-rate-simulator'));
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0],
      /two-versions: <credit-rate-simulator> (?!99)\S+ is in use; 99\.0\.0 is ignored/,
    );
    await close();
  });

  it('leaves the loaders of the page alone', async () => {
    const { page, close } = await openHostile('loaders');
    await settle(page.locator('credit-rate-simulator'));
    const used = await page.evaluate(() => [globalThis.loaderCalls, globalThis.module.exports]);
    assert.deepEqual(used, [[], {}]);
    await close();
  });
});

/** The simulator takes an answer, and prices it. */
async function assertAnswers(simulator) {
  const late = simulator.getByRole('textbox', { name: /^(Retard moyen|Average days beyond terms)/ });
  await late.fill('40');
  await simulator.evaluate((element) =>
    globalThis.completed(element, ({ answers }) => answers.daysPastDue === 40),
  );
}
