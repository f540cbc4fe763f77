import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledTariff } from '../vite/tariff.mjs';
import { viewHeadings } from '../vite/view-headings.mjs';

/** Below node_modules/, from where the bundled files find their packages. */
const ownFolder = fileURLToPath(new URL('../../node_modules/.node-tests', import.meta.url));

/**
 * Makes scripts for Node of test files, with the modules that they share bundled once.
 *
 * @param {string[]} files paths from the root
 * @param {string} [outDir] where they go
 * @returns {Promise<string[]>} the scripts, one for each file
 */
export async function bundleForNode(files, outDir = ownFolder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [bundledTariff(), viewHeadings()],
    // What @open-wc/testing calls `expect`, without the helpers around it that need a DOM.
    resolve: { alias: { '@open-wc/testing': '@esm-bundle/chai' } },
    ssr: { noExternal: ['@esm-bundle/chai'] },
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      sourcemap: true,
      minify: false,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [nameOf(file), file])),
        output: { entryFileNames: '[name].test.mjs', chunkFileNames: 'shared/[name]-[hash].mjs' },
      },
    },
  });
  const made = await readdir(outDir);
  return made.filter((file) => file.endsWith('.test.mjs')).map((file) => `${outDir}/${file}`);
}

/** `engine.levers` of `test/engine/levers.test.ts`. */
const nameOf = (file) =>
  file
    .replace(/^test\//, '')
    .replace(/\.test\.ts$/, '')
    .replaceAll('/', '.');
