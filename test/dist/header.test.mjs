import { after, before, describe, it } from 'node:test';
import { drawn, launch, openPage, until } from './support/browser.mjs';
import { settle, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const HEIGHT = 800;

/** What a page says of its header, and how tall that is; the header is as tall unless told otherwise. */
const HEADERS = [
  ['scroll-padding-top: 64px', 64],
  ['scroll-padding-top: 4em', 64],
  ['scroll-padding-top: 10%', 80],
  ['scroll-padding: calc(5% + 2em) 0 0', 72],
  ['scroll-padding-top: auto', 0],
  ['scroll-padding-top: 100px; --crs-sticky-top: 64px', 64],
];

const page = (style, header) => `<!doctype html>
<html lang="fr" style="${style}">
  <head><meta charset="utf-8"><title>Article</title></head>
  <body style="margin: 0">
    <header style="position: fixed; inset: 0 0 auto; height: ${header}px; z-index: 2; background: silver"></header>
    ${'<p>Un article.</p>'.repeat(20)}
    <credit-rate-simulator turnover="2500000"></credit-rate-simulator>
    ${'<p>La suite.</p>'.repeat(40)}
    <script type="module" src="/dist/credit-rate-simulator.js"></script>
  </body>
</html>`;

describe('under the fixed header of a page', () => {
  let browser, server;
  before(async () => {
    const pages = Object.fromEntries(HEADERS.map(([style, header], i) => [`/${i}`, page(style, header)]));
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  async function open(i, width) {
    const opened = await openPage(browser, `${server.origin}/${i}`, {
      viewport: { width, height: HEIGHT },
      script: watch,
    });
    await settle(opened.page.locator('credit-rate-simulator'));
    return opened;
  }

  /** Begins to answer, with which the line comes. */
  async function answering(page) {
    await page.locator('#insurableTurnover').focus();
    await page.locator('[part=compact]').waitFor({ state: 'attached' });
  }

  const lineBelow = (page, header) =>
    until(
      page,
      'the line below the header',
      (from) => {
        const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
        const line = root.querySelector('[part=compact]');
        return line.matches('.out') && Math.abs(line.getBoundingClientRect().top - from) < 1;
      },
      header,
    );

  /** Scrolls so that the middle of the questions is at the top of the window. */
  const scrollIntoMiddle = (page) =>
    page.evaluate(() => {
      const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
      const { top, height } = root.querySelector('[part=questions]').getBoundingClientRect();
      globalThis.scrollBy(0, top + height / 2);
    });

  for (const [i, [style, header]] of HEADERS.entries()) {
    it(`the result beside the questions stands clear of it, though nobody has answered: ${style}`, async () => {
      const { page, close } = await open(i, 1200);
      await scrollIntoMiddle(page);
      await until(
        page,
        'the result below the header',
        (from) => {
          const { shadowRoot: root } = document.querySelector('credit-rate-simulator');
          const { top, bottom } = root.querySelector('[part=summary]').getBoundingClientRect();
          // Three quarters of an em below.
          return Math.abs(top - from - 12) < 1 && bottom <= globalThis.innerHeight;
        },
        header,
      );
      await close();
    });

    it(`the line that takes the place of the result stands just below it: ${style}`, async () => {
      const { page, close } = await open(i, 592);
      await answering(page);
      await scrollIntoMiddle(page);
      await lineBelow(page, header);
      await close();
    });
  }

  it('a header that comes late, and one that shrinks, are followed', async () => {
    const { page, close } = await open(4, 592);
    await answering(page);
    for (const header of [90, 40]) {
      await page.evaluate((height) => {
        document.documentElement.style.scrollPaddingTop = `${height}px`;
        document.querySelector('credit-rate-simulator').scrollIntoView();
      }, header);
      await drawn(page);
      await scrollIntoMiddle(page);
      await lineBelow(page, header);
    }
    await close();
  });
});
