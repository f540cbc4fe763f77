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
      <p><a id="start" href="#start">start</a></p>
      <credit-rate-simulator turnover="2500000" largest="12"></credit-rate-simulator>
      <p><a id="end" href="#end">end</a></p>
      <script type="module" src="/dist/credit-rate-simulator.js"></script>`,
    '/clipped': `<!doctype html><html lang="fr"><body style="margin: 0 auto; width: fit-content; max-width: 100%">
      <p><a id="start" href="#start">start</a></p>
      <div id="box" style="overflow: hidden; width: 800px; max-width: 100%">
        <credit-rate-simulator turnover="2500000" largest="12" broker="Cabinet Exemple" orias="07000000"
          contact="mailto:contact@example.org" privacy="https://example.org/"></credit-rate-simulator>
      </div>
      <script type="module" src="/dist/credit-rate-simulator.js"></script>`,
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** A page where the claim is open, and the line that stays in view is there. */
async function claimOpen(width, height = 640) {
  const { page, close } = await openPage(browser, site.origin, { viewport: { width, height } });
  await page.getByRole('button', { name: 'En cas d’impayé' }).click();
  await page.getByRole('button', { name: SAVE }).waitFor();
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.locator('[part=compact]').waitFor({ state: 'attached' });
  return { page, close };
}

/** The name of what has the focus in the component, and whether it is clear of the line; null where nothing has. */
async function stopIn(page) {
  // The line comes and goes once the browser has told where the result is.
  await until(page, 'the line in step with the result', () => {
    const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
    const [rate, result, all] = ['rate', 'summary', 'page'].map((name) =>
      root.querySelector(`[part=${name}]`).getBoundingClientRect(),
    );
    // Beside the questions, the result may scroll by itself.
    const from = Math.max(0, result.top);
    const to = Math.min(globalThis.innerHeight, result.bottom);
    const out = (rate.top < from || rate.bottom > to) && all.top < 0;
    return root.querySelector('[part=compact]').matches('.out') === out;
  });
  return page.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
    const at = root.activeElement;
    if (!at) return null;
    const line = root.querySelector('[part=compact].out > p')?.getBoundingClientRect();
    const box = at.getBoundingClientRect();
    const beside = !line || box.left >= line.right || box.bottom <= line.top;
    return { name: (at.labels?.[0] ?? at).textContent.trim(), clear: beside || box.top >= line.bottom };
  });
}

for (const [width, height] of [
  [320, 640],
  [558, 700],
  [768, 700],
  [860, 700],
  [1280, 800],
]) {
  for (const key of ['Tab', 'Shift+Tab']) {
    test(`what ${key} goes to is never under the line that stays in view, ${width} pixels wide`, async () => {
      const { page, close } = await claimOpen(width, height);
      await page.locator(key === 'Tab' ? '#start' : '#end').focus();
      const stops = [];
      for (let left = 120; left > 0; left -= 1) {
        await page.keyboard.press(key);
        const stop = await stopIn(page);
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
  }
}

test('what is typed in comes out from under that line', async () => {
  const { page, close } = await claimOpen(558);
  const field = page.getByRole('textbox', { name: 'Retard moyen' });
  await field.focus();
  await field.evaluate((control) => globalThis.scrollBy(0, control.getBoundingClientRect().top - 8));
  await page.locator('[part=compact].out').waitFor({ state: 'attached' });
  await page.keyboard.press('1');
  assert.equal((await stopIn(page)).clear, true);
  await close();
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
  const { page, close } = await claimOpen(320);
  const summary = page.locator('summary', { hasText: TERMS });
  await summary.evaluate((control) => globalThis.scrollBy(0, control.getBoundingClientRect().top - 70));
  const { x, y } = await summary.boundingBox();
  await page.mouse.click(x + 8, y + 8);
  assert.equal(await page.locator('[part=terms]').getAttribute('open'), '');
  await close();
});

/** The rings in the component, and whether each is whole in all that clips it. Runs in the page. */
function ringsOf() {
  const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
  const at = root.activeElement;
  if (!at) return null;
  const ringed = [...root.querySelectorAll('*')].filter((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const outside = ringed.flatMap((one) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(one);
    const more = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const box = one.getBoundingClientRect();
    const clipping = [];
    for (let up = one; up; up = up.parentElement ?? up.getRootNode().host)
      if (up !== one && getComputedStyle(up).overflowX !== 'visible') clipping.push(up);
    return clipping
      .map((up) => up.getBoundingClientRect())
      .filter(
        (clip) =>
          box.left - more < clip.left - 0.5 ||
          box.right + more > clip.right + 0.5 ||
          box.top - more < clip.top - 0.5 ||
          box.bottom + more > clip.bottom + 0.5,
      )
      .map(() => `${one.localName} ${one.id} ${one.className}`);
  });
  return { rings: ringed.length, outside };
}

for (const width of [320, 592, 800]) {
  test(`rings are whole where the container clips what sticks out, ${width} pixels wide`, async () => {
    const { page, close } = await openPage(browser, `${site.origin}/clipped`, {
      viewport: { width, height: 900 },
    });
    await page.getByRole('button', { name: 'En cas d’impayé' }).click();
    await page.getByRole('button', { name: SAVE }).waitFor();
    await page.locator('summary', { hasText: TERMS }).click();
    await page.locator('[part=terms] input').first().waitFor();
    await page.locator('#start').focus();
    let stops = 0;
    const outside = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const rings = await page.evaluate(ringsOf);
      if (!rings) break;
      stops += 1;
      assert.equal(rings.rings, 1, `ring ${stops}`);
      outside.push(...rings.outside);
    }
    assert.deepEqual(outside, []);
    assert.ok(stops > 40, `${stops} stops`);
    await close();
  });
}
