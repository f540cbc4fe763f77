import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { compilers } from './hosts/compilers.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Under which name this project has a package that an example knows by its own. */
const renamed = {
  'react-18': { react: 'react-18', 'react-dom': 'react-dom-18', '@types/react': '@types/react-18' },
};

/** Packages of examples that this project goes without: Angular's own build, in whose place its compiler runs in the page. */
const absent = ['@angular/build', '@angular/cli', '@angular/compiler-cli'];

/**
 * Copies an example into a folder of its own, as a reader would, with the packages that its `package.json` names: the
 * simulator as built, the others as this project has them.
 *
 * @param {string} name of the folder in `examples`
 * @returns {Promise<string>} the path of the copy
 */
export async function copyOf(name) {
  const folder = join(await mkdtemp(join(tmpdir(), 'example-')), name);
  await cp(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist)$|\.tgz$/.test(path),
  });
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  for (const needed of Object.keys({ ...dependencies, ...devDependencies })) {
    if (absent.includes(needed)) continue;
    const installed = join(root, 'node_modules', renamed[name]?.[needed] ?? needed);
    const place = join(folder, 'node_modules', needed);
    await mkdir(dirname(place), { recursive: true });
    await symlink(needed === 'credit-rate-simulator' ? root : installed, place);
  }
  return folder;
}

/** @param {string} folder a copy */
export const remove = (folder) => rm(dirname(folder), { recursive: true, force: true });
