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
      ssr: 'test/receivables/fec-reader.ts',
      target: 'es2022',
      minify: false,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
    },
  });
  const script = `${outDir}/reader.mjs`;
  const { FecReader } = await import(script);

  // Kept till the next one is there: with the last object of a kind, V8 throws away the code compiled for that kind, so
  // that the garbage of whatever else is measured would have this one compiled anew, and nothing else.
  let reader;
  /** @param {Iterable<Uint8Array>} pieces */
  const analysed = (pieces) => {
    reader = new FecReader();
    for (const piece of pieces) reader.push(piece);
    const steps = reader.finish();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  return { script, analysed };
}
