import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, launch, openPage, until } from './support/browser.mjs';
import { pagesOf } from './support/paper.mjs';
import { serve } from './support/server.mjs';

const page = (body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body style="margin:0">${body}</body></html>`;
const frame = (origin, settings, more = '') =>
  `<iframe src="${origin}/dist/iframe.html#${settings}" title="Simulateur" width="100%" height="300" frameborder="0" data-credit-rate-simulator ${more}></iframe>`;
const script = '<script src="/dist/iframe-host.js"></script>';

describe('the page for frames, from another origin', () => {
  let browser, frames, host, stranger;
  before(async () => {
    browser = await launch();
    frames = await serve({});
    // One that says what ours says, but is none of ours.
    const lie = `parent.postMessage({ type: 'credit-rate-simulator height', height: 8000 }, '*'); parent.postMessage('lied', '*');`;
    stranger = await serve({ '/liar.html': page(`<script>${lie}</script>`) });
    const two =
      frame(frames.origin, 'turnover=2500000&broker=Premier&orias=07000000', 'id="one"') +
      frame(frames.origin, 'turnover=9000000&lang=en', 'id="two"');
    host = await serve({
      '/two.html': page(two + script),
      '/script-first.html': page(script + two),
      '/liar.html': page(
        `<script>addEventListener('message', ({ data }) => data === 'lied' && (globalThis.lied = true))</script>` +
          frame(frames.origin, 'turnover=2500000', 'id="one"') +
          `<iframe id="liar" src="${stranger.origin}/liar.html" height="200" data-credit-rate-simulator-not></iframe>` +
          script,
      ),
      '/alone.html': page(frame(frames.origin, 'turnover=2500000', 'id="one"')),
    });
  });
  after(() => Promise.all([browser, frames, host, stranger].map((opened) => opened?.close())));

  /** The page inside a frame, once it is seen and shows an estimate: browsers draw nothing in one that is not. */
  async function inside(page, id) {
    const handle = await page.waitForSelector(`#${id}`);
    await handle.scrollIntoViewIfNeeded();
    const found = await handle.contentFrame();
    await found.waitForSelector('credit-rate-simulator', { state: 'attached' });
    await found.evaluate(() => document.querySelector('credit-rate-simulator').ready.then(() => undefined));
    return { found, handle };
  }

  /** Waits until a frame is as tall as what is in it, and not a step taller. */
  async function follows(page, id) {
    const { found, handle } = await inside(page, id);
    for (;;) {
      const needed = await found.evaluate(() => document.body.getBoundingClientRect().height);
      const given = await handle.evaluate((element) => element.getBoundingClientRect().height);
      if (given >= needed && given - needed < 16) return { found, height: given };
      await drawn(page);
    }
  }

  const scrolls = (found) =>
    found.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return [scrollWidth > clientWidth, scrollHeight > clientHeight, globalThis.innerWidth > clientWidth];
    });

  for (const path of ['/two.html', '/script-first.html']) {
    it(`follows its content at any width, each of two on a page: ${path}`, async () => {
      const { page, close, errors } = await openPage(browser, host.origin + path);
      for (const width of [320, 700, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        for (const id of ['one', 'two']) {
          const { found } = await follows(page, id);
          assert.deepEqual(await scrolls(found), [false, false, false], `${id} at ${width}`);
        }
      }
      const [{ found: one }, { found: two }] = [await inside(page, 'one'), await inside(page, 'two')];
      assert.equal(
        await one.evaluate(() => document.querySelector('credit-rate-simulator').broker),
        'Premier',
      );
      assert.equal(await two.evaluate(() => document.documentElement.lang), 'en');
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('follows what opens and closes in it', async () => {
    const { page, close } = await openPage(browser, `${host.origin}/two.html`);
    const { found, height } = await follows(page, 'one');
    const terms = found.locator('credit-rate-simulator').locator('details[part=terms] summary');
    const taller = (than) => document.querySelector('#one').clientHeight > than;
    await terms.click();
    await until(page, 'a taller frame', taller, height + 100);
    const { height: open } = await follows(page, 'one');
    await terms.click();
    await until(page, 'a lower frame', (than) => document.querySelector('#one').clientHeight < than, open);
    // Each of the two fits its own content.
    await follows(page, 'one');
    await follows(page, 'two');
    await close();
  });

  it('believes nobody else: a stranger’s message changes no height', async () => {
    const { page, close } = await openPage(browser, `${host.origin}/liar.html`);
    await until(page, 'the lie told', () => globalThis.lied);
    const { height } = await follows(page, 'one');
    assert.notEqual(height, 8000);
    assert.equal(await page.evaluate(() => document.querySelector('#liar').style.height), '');
    // The frame's own window, once another site is in it, is no longer at the origin that it was made with.
    await page.evaluate((address) => {
      globalThis.lied = false;
      document.querySelector('#one').contentWindow.location.replace(address);
    }, `${stranger.origin}/liar.html`);
    await until(page, 'the second lie told', () => globalThis.lied);
    assert.equal(await page.evaluate(() => document.querySelector('#one').clientHeight), height);
    await close();
  });

  it('tells nobody its height who has not greeted it, and scrolls there', async () => {
    const { page, close } = await openPage(browser, `${host.origin}/alone.html`, {
      script: () => {
        globalThis.heard = [];
        globalThis.addEventListener('message', ({ data }) => globalThis.heard.push(data));
      },
    });
    const { found } = await inside(page, 'one');
    // A greeting from a window that is not its parent's, here its own.
    await found.evaluate(() => {
      globalThis.postMessage({ type: 'credit-rate-simulator hello' }, '*');
      return new Promise((resolve) => {
        globalThis.addEventListener('message', resolve, { once: true });
        globalThis.postMessage('after', '*');
      });
    });
    assert.equal(await found.evaluate(() => document.documentElement.className), '');
    assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    assert.equal((await scrolls(found))[1], true);
    await close();
  });

  it('is printed with the page around it', async () => {
    const { page, close } = await openPage(browser, `${host.origin}/two.html`);
    await follows(page, 'one');
    await follows(page, 'two');
    const text = (await pagesOf(await page.pdf({ format: 'A4' }))).map((paper) => paper.text).join('');
    assert.match(text, /Votre taux\s*d’assurance-crédit/);
    assert.match(text, /Your trade\s*credit\s*insurance\s*rate/);
    await close();
  });

  it('shares links that keep its settings, and reads the case in them', async () => {
    const address = `${frames.origin}/dist/iframe.html#turnover=2500000&broker=Cabinet&orias=07000000&--crs-accent=%230f5c4a`;
    const { page, close } = await openPage(browser, address);
    const tag = 'credit-rate-simulator';
    await until(page, 'an estimate', (name) => document.querySelector(name)?.estimate, tag);
    await page.evaluate(
      (name) => (document.querySelector(name).answers = { insurableTurnover: 7_000_000 }),
      tag,
    );
    const link = await page.evaluate((name) => document.querySelector(name).shareUrl(), tag);
    assert.match(link, /\/dist\/iframe\.html\?turnover=2500000&broker=Cabinet.*#crs=/);
    await page.goto('about:blank');
    await page.goto(link);
    await until(
      page,
      'the case',
      (name) => document.querySelector(name)?.answers?.insurableTurnover === 7_000_000,
      tag,
    );
    assert.equal(await page.evaluate((name) => document.querySelector(name).broker, tag), 'Cabinet');
    await close();
  });

  it('takes contacts that the element takes, and no others', async () => {
    const address = `${frames.origin}/dist/iframe.html#turnover=2500000&broker=B&orias=07000000&contact=javascript:alert(1)`;
    const { page, close, warnings } = await openPage(browser, address);
    await until(page, 'an estimate', () => document.querySelector('credit-rate-simulator')?.estimate);
    await until(page, 'the footer', () =>
      document.querySelector('credit-rate-simulator').shadowRoot.querySelector('[part=footer]'),
    );
    const links = await page.evaluate(() =>
      [...document.querySelector('credit-rate-simulator').shadowRoot.querySelectorAll('a')].map(
        ({ href }) => href,
      ),
    );
    assert.deepEqual(
      links.filter((href) => href.startsWith('javascript:')),
      [],
    );
    assert.equal(warnings.filter((text) => /bad-contact/.test(text)).length, 1);
    await close();
  });
});
