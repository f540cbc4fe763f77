import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { classicScript, entry, viewsScript } from '../../tools/dist.mjs';
import { viewNames } from '../../tools/views.mjs';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { toyLine, toyView } from './support/toy-view.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/**
 * What a copy has: all that a build and the contract read, and what the compiler knows of the types already. The
 * packages are a link; tests, documents and the built files stay behind.
 */
const COPIED = [
  ...[
    'src',
    'demo',
    'integrations',
    'types',
    'tools',
    '.types',
    '.prettierrc.json',
    'README.md',
    'LICENSE',
    'package.json',
  ],
  ...['tsconfig.base.json', 'vite.config.ts'],
];

/** A copy of the project in a folder of its own, changed by `change`, built and with its contract written. */
async function builtCopy(change) {
  // Where the temporary folder is a link, the compiler and the bundler would call a file by two names.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'simulator-')));
  const copy = {
    folder,
    read: (file) => readFile(join(folder, file), 'utf8'),
    write: async (file, text) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  try {
    for (const name of COPIED) {
      await cp(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await change(copy);
    const tool = async (name, ...rest) =>
      (await run(process.execPath, [`tools/${name}.mjs`, ...rest], { cwd: folder })).stdout;
    // The build ends with the types: it fails where those of an entry do not fit.
    const [sizes] = await Promise.all([tool('build', '--scripts'), tool('contract')]);
    return { ...copy, sizes };
  } catch (error) {
    await copy.remove();
    throw new Error(`${error.message}\n${error.stdout ?? ''}`, { cause: error });
  }
}

const LIST = 'src/views/index.ts';

/** A view more: its folder, and a line in the list. */
async function withToy({ read, write }) {
  for (const [file, text] of Object.entries(toyView)) await write(`src/views/toy/${file}`, text);
  await write(LIST, (await read(LIST)).replace(/^\} as const satisfies/m, `${toyLine}\n$&`));
}

/** A view less: its folder, and its line in the list. */
const without =
  (name) =>
  async ({ folder, read, write }) => {
    await rm(join(folder, 'src/views', name), { recursive: true });
    await write(
      LIST,
      (await read(LIST)).replace(new RegExp(`^  ${name}: \\{[^]*?\\},\\n(?=  \\w|\\})`, 'm'), ''),
    );
  };

/** The views that a copy names to those who read it: its tables, the data for editors, the types, the sizes. */
async function namedBy({ read, sizes }) {
  const { tags } = JSON.parse(await read('html-custom-data.json'));
  const readme = await read('README.md');
  const types = (await read('dist/types/views/index.d.ts')).match(/const views: \{([^]*?)^\}/m)[1];
  return {
    editors: tags[0].attributes.find(({ name }) => name === 'views').values.map(({ name }) => name),
    // Many stand below the table.
    readme: all(
      (/^Values of `views`: (.*)$/m.exec(readme) ?? /^\| `views` .*?\|.*?\| (.*?) \|/m.exec(readme))[1],
      /`(\w+)`/g,
    ),
    types: all(types, /^ {4}readonly (\w+): \{/gm),
    sizes: all(sizes, /^view (\w+), all in/gm),
  };
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** A server of a copy's scripts, on pages with the modules, and with the classic script. */
async function serveBuilt({ folder, read }) {
  const files = (await readdir(join(folder, 'dist'), { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const scripts = files.filter((file) => file.endsWith('.js'));
  const page = (attributes) =>
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script ${attributes}></script></head><body><credit-rate-simulator turnover="2500000"></credit-rate-simulator></body></html>`;
  const texts = scripts.map(async (file) => [`/dist/${file}`, await read(`dist/${file}`)]);
  return serve({
    ...Object.fromEntries(await Promise.all(texts)),
    '/modules': page(`type="module" src="/dist/${entry}"`),
    '/classic': page(`src="/dist/${classicScript}"`),
  });
}

describe('a copy of the project with a view more and two less', () => {
  // One has a part on the sheet's first page, the other adds to links and to the second page.
  const gone = ['explain', 'claim'];
  let browser, names, copy, server;
  before(async () => {
    const there = await viewNames();
    names = [...there.filter((name) => !gone.includes(name)), 'toy'];
    browser = await launch();
    copy = await builtCopy(async (made) => {
      for (const name of gone) await without(name)(made);
      await withToy(made);
    });
    server = await serveBuilt(copy);
  });
  after(() => Promise.all([browser?.close(), server?.close(), copy?.remove()]));

  it('names the view more wherever views are named, and those that have gone nowhere', async () => {
    assert.deepEqual(await namedBy(copy), { editors: names, readme: names, types: names, sizes: names });
  });

  it('puts the view into the script beside the classic one, and its link key into that', async () => {
    const [classic, beside] = await Promise.all(
      [classicScript, viewsScript].map((name) => copy.read(`dist/${name}`)),
    );
    assert.ok(beside.includes('Ajouter une brique'));
    assert.ok(!classic.includes('Ajouter une brique'));
    assert.ok(classic.includes('toyBricks'));
    assert.deepEqual(
      gone.filter((name) => beside.includes(`views/${name}/`)),
      [],
    );
  });

  for (const kind of ['modules', 'classic']) {
    it(`shows the view, and takes what was put into it along in a link: ${kind}`, async () => {
      const { page, context, errors } = await openPage(browser, `${server.origin}/${kind}`);
      await simulators(page);
      const open = () => page.getByRole('button', { name: 'Les briques' }).click();
      await open();
      await page.getByText('Le mur a 0 brique').waitFor();
      await page.getByRole('button', { name: 'Ajouter une brique' }).click();
      await page.getByText('Le mur a 1 brique').waitFor();
      const link = await page.evaluate(() => document.querySelector('credit-rate-simulator').shareUrl());
      assert.match(link, /[#&]toyBricks=1(&|$)/);
      await page.goto('about:blank');
      await page.goto(link);
      await simulators(page);
      await open();
      await page.getByText('Le mur a 1 brique').waitFor();
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      await page.getByText('The wall has 1 brick').waitFor();
      await page.getByRole('button', { name: 'The bricks' }).waitFor();
      assert.deepEqual(errors, []);
      await context.close();
    });

    it(`shows the others, and prints: ${kind}`, async () => {
      const { page, context, errors } = await openPage(browser, `${server.origin}/${kind}`);
      await simulators(page);
      assert.equal(await page.locator('[part="views"] > h3 > button').count(), names.length);
      await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
      await page.evaluate(() => document.querySelector('credit-rate-simulator').print());
      await page.waitForFunction(() => globalThis.printed);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
});
