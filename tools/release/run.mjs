/**
 * `npm run release [-- --trial] [--out folder]`: builds what is committed twice, in two folders, compares every file,
 * checks what the package holds, and writes `credit-rate-simulator-<version>.zip` and the package, `.tgz`, each with its
 * hash beside it. `--trial` tells what a release would refuse (a tree that is not clean, a version without its day in
 * CHANGELOG.md) and goes on.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { archive, differences, releaseFiles, sha256 } from './archive.mjs';
import { misplaced, packed, promised } from './contents.mjs';
import { otherVersions, textsWithVersion } from './versions.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    trial: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'release') },
  },
});
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const name = `${manifest.name}-${manifest.version}`;

class Refused extends Error {}

const temporary = mkdtempSync(join(tmpdir(), 'release-'));
try {
  await beforehand();
  // Named once: somebody may commit meanwhile.
  const commit = git('rev-parse', 'HEAD').trim();
  // Of other lengths and depths, so that a path that gets into a file shows.
  const folders = ['one', 'another/folder'].map((folder) => join(temporary, folder));
  for (const folder of folders) built(commit, folder);
  const [first, second] = await Promise.all(folders.map(releaseFiles));
  refuse('the two builds differ', differences(first, second));
  console.log(`two builds, ${first.size} files, the same bytes`);

  const [npm, npmAgain] = await Promise.all(folders.map(packageOf));
  const { paths } = npm;
  refuse('the package', [
    ...misplaced(paths),
    ...promised(manifest)
      .filter((path) => !paths.includes(path))
      .map((path) => `promised and missing: ${path}`),
    ...(npm.bytes.equals(npmAgain.bytes) ? [] : ['differs between the two builds']),
  ]);
  console.log(`the package holds ${paths.length} files, all of them expected`);

  const bytes = archive(first, name);
  const again = archive(second, name);
  refuse('the archive', bytes.equals(again) ? [] : ['two archives of the same files differ']);
  mkdirSync(values.out, { recursive: true });
  await handOut(`${name}.zip`, bytes);
  await handOut(`${name}.tgz`, npm.bytes);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** What must hold before anything is built. */
async function beforehand() {
  const faults = [];
  if (git('status', '--porcelain').trim())
    faults.push('the tree is not clean: what is built is what is committed');
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  const heading = changelog.split('\n').find((line) => line.startsWith(`## [${manifest.version}]`));
  if (!heading) faults.push(`CHANGELOG.md does not name ${manifest.version}`);
  else if (!/\d{4}-\d\d-\d\d$/.test(heading.trim()))
    faults.push(`CHANGELOG.md gives no day: ${heading.trim()}`);
  faults.push(...otherVersions(await textsWithVersion(root), manifest.version));
  if (!values.trial) return refuse('not yet', faults);
  for (const fault of faults) console.log(`a release would be refused: ${fault}`);
}

/** What is committed under an id, built in a folder with the same packages. */
function built(commit, folder) {
  mkdirSync(folder, { recursive: true });
  const tar = spawnSync('git', ['archive', commit], { cwd: root, maxBuffer: 1 << 30 });
  if (tar.status !== 0) throw new Error(String(tar.stderr));
  run('tar', ['-x'], { cwd: folder, input: tar.stdout, stdio: ['pipe', 'inherit', 'inherit'] });
  // No link to the folder: paths to the packages would lead out of the project.
  cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  run(process.execPath, ['tools/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`built in ${folder}`);
}

/** The package of a built project: the paths in it, and its bytes. */
async function packageOf(folder) {
  const target = mkdtempSync(join(temporary, 'package-'));
  const paths = packed(folder, target);
  return { paths, bytes: await readFile(join(target, `${name}.tgz`)) };
}

/** Writes a file of the release, and its hash beside it. */
async function handOut(file, bytes) {
  await writeFile(join(values.out, file), bytes);
  await writeFile(join(values.out, `${file}.sha256`), `${sha256(bytes)}  ${file}\n`);
  console.log(`${join(values.out, file)}: ${(bytes.length / 1e6).toFixed(1)} MB, ${sha256(bytes)}`);
}

function run(program, args, options) {
  const { status, error } = spawnSync(program, args, options);
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Ends the release if there is anything to tell. */
function refuse(what, faults) {
  if (faults.length === 0) return;
  const more = faults.length > 20 ? [`and ${faults.length - 20} more`] : [];
  throw new Refused([`${what}:`, ...faults.slice(0, 20), ...more].join('\n  '));
}
