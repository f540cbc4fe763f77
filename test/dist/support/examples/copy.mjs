import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkPackage } from '../packages.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Under which names this project has packages that an example knows by their own. */
const renamed = {
  'react-18': { react: 'react-18', 'react-dom': 'react-dom-18', '@types/react': '@types/react-18' },
};

/** What examples name and this project goes without: Angular's own tools, for which its compiler stands in. */
const absent = ['@angular/build', '@angular/cli', '@angular/compiler-cli'];

/**
 * Copies an example into a folder of its own, as a reader does, with the packages that its `package.json` names: the
 * simulator as built, the others as this project has them.
 *
 * @param {string} name of the folder in `examples`
 * @returns {Promise<string>} the path of the copy
 */
export async function copyOf(name) {
  const folder = join(await mkdtemp(join(tmpdir(), 'example-')), name);
  const filter = (path) => !/\/(node_modules|dist)$|\.tgz$/.test(path);
  await cp(join(root, 'examples', name), folder, { recursive: true, filter });
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const needed of Object.keys({ ...dependencies, ...devDependencies })) {
    if (absent.includes(needed)) continue;
    const installed = join(root, 'node_modules', renamed[name]?.[needed] ?? needed);
    await linkPackage(folder, needed, needed === 'credit-rate-simulator' ? root : installed);
  }
  return folder;
}

/** @param {string} folder a copy */
export const remove = (folder) => rm(dirname(folder), { recursive: true, force: true });
