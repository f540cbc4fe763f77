import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drawn, launch, openPage, until } from './support/browser.mjs';
import { checks } from './support/examples/checks.mjs';
import { copyOf, remove } from './support/examples/copy.mjs';
import { known, namesIn } from './support/examples/markup.mjs';
import { start } from './support/examples/start.mjs';
import { checkTypes, typed } from './support/examples/types.mjs';

const root = new URL('../../examples/', import.meta.url);
const entries = await readdir(root, { withFileTypes: true });
const examples = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('an example app', () => {
  const folders = {};
  const servers = {};
  let browser;

  before(async () => {
    browser = await launch();
    const prepare = async (name) => {
      folders[name] = await copyOf(name);
      servers[name] = await start(name, folders[name]);
    };
    await Promise.all(examples.map(prepare));
  });
  after(async () => {
    await browser?.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await Promise.all(Object.values(folders).map(remove));
  });

  for (const name of examples) {
    describe(name, () => {
      let opened;
      before(async () => (opened = await openPage(browser, `${servers[name].origin}/`)));

      for (const [does, check] of Object.entries(checks)) it(does, () => check(opened.page));

      it('leaves the console and its server without a word', async () => {
        assert.deepEqual([opened.errors, opened.warnings], [[], []]);
        await opened.close();
        assert.equal(servers[name].complaints ?? '', '');
      });
    });
  }

  for (const name of ['react-19-server', 'server-rendered']) {
    it(`moves nothing when the simulator takes the place of what the server has sent: ${name}`, async () => {
      for (const width of [360, 700, 1200]) {
        const { page, close } = await openLate(`${servers[name].origin}/`, width);
        await until(page, 'a rate told', () => document.querySelector('dd').textContent !== 'en calcul');
        await drawn(page);
        assert.deepEqual(await page.evaluate(() => globalThis.shiftsSoFar()), [], `${width} pixels wide`);
        await close();
      }
    });
  }

  it('is priced alike by the server and in the page', async () => {
    const url = `${servers['server-rendered'].origin}/?sector=construction`;
    const [sent] = /[\d,]+\u00a0%/.exec(await (await fetch(url)).text());
    const { page, close } = await openPage(browser, url);
    await until(page, `${sent} told`, (rate) => document.querySelector('dd').textContent === rate, sent);
    await close();
  });

  /** A page whose scripts come once it has drawn what it has without them. */
  async function openLate(url, width) {
    const opened = await openPage(browser, 'about:blank', { viewport: { width, height: 900 } });
    const { page } = opened;
    await page.route('**/*.js', async (route) => {
      await drawn(page);
      await route.continue();
    });
    await page.goto(url);
    const close = async () => {
      // What comes on intent may still be on its slow way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await opened.close();
    };
    return { page, close };
  }

  it('reads the visitor’s own books, though a bundler copies the thread without its parts', async () => {
    const { page, close, errors } = await openPage(browser, `${servers['react-19'].origin}/`);
    let threads = 0;
    page.on('worker', () => threads++);
    const simulator = page.locator('credit-rate-simulator');
    await simulator.getByRole('button', { name: 'Mes clients', exact: true }).press('Enter');
    const list = fileURLToPath(new URL('../../demo/exemple-balance-agee.csv', import.meta.url));
    await simulator.locator('input[type=file]').setInputFiles(list);
    await simulator.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
    assert.equal(threads, 1);
    assert.deepEqual(errors, []);
    await close();
  });

  // Two of the checkers are programs of their own, which take their time.
  describe('in TypeScript', { concurrency: true }, () => {
    for (const name of typed) {
      it(`is typed, and refused where it says what the simulator does not take: ${name}`, async () => {
        const { wrong, errors } = await checkTypes(name, folders[name]);
        assert.deepEqual(
          errors.map(({ file }) => file),
          [wrong],
          JSON.stringify(errors, null, 2),
        );
      });
    }
  });

  for (const name of examples) {
    it(`has no name that the data for editors do not know: ${name}`, async () => {
      const names = await namesIn(name);
      const all = await known();
      assert.ok(names.length >= 5);
      assert.deepEqual(
        names.filter(({ kind, name: word }) => !all[kind].includes(word)),
        [],
      );
    });
  }

  it('begins with the same companies everywhere', async () => {
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('/cases.ts'));
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')));
    assert.equal(files.length, typed.length);
    assert.equal(new Set(texts).size, 1);
  });
});
