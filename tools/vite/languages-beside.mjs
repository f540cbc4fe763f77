import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSIDE, languagesBeside } from '../languages.mjs';

const source = fileURLToPath(new URL('../../src/', import.meta.url)).replaceAll('\\', '/');

/** How a room lists the files of its texts: all of them, or all but one. */
const LISTED = /import\.meta\.glob\(\s*(?:'\.\/text\/\*\.ts'|\[([^\]]*)\]),\s*(\{[^}]*\}),?\s*\)/g;

/**
 * Vite plugin, for scripts that are no modules: of a room's texts they hold those of the languages inside, and look for
 * the others where scripts beside them leave those.
 *
 * @returns {import('vite').Plugin}
 */
export function textsBeside() {
  return {
    name: 'texts-beside',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.startsWith(source) || !code.includes('import.meta.glob') || !code.includes('./text/'))
        return undefined;
      if ((await languagesBeside()).length === 0) return undefined;
      const room = posix.dirname(id.slice(source.length));
      let found = false;
      const listed = code.replace(LISTED, (_call, list = '', options) => {
        found = true;
        const inside = INSIDE.map((language) => `./text/${language}.ts`).filter(
          (file) => !list.includes(`!${file}`),
        );
        const own = inside.length > 0 ? `import.meta.glob(${JSON.stringify(inside)}, ${options})` : '{}';
        return `__textsBeside('${room}', ${own})`;
      });
      // Named in a comment only.
      if (!found)
        return code.includes("import.meta.glob('./text/*.ts', { import: 'messages' })`")
          ? undefined
          : this.error(`${id}: how are its texts listed?`);
      // No path of this machine: what is written here gets into the source map.
      const from = JSON.stringify(`./${posix.relative(posix.dirname(id), `${source}lazy/texts-beside.ts`)}`);
      return { code: `import { textsBeside as __textsBeside } from ${from};\n${listed}`, map: null };
    },
  };
}
