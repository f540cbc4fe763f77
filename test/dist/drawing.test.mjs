import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const page = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Article</title></head>
  <body>
    <script src="/dist/credit-rate-simulator.classic.js"></script>
    <credit-rate-simulator turnover="2500000"></credit-rate-simulator>
  </body>
</html>`;

/** Minifying templates must not change the screen; the sources, which the other tests run, are not minified. */
describe('the built screen', () => {
  let browser, server, opened;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({ '/': page })]);
    opened = await openPage(browser, `${server.origin}/`);
    await simulators(opened.page);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('shows every text of the scale', async () => {
    const hidden = await opened.page.evaluate(() =>
      [...document.querySelector('credit-rate-simulator').shadowRoot.querySelectorAll('svg text')]
        .filter((text) => text.getBoundingClientRect().width === 0)
        .map((text) => text.textContent),
    );
    assert.deepEqual(hidden, []);
  });

  it('keeps the likely rate apart from its range in forced colours', async () => {
    await opened.page.emulateMedia({ forcedColors: 'active' });
    const { band, mark, ground } = await opened.page.evaluate(() => {
      const styleOf = (selector) =>
        getComputedStyle(document.querySelector('credit-rate-simulator').shadowRoot.querySelector(selector));
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.backgroundColor = 'Canvas';
      const ground = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return { band: styleOf('.band').fill, mark: styleOf('.you').stroke, ground };
    });
    await opened.page.emulateMedia({ forcedColors: 'none' });
    assert.equal(band, ground);
    assert.notEqual(mark, ground);
  });

  it('keeps words apart', async () => {
    const cost = await opened.page.evaluate(
      () => document.querySelector('credit-rate-simulator').shadowRoot.querySelector('[part=cost]').innerText,
    );
    assert.match(cost, /\d\sà\s\d.*€\spar an/);
  });
});
