import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledTariff } from '../vite/tariff.mjs';

/**
 * The engine as published in `dist/engine.js`, made of the sources as they are, in memory.
 *
 * @returns {Promise<typeof import('../../src/entries/engine.js')>}
 */
export async function engine() {
  const { output } = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    plugins: [bundledTariff()],
    publicDir: false,
    build: {
      ssr: 'src/entries/engine.ts',
      target: 'node20',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { code } = output.find(({ type }) => type === 'chunk');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
