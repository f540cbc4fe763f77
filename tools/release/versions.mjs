import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How texts name a version of the package: by its archive, its folder on a site, a cache of it, or in words. */
const NAMED = /(?:credit-rate-simulator-|simulateur-|, version )(\d+\.\d+\.\d+)/g;

/**
 * The texts that name the version by hand.
 *
 * @param {string} root of the project
 * @returns {Promise<Map<string, string>>} by path
 */
export async function textsWithVersion(root) {
  const examples = await readdir(join(root, 'examples'), { withFileTypes: true });
  const paths = [
    'README.md',
    'docs/accessibility.md',
    ...examples.filter((entry) => entry.isDirectory()).map(({ name }) => `examples/${name}/package.json`),
  ];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')])),
  );
}

/**
 * Where texts name another version than the package's, or none at all.
 *
 * @param {Map<string, string>} texts by path
 * @param {string} version
 * @returns {string[]}
 */
export const otherVersions = (texts, version) =>
  [...texts].flatMap(([path, text]) => {
    const named = [...text.matchAll(NAMED)].map(([, one]) => one);
    if (named.length === 0) return [`${path} names no version`];
    return [...new Set(named)].filter((one) => one !== version).map((one) => `${path} names ${one}`);
  });
