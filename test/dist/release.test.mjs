import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { archive, differences, releaseFiles, sha256, sumsFile } from '../../tools/release/archive.mjs';
import { misplaced, packed, promised } from '../../tools/release/contents.mjs';
import { otherVersions, textsWithVersion } from '../../tools/release/versions.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a release', () => {
  let manifest, files, paths, folder;
  before(async () => {
    manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    files = await releaseFiles(root);
    folder = await mkdtemp(join(tmpdir(), 'installed-'));
    paths = packed(root, folder);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('publishes what is expected and nothing else, all that it promises', () => {
    assert.deepEqual(misplaced(paths), []);
    assert.deepEqual(
      promised(manifest).filter((path) => !paths.includes(path)),
      [],
    );
  });

  it('tells what a package has too much and too little of', () => {
    assert.deepEqual(misplaced(['src/secret.ts', ...paths]), ['unexpected: src/secret.ts']);
    const none = misplaced([]);
    assert.ok(none.length > 10 && none.every((line) => line.startsWith('missing: ')), none.join('\n'));
  });

  it('is named by its version in README and in each example', async () => {
    const texts = await textsWithVersion(root);
    assert.ok(texts.size > 7);
    assert.deepEqual(otherVersions(texts, manifest.version), []);
    const wrong = new Map([
      ['old', 'file:credit-rate-simulator-9.8.7.tgz'],
      ['none', '{}'],
    ]);
    assert.deepEqual(otherVersions(wrong, manifest.version), ['old names 9.8.7', 'none names no version']);
  });

  it('is an archive of the same bytes from the same files in any order, with the plugin and the pages inside', () => {
    const few = [...files].slice(0, 40);
    assert.equal(sha256(archive(new Map(few), 'a')), sha256(archive(new Map(few.reverse()), 'a')));
    for (const path of [
      'dist/wordpress/credit-rate-simulator.zip',
      'dist/stand.html',
      'dist/workshop.html',
      'dist-site/index.html',
      'dist/integrity.json',
      'dist/LICENSES.txt',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
    ])
      assert.ok(files.has(path), path);
  });

  it('lists the hash of each file but its own', () => {
    const lines = String(files.get(sumsFile)).trimEnd().split('\n');
    assert.equal(lines.length, files.size - 1);
    for (const line of lines) {
      const [hash, path] = line.split('  ');
      assert.equal(hash, sha256(files.get(path)), path);
    }
  });

  it('names no folder of the machine that built it', () => {
    const naming = [...files].filter(([, content]) => content.includes(root)).map(([path]) => path);
    assert.deepEqual(naming, []);
  });

  it('tells where two builds differ', () => {
    const one = new Map([
      ['a', Buffer.from('same')],
      ['b', Buffer.from('made in /one')],
      ['c', Buffer.from('')],
    ]);
    const other = new Map([
      ['a', Buffer.from('same')],
      ['b', Buffer.from('made in /two')],
    ]);
    assert.deepEqual(differences(one, one), []);
    assert.deepEqual(differences(one, other), [
      'b from byte 9 on: "made in /one" and "made in /two"',
      'only in the first: c',
    ]);
  });

  describe('as npm installs it', () => {
    before(async () => {
      const home = join(folder, 'node_modules', manifest.name);
      await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
      await mkdir(home);
      const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
      const { status } = spawnSync('tar', ['-xf', tarball, '-C', home, '--strip-components=1']);
      assert.equal(status, 0);
      const bin = join(home, manifest.bin[manifest.name]);
      await symlink(bin, join(folder, 'node_modules/.bin', manifest.name));
      // As npm does on installing.
      assert.equal(spawnSync('chmod', ['+x', bin]).status, 0);
    });
    const run = (program, ...args) => spawnSync(program, args, { cwd: folder, encoding: 'utf8' });

    it('reads books by its command, with no package but itself and no network', () => {
      const books = join(root, 'demo/exemple-FEC.txt');
      const { status, stdout, stderr } = run('npx', '--offline', '--no-install', manifest.name, books);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /écritures comptables/);
    });

    it('prices in Node by the names that it exports', () => {
      const script = `
        import { premiumRange } from '${manifest.name}/engine';
        import { analyse } from '${manifest.name}/receivables';
        console.log(typeof premiumRange, typeof analyse);
        console.log(import.meta.resolve('${manifest.name}/tariff.json'));`;
      const { status, stdout, stderr } = run(process.execPath, '--input-type=module', '-e', script);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^function function\n/);
    });
  });
});
