import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage, until } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const SAVE = 'Mettre ces délais dans mon agenda';
const TERMS = 'Conditions de la police (quotité, franchises…)';

let browser;
let site;

before(async () => {
  site = await serve({
    '/': `<!doctype html><html lang="fr"><body style="margin: 0">
      <credit-rate-simulator turnover="2500000" largest="12"></credit-rate-simulator>
      <p><a id="end" href="#end">end</a></p>
      <script type="module" src="/dist/credit-rate-simulator.js"></script>`,
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** A narrow page where the claim is open, and the line that stays in view is there. */
async function claimOpen() {
  const { page, close } = await openPage(browser, site.origin, { viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'En cas d’impayé' }).click();
  await page.getByRole('button', { name: SAVE }).waitFor();
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.locator('[part=page].scrolled [part=compact]').waitFor({ state: 'attached' });
  return { page, close };
}

test('what Shift and Tab go back to is never under the line that stays in view', async () => {
  const { page, close } = await claimOpen();
  await page.locator('#end').focus();
  const stops = [];
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press('Shift+Tab');
    // The line goes once the browser has told that the result is back.
    await until(page, 'the line in step with the result', () => {
      const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
      const away = root.querySelector('[part=summary]').getBoundingClientRect().bottom < 0;
      return root.querySelector('[part=page]').matches('.scrolled') === away;
    });
    const stop = await page.evaluate(() => {
      const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
      const at = root.activeElement;
      if (!at || at.closest('[part=summary]')) return null;
      const line = root.querySelector('[part=page].scrolled [part=compact] > p')?.getBoundingClientRect();
      const name = (at.labels?.[0] ?? at).textContent.trim();
      return { name, clear: !line || at.getBoundingClientRect().top >= line.bottom };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await close();
  assert.deepEqual(
    stops.filter(({ clear }) => !clear),
    [],
  );
  const names = stops.map(({ name }) => name);
  for (const name of [
    'Récupérations, et ce qu’il reste de l’année',
    'Échéance',
    'Imprimer',
    TERMS,
    'Délai de paiement accordé',
  ])
    assert.ok(names.includes(name), `${name} among ${names.join(', ')}`);
});

test('the result beside the questions brings into view what has the focus, however much of it is open', async () => {
  const { page, close } = await openPage(browser, site.origin, { viewport: { width: 900, height: 560 } });
  for (const name of ['Voir en tableau', /Tout compris/])
    await page.locator('summary', { hasText: name }).click();
  await page.locator('[part=bill]').getByRole('cell').first().waitFor();
  await page.getByRole('textbox', { name: 'Chiffre d’affaires HT à assurer' }).focus();
  for (let left = 3; left > 0; left -= 1) {
    await page.keyboard.press('Shift+Tab');
    const { y, height } = await page.locator('[part=summary] :focus').boundingBox();
    assert.ok(y >= 0 && y + height <= 560, `${y}, ${height}`);
  }
  await close();
});

test('a pointer presses what is just below that line', async () => {
  const { page, close } = await claimOpen();
  const summary = page.locator('summary', { hasText: TERMS });
  await summary.evaluate((control) => globalThis.scrollBy(0, control.getBoundingClientRect().top - 70));
  const { x, y } = await summary.boundingBox();
  await page.mouse.click(x + 8, y + 8);
  assert.equal(await page.locator('[part=terms]').getAttribute('open'), '');
  await close();
});
