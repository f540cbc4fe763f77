import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions, type PluginOption } from 'vite';
import { licenceLine } from './tools/vite/banner.mjs';
import { lastLine } from './tools/vite/last-line.mjs';
import { minifyTemplates } from './tools/vite/minify.mjs';
import { ownExports } from './tools/vite/own-exports.mjs';
import { fittedLit } from './tools/vite/lit.mjs';
import { plainClassic } from './tools/vite/plain-strings.mjs';
import { release } from './tools/vite/release.mjs';
import { squeeze } from './tools/vite/squeeze.mjs';
import { bundledTariff } from './tools/vite/tariff.mjs';
import { textsBeside } from './tools/vite/languages-beside.mjs';
import { viewHeadings } from './tools/vite/view-headings.mjs';
import { withoutStreams } from './tools/vite/without-streams.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The oldest browsers of the promise. For styles in template literals, see tools/vite/minify.mjs. */
const target = ['chrome111', 'firefox113', 'safari16.4'];

/**
 * The name of a part that loads on intent: that of its room, `claim`, with its file where it is not the room's start,
 * `claim-sources`, or its language, `claim-fr`.
 */
function chunkName(file: string | null, name: string): string {
  const [, room, part = ''] = /\/src\/(?:views\/)?([\w-]+)\/(?:text\/)?([\w-]+)\.ts$/.exec(file ?? '') ?? [];
  return room ? [room, part.replace(/^start-?/, '')].filter(Boolean).join('-') : name;
}

/** Modules: the entries that hold the element, and beside them what they load on intent. */
const element: BuildEnvironmentOptions = {
  lib: {
    entry: {
      'credit-rate-simulator': 'src/entries/index.ts',
      element: 'src/entries/element.ts',
      'stand-file': 'src/entries/stand-file.ts',
    },
    formats: ['es'],
    fileName: (_format, name) => `${name}.js`,
  },
  rolldownOptions: {
    output: {
      chunkFileNames: ({ facadeModuleId, moduleIds, name }) =>
        `chunks/${chunkName(facadeModuleId ?? (moduleIds.length === 1 ? moduleIds[0]! : null), name)}-[hash:7].js`,
      // Vite leaves the white space of an ES library to others.
      minify: true,
      // The first load is one chunk, whatever the parts on intent share with it: cut up, it compresses worse.
      codeSplitting: {
        groups: [{ name: 'element', test: /\/src\/(entries\/element|element\/await-markers)\.ts$/ }],
      },
    },
  },
};

/**
 * The engine alone, for Node and for pages of their own making. Shared with the element, it would be a chunk apart:
 * compressed apart, one request and 1.3 kB more for every reader of an article.
 */
const engine: BuildEnvironmentOptions = {
  emptyOutDir: false,
  lib: { entry: { engine: 'src/entries/engine.ts' }, formats: ['es'], fileName: () => 'engine.js' },
  rolldownOptions: { output: { minify: true } },
};

/**
 * The reader of a company's books, for Node and for pages of their own making, and the command on it, which takes the
 * engine beside it. Archives, spreadsheets and XML are chunks, loaded when such a file comes.
 */
const receivables: BuildEnvironmentOptions = {
  emptyOutDir: false,
  lib: {
    entry: { receivables: 'src/entries/receivables.ts' },
    formats: ['es'],
    fileName: (_format, name) => `${name}.js`,
  },
  rolldownOptions: {
    output: {
      chunkFileNames: ({ facadeModuleId, name }) =>
        `chunks/books-${chunkName(facadeModuleId, name)}-[hash:7].js`,
      minify: true,
    },
  },
};

/** The command on the two modules beside it. */
const command: BuildEnvironmentOptions = {
  emptyOutDir: false,
  sourcemap: false,
  lib: {
    entry: 'src/entries/receivables-command.ts',
    formats: ['es'],
    fileName: () => 'receivables-command.js',
  },
  rolldownOptions: { external: /^node:/, output: { minify: true, banner: '#!/usr/bin/env node' } },
};

/** A classic script with everything inside, for `file://` and for sites that know only script tags. */
const script = (entry: string, file: string): BuildEnvironmentOptions => ({
  emptyOutDir: false,
  lib: { entry, name: 'creditRateSimulator', formats: ['iife'], fileName: () => file },
  rolldownOptions: { output: { codeSplitting: false } },
});

const builds: Record<string, BuildEnvironmentOptions> = {
  element,
  engine,
  receivables,
  command,
  classic: script('src/entries/classic.ts', 'credit-rate-simulator.classic.js'),
  // Beside it, loaded on intent: see tools/classic.mjs, which makes a script of this module.
  views: {
    emptyOutDir: false,
    lib: {
      entry: 'virtual:classic-views',
      formats: ['es'],
      fileName: () => 'credit-rate-simulator.views.js',
    },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
  // All in one, for the file that tools/stand.mjs writes.
  stand: script('src/entries/stand.ts', 'stand.js'),
  // For hosts with a tariff of their own.
  tariff: script('src/entries/classic-tariff.ts', 'credit-rate-simulator.tariff.js'),
  // Beside the classic script too: the reader of a company's own books, with all that it may need inside.
  reader: script('src/entries/classic-receivables.ts', 'credit-rate-simulator.receivables.js'),
  // For hosts that take nothing but a frame: the page in it, and what follows its height outside.
  iframe: script('src/entries/iframe.ts', 'iframe.js'),
  'iframe-host': script('src/entries/iframe-host.ts', 'iframe-host.js'),
  // Written into its page: see tools/pages.mjs.
  configurator: {
    write: false,
    sourcemap: false,
    lib: { entry: 'demo/configurator/main.ts', name: 'configurator', formats: ['iife'] },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
  // Likewise, with a policy of its own: see tools/workshop.mjs.
  workshop: {
    write: false,
    sourcemap: false,
    lib: { entry: 'demo/workshop/main.ts', name: 'workshop', formats: ['iife'] },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
};

/** In the classic script, the checks of a host's tariff are those of the script beside it. */
const checksBeside: PluginOption = {
  name: 'checks-beside',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/schema\.js$/ },
    handler(id) {
      return this.resolve(
        id.replace('schema.js', 'schema-beside.js'),
        fileURLToPath(new URL('src/tariff/load.ts', import.meta.url)),
      );
    },
  },
};

/** The command takes what is built beside it. */
const modulesBeside: PluginOption = {
  name: 'modules-beside',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/(?:engine|receivables\/index)\.js$/ },
    handler: (id) => ({
      id: id.includes('receivables') ? './receivables.js' : './engine.js',
      external: 'relative',
    }),
  },
};

/** Where the reader of a company's own books comes from in scripts that are no modules. */
const readerFrom = (file: string): PluginOption => ({
  name: 'reader-from',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\/(reading\/)?parts\.js$/ },
    handler(id, importer) {
      if (!importer?.includes('/views/buyers/')) return undefined;
      return this.resolve(id.replace('parts.js', file), importer);
    },
  },
});

/** For a page that nobody waits for: the second pass takes as long as the first and finds a tenth as much. */
const once = { compress: { passes: 1, ecma: 2022 as const } };

/** `vite` serves index.html and demo/; `vite build --mode element`, `engine`, `classic`, `stand` and `tariff` make dist/, in this order. */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    ...(mode === 'classic' ? [checksBeside] : []),
    ...(mode === 'command' ? [modulesBeside] : []),
    withoutStreams(),
    ...(mode === 'classic' || mode === 'views' ? [readerFrom('parts-beside.js')] : []),
    ...(mode === 'stand' ? [readerFrom('parts-nowhere.js')] : []),
    ...(mode === 'classic' || mode === 'views' || mode === 'stand' ? [textsBeside()] : []),
    bundledTariff({ together: mode === 'workshop' }),
    viewHeadings(),
    release(version),
    minifyTemplates(),
    fittedLit(),
    ownExports(),
    // Where bytes count.
    ...(mode === 'configurator' ? [] : [squeeze(mode === 'workshop' ? once : {})]),
    plainClassic(),
    licenceLine(version),
    lastLine(),
  ],
  define: { __CRS_VERSION__: JSON.stringify(version) },
  server: { port: 5173, strictPort: true },
  optimizeDeps: { entries: ['index.html', 'demo/*.html'] },
  publicDir: false,
  // The thread that reads files: a module with parts of its own, which load on intent.
  worker: {
    format: 'es',
    plugins: () => [
      withoutStreams(),
      squeeze({ format: { comments: false } }),
      licenceLine(version),
      lastLine(),
    ],
    rolldownOptions: {
      output: {
        entryFileNames: 'chunks/receivables-worker-[hash:7].js',
        chunkFileNames: 'chunks/receivables-[name]-[hash:7].js',
        minify: true,
      },
    },
  },
  build: { target, sourcemap: true, ...builds[mode] },
}));
