import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { classicScript, distFolder } from '../../tools/dist.mjs';
import { assertWorks } from './support/assert-simulator.mjs';
import { launch, openPage, simulators, stored } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

/** Two languages: in the module build, the second one is a part loaded on demand. */
const page = (script) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Strict policy</title>${script}</head>
  <body>
    <credit-rate-simulator turnover="2500000" sector="it-services"></credit-rate-simulator>
    <credit-rate-simulator lang="en" turnover="4000000"></credit-rate-simulator>
  </body>
</html>`;

describe('under the policies that README recommends', () => {
  let browser;
  const servers = {};
  before(async () => {
    const hash = createHash('sha384').update(await readFile(join(distFolder, classicScript)));
    const integrity = `integrity="sha384-${hash.digest('base64')}"`;
    const pages = {
      '/modules': page('<script type="module" src="/dist/credit-rate-simulator.js"></script>'),
      '/classic': page(`<script src="/dist/${classicScript}" ${integrity} defer></script>`),
    };
    browser = await launch();
    for (const [name, policy] of Object.entries(policies)) {
      servers[name] = await serve(pages, { headers: { 'content-security-policy': policy } });
    }
  });
  after(() => Promise.all([browser, ...Object.values(servers)].map((opened) => opened?.close())));

  for (const name of Object.keys(policies)) {
    for (const build of ['modules', 'classic']) {
      it(`works, asks for its own parts only and keeps nothing: ${name}, ${build}`, async () => {
        const { origin } = servers[name];
        const { page, context, close, requests, errors } = await openPage(browser, `${origin}/${build}`, {
          script: watch,
        });
        const found = await simulators(page);
        assert.equal(found.length, 2);
        found.forEach(assertWorks);
        for (const simulator of await page.locator('credit-rate-simulator').all()) await settle(simulator);

        assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
        assert.deepEqual(errors, []);
        const foreign = requests.filter((url) => !url.startsWith(`${origin}/dist/`));
        assert.deepEqual(foreign, [`${origin}/${build}`]);
        if (build === 'classic') assert.equal(requests.length, 2);
        assert.deepEqual(await stored(page, context), []);
        await close();
      });
    }
  }
});
