import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { serve } from './support/server.mjs';

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
  const { page, context } = await openPage(browser, site.origin, { viewport: { width: 320, height: 640 } });
  await page.locator('#claim-button').click();
  await page.locator('#claim-save').waitFor();
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.locator('.page.scrolled .compact').waitFor({ state: 'attached' });
  return { page, context };
}

test('what Shift and Tab go back to is never under the line that stays in view', async () => {
  const { page, context } = await claimOpen();
  await page.locator('#end').focus();
  const stops = [];
  for (let left = 80; left > 0; left -= 1) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(async () => {
      // The line goes a frame after the result has come back.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
      const at = root.activeElement;
      if (!at?.closest('.ask')) return null;
      const line = root.querySelector('.page.scrolled .compact > p')?.getBoundingClientRect();
      return { name: at.id || at.outerHTML, clear: !line || at.getBoundingClientRect().top >= line.bottom };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await context.close();
  assert.deepEqual(
    stops.filter(({ clear }) => !clear),
    [],
  );
  const names = stops.map(({ name }) => name);
  for (const name of ['claim-more-button', 'draft-claimDueDate', 'print-button', 'terms-button', 'dso'])
    assert.ok(names.includes(name), name);
});

test('the result beside the questions brings into view what has the focus, however much of it is open', async () => {
  const { page, context } = await openPage(browser, site.origin, { viewport: { width: 900, height: 560 } });
  for (const name of ['scale', 'bill']) await page.locator(`#${name}-button`).click();
  await page.locator('.bill td').first().waitFor();
  await page.locator('#insurableTurnover').focus();
  for (let left = 3; left > 0; left -= 1) {
    await page.keyboard.press('Shift+Tab');
    const { y, height } = await page.locator('.summary :focus').boundingBox();
    assert.ok(y >= 0 && y + height <= 560, `${y}, ${height}`);
  }
  await context.close();
});

test('a pointer presses what is just below that line', async () => {
  const { page, context } = await claimOpen();
  const summary = page.locator('#terms-button');
  await summary.evaluate((control) => globalThis.scrollBy(0, control.getBoundingClientRect().top - 70));
  const { x, y } = await summary.boundingBox();
  await page.mouse.click(x + 8, y + 8);
  assert.equal(await page.locator('#terms-help').getAttribute('open'), '');
  await context.close();
});
