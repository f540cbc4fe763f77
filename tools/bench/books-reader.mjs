import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader, made of the sources into one script for Node: where that is, and a function that reads pieces with it. */
export async function bundledReader() {
  const outDir = fileURLToPath(new URL('../../node_modules/.bench', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'src/receivables/fec/reader.ts',
      target: 'es2022',
      minify: false,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
    },
  });
  const script = `${outDir}/reader.mjs`;
  const { FecReader } = await import(script);

  /** @param {Iterable<Uint8Array>} pieces */
  const analysed = (pieces) => {
    const reader = new FecReader();
    for (const piece of pieces) reader.push(piece);
    const steps = reader.finish();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  return { script, analysed };
}
