import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertWorks } from './support/assert-simulator.mjs';
import { launch, openPage, simulators, stored } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Two languages: in the module build, the second one is a part loaded on demand. */
const page = (script) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Strict policy</title>${script}</head>
  <body>
    <credit-rate-simulator turnover="2500000" sector="it-services"></credit-rate-simulator>
    <credit-rate-simulator lang="en" turnover="4000000"></credit-rate-simulator>
  </body>
</html>`;

describe('under a policy that allows nothing but scripts of the page’s own site', () => {
  let browser, server;
  before(async () => {
    const pages = {
      '/modules': page('<script type="module" src="/dist/credit-rate-simulator.js"></script>'),
      '/classic': page('<script src="/dist/credit-rate-simulator.classic.js" defer></script>'),
    };
    [browser, server] = await Promise.all([
      launch(),
      serve(pages, { headers: { 'content-security-policy': policy } }),
    ]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const build of ['modules', 'classic']) {
    it(`works, asks for its own parts only and keeps nothing: ${build}`, async () => {
      const { page, context, requests, errors } = await openPage(browser, `${server.origin}/${build}`);
      const found = await simulators(page);
      assert.equal(found.length, 2);
      found.forEach(assertWorks);
      await page.waitForLoadState('networkidle');

      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
      const foreign = requests.filter((url) => !url.startsWith(`${server.origin}/dist/`));
      assert.deepEqual(foreign, [`${server.origin}/${build}`]);
      if (build === 'classic') assert.equal(requests.length, 2);
      assert.deepEqual(await stored(page, context), []);
      await context.close();
    });
  }
});
