import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const page = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Page</title><script src="/dist/credit-rate-simulator.classic.js"></script></head>
  <body><script>addEventListener('crs-estimate', () => (globalThis.isComplete = true));</script>
  <credit-rate-simulator turnover="2500000" sector="wholesale" buyers="120"></credit-rate-simulator></body>
</html>`;

/** West and east of Paris, in the language of the page and in one that writes numbers and days otherwise. */
const visitors = ['America/Los_Angeles', 'Pacific/Auckland'].flatMap((timezoneId) =>
  ['fr-FR', 'en-US'].map((locale) => ({ timezoneId, locale })),
);

describe('wherever the visitor is', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({ '/': page })]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What a visitor reads, and the estimate behind it, as of a moment of UTC. */
  async function read(visitor, moment) {
    const { page, close, warnings } = await openPage(browser, `${server.origin}/`, {
      ...visitor,
      now: moment,
    });
    // The whole of it: the first range gives way to the full one.
    await page.waitForFunction(() => globalThis.isComplete);
    const shown = await page.evaluate(async () => {
      const element = document.querySelector('credit-rate-simulator');
      const estimate = JSON.stringify(await element.ready);
      return { estimate, text: element.shadowRoot.querySelector('[part=page]').innerText };
    });
    await close();
    return { ...shown, warnings };
  }

  it('says the same to everybody', async () => {
    const seen = await Promise.all(visitors.map((visitor) => read(visitor, '2027-06-15T12:00:00Z')));
    assert.match(seen[0].text, /valable jusqu’au 31 décembre 2027/);
    for (const { estimate, text, warnings } of seen) {
      assert.equal(estimate, seen[0].estimate);
      assert.equal(text, seen[0].text);
      assert.deepEqual(warnings, []);
    }
  });

  // At this moment it is still the tariff's last day in California, and no longer in New Zealand.
  for (const { timezoneId, locale } of visitors) {
    const expired = timezoneId === 'Pacific/Auckland';
    it(`goes by the visitor’s day: ${timezoneId}, ${locale}`, async () => {
      const { warnings } = await read({ timezoneId, locale }, '2027-12-31T20:00:00Z');
      const told = warnings.filter((text) => text.includes('expired-tariff'));
      assert.equal(told.length, expired ? 1 : 0);
      assert.equal(warnings.length, told.length);
    });
  }

  it('still counts the last day after midnight has passed in Greenwich', async () => {
    const visitor = { timezoneId: 'America/Los_Angeles', locale: 'fr-FR' };
    const { warnings } = await read(visitor, '2028-01-01T07:30:00Z');
    assert.deepEqual(warnings, []);
  });
});
