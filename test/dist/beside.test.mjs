import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { classicScript, distFolder, languageScript, tariffScript, viewsScript } from '../../tools/dist.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const tag = (attributes = '') =>
  `<credit-rate-simulator turnover="2500000" ${attributes}></credit-rate-simulator>`;
/** A page without one asks for its favicon; the policies allow none. */
const icon = '<link rel="icon" href="data:,">';
const page = (...parts) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8">${icon}<title>Page</title></head><body>${parts.join('')}</body></html>`;
const script = (name, attributes = '') => `<script src="/dist/${name}" ${attributes}></script>`;
const views = {
  levers: 'Réduire ce taux',
  claim: 'En cas d’impayé',
  compare: 'S’assurer ou s’auto-assurer',
  buyers: 'Mes clients',
};
/** What each view tells before anybody gives it anything. */
const TELLS = /€|0 octet envoyé/;

/** Ways to run the classic script that leave it without a folder. */
const withoutAddress = {
  'code in the page': (code, attributes) => `<script ${attributes}>${code}</script>`,
  'a blob': (code, attributes) => `<script type="text/plain" id="code">${code}</script>
    <script>
      const made = document.createElement('template');
      made.innerHTML = '<script ${attributes}></' + 'script>';
      const copy = document.createElement('script');
      for (const { name, value } of made.content.firstChild.attributes) copy.setAttribute(name, value);
      copy.src = URL.createObjectURL(new Blob([document.getElementById('code').text], { type: 'text/javascript' }));
      document.head.append(copy);
    </script>`,
};

/** Opens a view, and waits for its figures or for the way to try again. */
async function openView(page, view) {
  const button = page.getByRole('button', { name: view, exact: true });
  await button.press('Enter');
  const shown = page.locator(`#${await button.getAttribute('aria-controls')}`).first();
  await shown
    .getByText(/€|0 octet envoyé|Réessayer/)
    .first()
    .waitFor();
  return shown.innerText();
}

describe('the script beside the classic one', () => {
  let browser, folder, closing;
  before(async () => {
    [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'simulator-'))]);
  });
  afterEach(() => closing?.());
  after(() => Promise.all([browser?.close(), rm(folder, { recursive: true })]));

  /** A page of these files, with what it has asked for and said; closed after the test. */
  async function open(files, policy) {
    const headers = policy && { 'content-security-policy': policy };
    const server = await serve(files, { headers });
    closing = () => server.close();
    const opened = await openPage(browser, `${server.origin}/`);
    closing = () => Promise.all([opened.close(), server.close()]);
    await simulators(opened.page);
    return opened;
  }

  for (const [name, policy] of Object.entries(policies)) {
    it(`brings the views, once and checked by its hash: ${name}`, async () => {
      const {
        page: opened,
        requests,
        errors,
      } = await open({ '/': page(script(classicScript), tag(), tag('lang="en"')).replace(icon, '') }, policy);
      assert.ok(!requests.some((url) => url.endsWith(viewsScript)));
      for (const view of Object.values(views)) assert.match(await openView(opened, view), TELLS);
      assert.equal(requests.filter((url) => url.endsWith(viewsScript)).length, 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(await opened.evaluate(() => globalThis.violations), []);
      assert.equal(await opened.evaluate(() => document.head.querySelectorAll('script').length), 0);
    });
  }

  it('has beside it what a further language says, asked for once and checked: what few open apart', async () => {
    const {
      page: opened,
      requests,
      errors,
    } = await open(
      {
        '/': page(script(classicScript), tag('lang="de"'), tag('lang="de"'), tag('lang="nl"')).replace(
          icon,
          '',
        ),
      },
      policies.strict,
    );
    const asked = () =>
      requests
        .map((url) => /lang-[\w-]+/.exec(url)?.[0])
        .filter(Boolean)
        .sort();
    assert.deepEqual(asked(), ['lang-de', 'lang-nl']);
    assert.match(await opened.locator('[part=summary]').first().innerText(), /bis/);
    const button = opened.getByRole('button', { name: 'Meine Kunden', exact: true }).first();
    await button.press('Enter');
    const shown = opened.locator(`#${await button.getAttribute('aria-controls')}`).first();
    await shown.getByText('0 Byte').first().waitFor();
    assert.deepEqual(asked(), ['lang-de', 'lang-de-more', 'lang-nl']);
    assert.deepEqual(errors, []);
  });

  it('is in French, and says so, where a language is not beside', async () => {
    const { page: opened, warnings } = await open({
      '/': page(script(classicScript), tag('lang="it"')),
      [`/dist/${languageScript('it')}`]: 'altered()',
    });
    assert.match(await opened.locator('[part=summary]').innerText(), / à /);
    assert.ok(warnings.some((text) => /no-messages/.test(text)));
  });

  it('is not asked for by the usual mode, which the host may write', async () => {
    const {
      page: opened,
      requests,
      warnings,
    } = await open({
      '/': page(script(classicScript), tag('mode="article"')),
    });
    await opened.evaluate(() => document.querySelector('credit-rate-simulator').updateComplete);
    assert.deepEqual(
      requests.filter((url) => url.endsWith(viewsScript)),
      [],
    );
    assert.deepEqual(warnings, []);
  });

  it('is not run when it is not what was built with it', async () => {
    const altered = `${await readFile(join(distFolder, viewsScript), 'utf8')}\n//`;
    const pages = { '/': page(script(classicScript), tag()), [`/dist/${viewsScript}`]: altered };
    const { page: opened, warnings } = await open(pages);
    assert.match(await openView(opened, views.levers), /n’a pas pu être chargée.*Réessayer/s);
    assert.ok(warnings.some((text) => /no-part: credit-rate-simulator\.views\.js/.test(text)));
  });

  it('is tried again when the visitor asks', async () => {
    const { page: opened } = await open({ '/': page(script(classicScript), tag()) });
    await opened.route(`**/${viewsScript}`, (route) => route.abort(), { times: 1 });
    assert.match(await openView(opened, views.compare), /n’a pas pu être chargée/);
    await opened.getByRole('button', { name: 'Réessayer' }).click();
    await opened.locator('[part=view]').filter({ hasText: '€' }).waitFor();
  });

  it('may stand on the page, for tools that join or rename scripts', async () => {
    const pages = { '/': page(tag(), script(classicScript), script(viewsScript)) };
    const { page: opened, requests } = await open(pages);
    const before = requests.length;
    assert.match(await openView(opened, views.claim), /€/);
    assert.equal(requests.length, before);
  });

  it('works from a double-clicked file', async () => {
    for (const name of [classicScript, viewsScript]) await cp(join(distFolder, name), join(folder, name));
    const file = join(folder, 'page.html');
    await writeFile(file, page(tag(), `<script src="${classicScript}"></script>`));
    const { page: opened, close, errors } = await openPage(browser, pathToFileURL(file).href);
    closing = close;
    for (const view of Object.values(views)) assert.match(await openView(opened, view), TELLS);
    assert.deepEqual(errors, []);
  });

  it('may stand before the other one', async () => {
    const pages = { '/': page(script(viewsScript), script(classicScript), tag()) };
    const { page: opened, requests, errors } = await open(pages);
    const before = requests.length;
    assert.match(await openView(opened, views.claim), /€/);
    assert.equal(requests.length, before);
    assert.deepEqual(errors, []);
  });

  it('may be in one file with the other two, in any order', async () => {
    const names = [classicScript, viewsScript, tariffScript];
    const texts = await Promise.all(names.map((name) => readFile(join(distFolder, name), 'utf8')));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const joined = order.map((at) => texts[at]).join('');
      const pages = { '/': page(tag(), '<script src="/joined.js"></script>'), '/joined.js': joined };
      const { page: opened, requests, errors, warnings } = await open(pages);
      assert.match(await openView(opened, views.levers), /€/, order);
      assert.match(await acceptTariff(opened), /^accepted/, order);
      assert.deepEqual([errors, warnings], [[], []]);
      assert.deepEqual(
        requests.map((url) => new URL(url).pathname),
        ['/', '/joined.js'],
      );
      await closing();
    }
    closing = undefined;
  });

  it('is taken up when it comes after its own request has failed', async () => {
    const { page: opened, requests } = await open({ '/': page(script(classicScript), tag()) });
    await opened.route(`**/${viewsScript}`, (route) => route.abort(), { times: 1 });
    assert.match(await openView(opened, views.compare), /n’a pas pu être chargée/);
    await opened.addScriptTag({ url: `/dist/${viewsScript}` });
    const before = requests.length;
    await opened.getByRole('button', { name: 'Réessayer' }).click();
    await opened.locator('[part=view]').filter({ hasText: '€' }).waitFor();
    assert.equal(requests.length, before);
  });

  it('is waited for while the page may still bring it', async () => {
    const late = await readFile(join(distFolder, viewsScript), 'utf8');
    const pages = {
      '/': page(tag(), script(classicScript), '<script defer src="/late.js"></script>'),
      '/late.js': late,
    };
    const server = await serve(pages);
    const { page: opened, close, warnings } = await openPage(browser, 'about:blank');
    closing = () => Promise.all([close(), server.close()]);
    await opened.route(`**/${viewsScript}`, (route) => route.abort());
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await opened.route('**/late.js', async (route) => {
      await held;
      await route.continue();
    });
    await opened.goto(`${server.origin}/`, { waitUntil: 'commit' });
    await simulators(opened);
    const failed = opened.waitForEvent('requestfailed', (request) => request.url().endsWith(viewsScript));
    const shown = openView(opened, views.levers);
    await failed;
    release();
    assert.match(await shown, /€/);
    assert.deepEqual(warnings, []);
  });

  for (const [how, loader] of Object.entries(withoutAddress)) {
    it(`is missed once, in so many words, where the script has no address of its own: ${how}`, async () => {
      const code = await readFile(join(distFolder, classicScript), 'utf8');
      const { page: opened, warnings } = await open({ '/': page(tag(), loader(code, '')) });
      assert.match(await openView(opened, views.levers), /n’a pas pu être chargée/);
      await opened.getByRole('button', { name: 'Réessayer' }).click();
      assert.match(await openView(opened, views.claim), /n’a pas pu être chargée/);
      const missing = warnings.filter((text) =>
        /no-part: credit-rate-simulator\.views\.js.*data-folder/.test(text),
      );
      assert.equal(missing.length, 1, warnings);
    });

    it(`is found by the folder that the tag names: ${how}`, async () => {
      const code = await readFile(join(distFolder, classicScript), 'utf8');
      const {
        page: opened,
        errors,
        warnings,
      } = await open({
        '/': page(tag(), loader(code, 'data-folder="/dist"')),
      });
      for (const view of Object.values(views)) assert.match(await openView(opened, view), TELLS);
      assert.deepEqual([errors, warnings], [[], []]);
    });
  }

  it('is loaded into a sandboxed frame, whose origin is nobody’s', async () => {
    const inner = page(tag(), script(classicScript)).replaceAll('"', '&quot;');
    const frame = `<iframe sandbox="allow-scripts" width="800" height="3000" srcdoc="${inner}"></iframe>`;
    const server = await serve({ '/': page(frame) });
    const { page: opened, close, errors, warnings } = await openPage(browser, `${server.origin}/`);
    closing = () => Promise.all([close(), server.close()]);
    const inside = opened.frameLocator('iframe');
    await inside.getByRole('button', { name: views.levers, exact: true }).click();
    await inside.locator('[part=view]').filter({ hasText: '€' }).waitFor();
    assert.deepEqual([errors, warnings], [[], []]);
  });
});

/** What becomes of a host's tariff. */
async function acceptTariff(opened) {
  const pack = await readFile(new URL('../../src/tariff/market-2026.2.json', import.meta.url), 'utf8');
  return opened.evaluate(async (pack) => {
    const element = document.querySelector('credit-rate-simulator');
    const told = new Promise((resolve) => element.addEventListener('crs-tariff', resolve, { once: true }));
    element.tariff = pack;
    const { status, problems } = (await told).detail;
    return [status, ...problems.map(({ code }) => code)].join(' ');
  }, pack);
}
