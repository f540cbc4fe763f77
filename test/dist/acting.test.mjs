import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, openPage, until } from './support/browser.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const article = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Article</title></head>
  <body>
    <credit-rate-simulator turnover="2500000" sector="wholesale" buyers="120"></credit-rate-simulator>
    <credit-rate-simulator turnover="2,5 M€" buyers="40"></credit-rate-simulator>
    <script type="module" src="/dist/credit-rate-simulator.js"></script>
  </body>
</html>`;

describe('what reads entries', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({ '/': article })]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('takes what was typed before it came, and is asked for again where it did not', async () => {
    const { page, close, warnings } = await openPage(browser, 'about:blank', { script: watch });
    let isCut = true;
    await page.route('**/chunks/screen-acting-*.js', (route) => (isCut ? route.abort() : route.continue()));
    await page.goto(server.origin);
    const first = page.locator('credit-rate-simulator').first();
    await settle(first);
    const { rate } = await first.evaluate((element) => element.estimate);

    const sector = first.locator('#sector');
    await sector.selectOption('construction');
    const buyers = first.locator('#buyerCount');
    await buyers.fill('40');
    while (!warnings.some((text) => text.includes('no-part'))) await drawn(page);
    assert.equal(await buyers.inputValue(), '40');
    assert.deepEqual(await first.evaluate((element) => element.estimate.rate), rate);
    const alert = first.getByRole('alert');
    assert.match(await alert.textContent(), /Cette partie n’a pas pu être chargée\./);
    await buyers.fill('41');
    // Whoever leaves a field asks again too.
    const asked = page.waitForEvent('requestfailed');
    await buyers.blur();
    await asked;
    await alert.waitFor();

    isCut = false;
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await until(page, 'what was typed last', () => {
      const { answers } = document.querySelector('credit-rate-simulator').estimate;
      return answers.buyerCount === 41 && answers.sector === 'construction';
    });
    assert.equal(await alert.count(), 0);
    await buyers.fill('45');
    await until(page, 'both answers', () => {
      const { answers } = document.querySelector('credit-rate-simulator').estimate;
      return answers.buyerCount === 45 && answers.sector === 'construction';
    });
    assert.equal(warnings.filter((text) => text.includes('no-part')).length, 1);
    await close();
  });

  it('reads the example that a host wrote as people write, before the first estimate', async () => {
    const { page, close, warnings } = await openPage(browser, server.origin);
    const second = page.locator('credit-rate-simulator').nth(1);
    const { answers } = await second.evaluate((element) => {
      element.scrollIntoView();
      return element.ready;
    });
    assert.equal(answers.insurableTurnover, 2_500_000);
    assert.deepEqual(warnings, []);
    await close();
  });
});
