import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { classicScript, distFolder, viewsScript } from '../../tools/dist.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const tag = (attributes = '') =>
  `<credit-rate-simulator turnover="2500000" ${attributes}></credit-rate-simulator>`;
const page = (...parts) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>${parts.join('')}</body></html>`;
const script = (name, attributes = '') => `<script src="/dist/${name}" ${attributes}></script>`;
const views = {
  levers: 'Réduire ce taux',
  claim: 'En cas d’impayé',
  compare: 'S’assurer ou s’auto-assurer',
};

/** Opens a view, and waits for its figures or for the way to try again. */
async function openView(page, view) {
  const button = page.getByRole('button', { name: view, exact: true });
  await button.click();
  const shown = page.locator(`#${await button.getAttribute('aria-controls')}`).first();
  await shown
    .getByText(/€|Réessayer/)
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
      } = await open({ '/': page(script(classicScript), tag(), tag('lang="en"')) }, policy);
      assert.ok(!requests.some((url) => url.endsWith(viewsScript)));
      for (const view of Object.values(views)) assert.match(await openView(opened, view), /€/);
      assert.equal(requests.filter((url) => url.endsWith(viewsScript)).length, 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(await opened.evaluate(() => globalThis.violations), []);
      assert.equal(await opened.evaluate(() => document.head.querySelectorAll('script').length), 0);
    });
  }

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
    for (const view of Object.values(views)) assert.match(await openView(opened, view), /€/);
    assert.deepEqual(errors, []);
  });
});
