import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../integrity.mjs';

const ID = 'virtual:release';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Vite plugin: the version, and the hashes of the built scripts that a page may embed, as `virtual:release`; without
 * hashes where nothing has been built.
 *
 * @param {string} version
 * @returns {import('vite').Plugin}
 */
export function release(version) {
  return {
    name: 'release',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const scripts = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.js')) : [];
      const hashes = scripts.map((file) => [file, integrityOf(readFileSync(dist + file))]);
      return `export default ${JSON.stringify({ version, integrity: Object.fromEntries(hashes) })};`;
    },
  };
}
