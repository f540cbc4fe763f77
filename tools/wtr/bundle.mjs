import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { bundledTariff } from '../vite/tariff.mjs';
import { viewHeadings } from '../vite/view-headings.mjs';
import { withoutStreams } from '../vite/without-streams.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Test files for browsers, with the modules that they share bundled once: served one by one, some four hundred modules
 * for each file and browser would take more time than most files' tests.
 *
 * @param {string[]} files paths from the root; each is asked for at its own address
 * @returns Web Test Runner's plugin that bundles at the start, and the middleware, which must go into the
 *   configuration's `middleware`: it has to come before Web Test Runner's own file serving
 */
export function bundledTests(files) {
  let served = new Map();
  return {
    plugin: {
      name: 'bundled-tests',
      async serverStart() {
        served = await bundle(files);
      },
    },
    middleware(context, next) {
      const content = contentOf(context.path, served);
      if (content === undefined) return next();
      context.type = context.path.endsWith('.map') ? 'json' : 'js';
      context.body = content;
      return undefined;
    },
  };
}

/** Web Test Runner asks for a test with a query; parts of the bundle that need something of it ask without, and must not load it twice. */
function contentOf(path, served) {
  const bundled = path.replace(/\.ts$/, '.js');
  return bundled !== path && served.has(bundled) ? `import ${JSON.stringify(bundled)};` : served.get(path);
}

/** Contents by the paths of their addresses. */
async function bundle(files) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutStreams(), leaveTestRunnerImports, bundledTariff(), viewHeadings()],
    define: { __CRS_VERSION__: JSON.stringify(version) },
    publicDir: false,
    worker: { format: 'es', plugins: () => [withoutStreams()] },
    build: {
      write: false,
      sourcemap: true,
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), file])),
        // Else what several share may lie in the file of one, whose tests would run in the pages of the others.
        preserveEntrySignatures: 'strict',
        // Modules are imported for what they do, too: package.json tells of the built ones only.
        treeshake: false,
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
  refuseStrangers(output);
  return new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
}

/** The tests of a file that another one loads would run in its page too. */
function refuseStrangers(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = (fileName, seen) => {
    if (seen.has(fileName)) return seen;
    seen.add(fileName);
    const { imports = [], dynamicImports = [] } = chunks.get(fileName) ?? {};
    for (const other of [...imports, ...dynamicImports]) loaded(other, seen);
    return seen;
  };
  for (const entry of output.filter(({ isEntry }) => isEntry))
    for (const other of loaded(entry.fileName, new Set()))
      if (other !== entry.fileName && chunks.get(other)?.isEntry)
        throw new Error(`${entry.fileName} would load ${other} with its tests`);
}

/** What Web Test Runner serves itself. */
export const leaveTestRunnerImports = {
  name: 'leave-test-runner-imports',
  enforce: 'pre',
  resolveId(id) {
    return id.startsWith('/__web-dev-server__') ? { id, external: true } : undefined;
  },
};
