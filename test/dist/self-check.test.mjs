import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { classicScript, viewsScript } from '../../tools/dist.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const page = (head, body = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body><credit-rate-simulator turnover="2500000"></credit-rate-simulator>${body}</body></html>`;
const script = (attributes = '') => `<script src="/dist/${classicScript}" ${attributes}></script>`;
const RESERVE = '<link rel="stylesheet" href="/demo/reserve.css">';

describe('the check for editors, on pages with the built files', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** What is told of a page at an address with `?crs-check`. */
  async function told(html, reached = /barème/) {
    const server = await serve({ '/?crs-check': html });
    const { page: opened, close } = await openPage(browser, `${server.origin}/?crs-check`);
    await simulators(opened);
    const text = opened
      .locator('credit-rate-simulator')
      .first()
      .getByRole('region', { name: /rédaction/ });
    await text.getByText(reached).first().waitFor();
    const lines = await text.getByRole('listitem').allInnerTexts();
    await Promise.all([close(), server.close()]);
    return lines.map((line) => line.replace(/\s+/g, ' ')).join('\n');
  }

  it('finds the classic script before the tag in order: nothing jumps', async () => {
    const lines = await told(page(script()));
    assert.match(lines, /En ordre Le script est chargé une fois : http.*classic\.js\./);
    assert.match(lines, /En ordre Toutes les vues sont là\./);
    assert.match(lines, /En ordre Le texte dessous ne saute pas/);
  });

  it('misses the reserve where the script comes late, and sees it where it is', async () => {
    assert.match(await told(page(script('defer'))), /Manque La place du simulateur n’est pas réservée/);
    assert.match(await told(page(script('defer') + RESERVE)), /En ordre Le texte dessous ne saute pas/);
  });

  it('names a script that is there twice', async () => {
    const twice = `<script src="/dist/${classicScript}?ver=1"></script>`;
    assert.match(await told(page(script(), twice)), /À corriger Le script est chargé 2 fois/);
  });

  it('says what is to be done where the views’ script is not beside, though it lies there itself', async () => {
    const server = await serve({ '/?crs-check': page(script()), [`/dist/${viewsScript}`]: '' });
    const { page: opened, close } = await openPage(browser, `${server.origin}/?crs-check`);
    await simulators(opened);
    await opened
      .getByRole('alert')
      .getByText(/n’a pas pu être chargée.*no-part: credit-rate-simulator\.views\.js/)
      .waitFor();
    await Promise.all([close(), server.close()]);
  });
});
