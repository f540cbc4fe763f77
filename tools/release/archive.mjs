import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zip } from '../wordpress/zip.mjs';

/** Beside the built files. */
const texts = ['README.md', 'CHANGELOG.md', 'LICENSE'];
export const sumsFile = 'SHA256SUMS';

/**
 * Every file under a folder by its path there, with slashes, in order.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))])));
}

/**
 * What a release holds: the built files in `dist/`, the documentation in `dist-site/`, the texts beside them, and a list
 * of hashes that `sha256sum -c` reads.
 *
 * @param {string} folder of a built project
 * @returns {Promise<Map<string, Buffer>>} contents by path
 */
export async function releaseFiles(folder) {
  const files = new Map();
  for (const built of ['dist', 'dist-site'])
    for (const [path, content] of await filesIn(join(folder, built))) files.set(`${built}/${path}`, content);
  for (const name of texts) files.set(name, await readFile(join(folder, name)));
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`);
  return files.set(sumsFile, Buffer.from(sums.sort().join('')));
}

/** The archive of a release, all in one folder that names its version: the same files, the same bytes. */
export const archive = (files, name) =>
  zip(new Map([...files].map(([path, content]) => [`${name}/${path}`, content])));

export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * How two sets of files differ.
 *
 * @param {Map<string, Buffer>} one
 * @param {Map<string, Buffer>} other
 * @returns {string[]} a line for each path that only one has, or that has other bytes in the other, with where from
 */
export function differences(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (!a || !b) return [`only in the ${a ? 'first' : 'second'}: ${path}`];
    if (a.equals(b)) return [];
    let at = 0;
    while (a[at] === b[at]) at += 1;
    const around = (bytes) =>
      JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 60).toString('latin1'));
    return [`${path} from byte ${at} on: ${around(a)} and ${around(b)}`];
  });
}
