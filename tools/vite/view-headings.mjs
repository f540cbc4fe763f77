import { readFile } from 'node:fs/promises';
import { viewNames } from '../views.mjs';

const PREFIX = 'virtual:view-headings/';

/**
 * Vite plugin: the headings of the views in a language as `virtual:view-headings/fr`, taken from the views' own texts,
 * which load on intent while the headings stand from the first.
 *
 * @returns {import('vite').Plugin}
 */
export function viewHeadings() {
  return {
    name: 'view-headings',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const lang = id.slice(PREFIX.length + 1);
      const headings = (await viewNames()).map(async (name) => [name, await headingOf(name, lang, this)]);
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(await Promise.all(headings)))};`,
        moduleSideEffects: false,
      };
    },
  };
}

async function headingOf(name, lang, context) {
  const file = new URL(`../../src/views/${name}/text/${lang}.ts`, import.meta.url);
  context.addWatchFile(file.pathname);
  const [, heading] = /^export const heading = '(.+)';$/m.exec(await readFile(file, 'utf8')) ?? [];
  if (!heading) context.error(`${file.pathname} exports no heading: export const heading = '…';`);
  return heading;
}
