import { banner } from '../licences.mjs';

/**
 * Vite plugin: begins each built script with the line that names its licences. After all else, since minifiers take
 * comments away.
 *
 * @param {string} version
 * @returns {import('vite').Plugin}
 */
export function licenceLine(version) {
  return {
    name: 'licence-line',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const modules = Object.entries(chunk.modules).filter(
            ([, { renderedLength }]) => renderedLength > 0,
          );
          const own =
            chunk.isEntry && !chunk.fileName.startsWith('chunks/') ? `credit-rate-simulator ${version}` : '';
          const line = banner(
            own,
            modules.map(([id]) => id),
          );
          // A command's first line says what runs it.
          chunk.code = chunk.code.replace(/^(#!.*\n)?/, (first) => first + line);
          // What was on a line is on the next one.
          const map = bundle[`${chunk.fileName}.map`];
          if (map) map.source = String(map.source).replace('"mappings":"', '"mappings":";');
          // Of a worker's entry, this is the one that is written.
          if (chunk.map) chunk.map.mappings = `;${chunk.map.mappings}`;
        }
      },
    },
  };
}
