import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseAst } from 'vite';
import { classicScript, distFolder, scripts, tariffScript, viewsScript } from '../../tools/dist.mjs';
import { minified, minifiers } from '../../tools/minifiers.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const names = [viewsScript, classicScript, tariffScript];
const texts = await Promise.all(names.map((name) => readFile(join(distFolder, name), 'utf8')));

/** As optimisers wrap a script: cut at its end first, so that the brace comes on its last line. */
const wrapped = (code) => `try{${code.replace(/[;\n\t\r]+$/, '')};}catch(e){}`;

const inputs = {
  ...Object.fromEntries(names.map((name, at) => [name, texts[at]])),
  'all three, joined': texts.join(''),
  'all three, wrapped and joined': texts.map(wrapped).join('\n'),
};

/** What a script says: its tree without places, and without what a minifier may write otherwise. */
function saying(code) {
  const said = JSON.stringify(parseAst(code), (key, value) => {
    if (['start', 'end', 'raw'].includes(key)) return undefined;
    if (Array.isArray(value)) return value.filter((one) => one?.type !== 'EmptyStatement');
    if (value?.type !== 'ForStatement' || value.init || value.test || value.update) return value;
    return { type: 'WhileStatement', test: always, body: value.body };
  });
  return said;
}
const always = {
  type: 'UnaryExpression',
  operator: '!',
  argument: { type: 'Literal', value: 0 },
  prefix: true,
};

describe('the classic scripts under the minifiers of content managers', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  it('end in a new line, like every built script', async () => {
    const files = [...(await scripts())];
    assert.deepEqual(
      files.filter(([, code]) => !code.endsWith('\n')).map(([name]) => name),
      [],
    );
  });

  it('hold no back quote, which many take for no quote at all', () => {
    assert.deepEqual(
      names.filter((_name, at) => texts[at].includes('`')),
      [],
    );
  });

  for (const minifier of Object.keys(minifiers)) {
    for (const [what, code] of Object.entries(inputs)) {
      it(`say the same after ${minifier}: ${what}`, () => {
        // Compared as one, for a difference of such a length is not to be printed.
        assert.ok(saying(minified(minifier, code)) === saying(code));
      });
    }

    it(`show the estimate, a view and a tariff of the host’s own after ${minifier}, wrapped and joined`, async () => {
      await shows(minified(minifier, inputs['all three, wrapped and joined']));
    });
  }

  it('show all that without a minifier, wrapped and joined', async () => {
    await shows(inputs['all three, wrapped and joined']);
  });

  it('ask for what lies beside when one is wrapped alone', async () => {
    await shows(wrapped(texts[1]), [`/dist/${viewsScript}`]);
  });

  /** A page runs one file; with what it asks for besides. A tariff's checks are in the file or are not asked for. */
  async function shows(code, besides = []) {
    const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title></head>
      <body><credit-rate-simulator turnover="2500000"></credit-rate-simulator><script src="/dist/joined.js"></script></body></html>`;
    const pack = await readFile(new URL('../../src/tariff/market-2026.2.json', import.meta.url), 'utf8');
    const server = await serve({ '/': page, '/dist/joined.js': code });
    const { page: opened, requests, errors, warnings, close } = await openPage(browser, `${server.origin}/`);
    const [{ text }] = await simulators(opened);
    assert.match(text, /\d\s%/);
    await opened.getByRole('button', { name: 'Réduire ce taux', exact: true }).click();
    await opened.locator('[part=view]').filter({ hasText: '€' }).waitFor();
    if (besides.length === 0) {
      const told = await opened.evaluate((pack) => {
        const element = document.querySelector('credit-rate-simulator');
        element.tariff = pack;
        return new Promise((resolve) =>
          element.addEventListener('crs-tariff', ({ detail }) => resolve(detail.status)),
        );
      }, pack);
      assert.equal(told, 'accepted');
    }
    assert.deepEqual(
      requests.map((url) => new URL(url).pathname),
      ['/', '/dist/joined.js', ...besides],
    );
    assert.deepEqual([errors, warnings], [[], []]);
    await close();
    await server.close();
  }
});
