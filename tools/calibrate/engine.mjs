import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledTariff } from '../vite/tariff.mjs';

/**
 * The engine as published in `dist/engine.js`.
 *
 * @returns {Promise<typeof import('../../src/entries/engine.js')>}
 */
export const engine = () => entry('engine');

/** An entry made of the sources as they are, in memory. */
export async function entry(name) {
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    plugins: [bundledTariff()],
    publicDir: false,
    build: {
      ssr: `src/entries/${name}.ts`,
      target: 'node20',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { code } = output.find(({ type }) => type === 'chunk');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
