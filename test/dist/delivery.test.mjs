import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { classicScript, distFolder, integrityFile, readerScript, viewsScript } from '../../tools/dist.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFile(`${root}${file}`, 'utf8');
const readme = await read('README.md');
const hashes = JSON.parse(await read(`dist/${integrityFile}`));
const manifest = JSON.parse(await read('package.json'));

const page = (head) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body><credit-rate-simulator turnover="2500000"></credit-rate-simulator></body></html>`;
const script = `<script src="/dist/${classicScript}" integrity="${hashes[classicScript]}"></script>`;

describe('the package', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const paths = new Set(files.map(({ path }) => path));

  it('has every built file that README names', () => {
    const named = [...new Set([...readme.matchAll(/`(dist\/[\w./-]+\.\w+)`/g)].map(([, path]) => path))];
    assert.ok(named.length >= 6, named.join());
    assert.deepEqual(
      named.filter((path) => !paths.has(path)),
      [],
    );
  });

  it('has what each of its entries points to, and the licence', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = targets.map((path) => path.replace('./', '')).filter((path) => !paths.has(path));
    assert.deepEqual(missing, []);
    for (const path of ['LICENSE', 'dist/LICENSES.txt', 'README.md']) assert.ok(paths.has(path), path);
  });

  it('has the hashes of its scripts as they are', async () => {
    for (const [name, hash] of Object.entries(hashes)) {
      const sum = createHash('sha384')
        .update(await readFile(`${distFolder}/${name}`))
        .digest('base64');
      assert.equal(hash, `sha384-${sum}`, name);
    }
    assert.ok(hashes[classicScript] && hashes[viewsScript]);
  });
});

const sample = `${root}demo/exemple-FEC.txt`;

describe('on the pages that README speaks of', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  const openView = async (opened) => {
    await opened.getByRole('button', { name: 'Réduire ce taux', exact: true }).click();
    await opened.locator('#levers').getByText(/€/).first().waitFor();
  };

  it('the scripts run under a policy of hashes alone', async () => {
    const [, policy] = readme.match(
      /^Content-Security-Policy: (default-src 'none'; script-src 'sha384-.*)$/m,
    );
    const filled = [
      ['classic', classicScript],
      ['views', viewsScript],
      ['receivables', readerScript],
    ].reduce((text, [name, file]) => {
      assert.ok(text.includes(`sha384-(${name})`) && hashes[file], name);
      return text.replace(`sha384-(${name})`, hashes[file]);
    }, policy);
    const server = await serve({ '/': page(script) }, { headers: { 'content-security-policy': filled } });
    const { page: opened, errors, close } = await openPage(browser, `${server.origin}/`);
    await simulators(opened);
    await openView(opened);
    assert.deepEqual(errors, []);
    // A worker has no hash of its own: what reads books is a script of the page then.
    await opened.getByRole('button', { name: 'Mes clients', exact: true }).press('Enter');
    await opened.locator('#books-files').setInputFiles(sample);
    await opened.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
    await Promise.all([close(), server.close()]);
  });

  it('a service worker that has the files keeps the page whole without a network', async () => {
    const [, worker] = readme.match(/```js\n(\/\/ sw\.js\n[^]*?)```/);
    const folder = '/simulateur/';
    const files = [classicScript, viewsScript, readerScript];
    const own = Object.fromEntries(
      await Promise.all(files.map(async (name) => [folder + name, await read(`dist/${name}`)])),
    );
    const registration = `<script>navigator.serviceWorker.register('/sw.js')</script>`;
    const server = await serve({
      '/': page(script.replace('/dist/', folder) + registration),
      '/sw.js': worker,
      ...own,
    });
    const { page: opened, context } = await openPage(browser, `${server.origin}/`, { locale: 'fr-FR' });
    await opened.evaluate(() => navigator.serviceWorker.ready);
    await opened.evaluate(async () => {
      const { controller } = navigator.serviceWorker;
      if (!controller)
        await new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = () => resolve()));
    });
    await server.close();
    await opened.reload();
    await simulators(opened);
    await openView(opened);
    await context.close();
  });
});
