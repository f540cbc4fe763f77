import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { distFolder, scripts, sourcesOf, viewsScript } from '../../tools/dist.mjs';

const root = join(distFolder, '..');
const json = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
const { version } = await json('package.json');

/** A script that only hands on others' exports has no source map, nor has the one beside the classic script. */
const hasMap = (name) => existsSync(join(distFolder, `${name}.map`));

/** The packages inside a script, by its source map. */
async function packagesIn(name, code) {
  if (!hasMap(name)) {
    if (name !== viewsScript) return [];
    // What each is known by: the encoder's bounds, a directive of templates.
    const signs = { uqr: /\bmaxVersion\b/, 'lit-html': /_\$litDirective\$/ };
    return Object.keys(signs).filter((inside) => signs[inside].test(code));
  }
  const found = (await sourcesOf(name)).map(
    (file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1],
  );
  return [...new Set(found.filter(Boolean))];
}

/** As the line calls a package. */
const called = (name) => (/^lit|^@lit\//.test(name) ? 'Lit' : name);

describe('the licences of what is built', async () => {
  const files = await scripts();
  const notices = await readFile(join(distFolder, 'LICENSES.txt'), 'utf8');

  for (const [name, code] of files) {
    it(`are named in the first line of ${name}, no more and no less`, async () => {
      const [line] = code.replace(/^#!.*\n/, '').split('\n', 1);
      const own = name.startsWith('chunks/') ? 'MIT' : `credit-rate-simulator ${version} (MIT)`;
      const others = new Set();
      for (const inside of await packagesIn(name, code)) {
        const { license } = await json(`node_modules/${inside}/package.json`);
        others.add(`${called(inside)} (${license})`);
      }
      assert.equal(line, `/*! ${[own, ...[...others].sort()].join(', ')}: LICENSES.txt */`);
      assert.equal(code.match(/\/\*!/g).length, 1);
    });
  }

  it('are all in the file that the lines name', async () => {
    assert.ok(notices.startsWith('credit-rate-simulator\n\nMIT License'));
    assert.ok(notices.includes((await readFile(join(root, 'LICENSE'), 'utf8')).trim()));
    const packages = await Promise.all([...files].map(([name, code]) => packagesIn(name, code)));
    const inside = new Set(packages.flat());
    assert.deepEqual([...inside].sort(), [
      '@lit/reactive-element',
      'fflate',
      'lit',
      'lit-element',
      'lit-html',
      'sax',
      'uqr',
      'zod',
    ]);
    for (const name of inside) {
      const of = (file) => readFile(join(root, 'node_modules', name, file), 'utf8');
      const text = await of('LICENSE').catch(() => of('LICENSE.md'));
      assert.ok(notices.includes(text.trim()), `no notice of ${name}`);
      assert.match(notices, new RegExp(`^(?:.*, )?${name}(?:,.*)?$`, 'm'));
    }
  });

  it('leave the places that source maps tell', async () => {
    for (const [name, code] of files) {
      if (!hasMap(name)) continue;
      const { mappings } = await json(`dist/${name}.map`);
      assert.ok(mappings.startsWith(';') && !mappings.startsWith(';;'), name);
      assert.ok(mappings.split(';').length <= code.split('\n').length, name);
    }
  });

  it('are part of the package', async () => {
    assert.ok((await json('package.json')).files.includes('dist'));
  });
});
