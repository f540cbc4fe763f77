import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compilers } from './compilers.mjs';

const require = createRequire(import.meta.url);
const TAG = 'credit-rate-simulator';

/** What starts an app around a snippet, as its framework's own guide does; with `place`, where it goes. */
const starts = {
  react: {
    imports: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';`,
    component: (name, id) => `import ${name} from '${id}';`,
    start: (name) => `createRoot(place).render(createElement(${name}));`,
  },
  vue: {
    imports: `import { createApp } from 'vue';`,
    component: (name, id) => `import ${name} from '${id}';`,
    start: (name) => `createApp(${name}).mount(place);`,
  },
  svelte: {
    imports: `import { mount } from 'svelte';`,
    component: (name, id) => `import ${name} from '${id}';`,
    start: (name) => `mount(${name}, { target: place });`,
  },
  angular: {
    imports: `import '@angular/compiler';
      import { provideZonelessChangeDetection } from '@angular/core';
      import { bootstrapApplication } from '@angular/platform-browser';`,
    component: (name, id) => `import { SimulatorComponent as ${name} } from '${id}';`,
    start: (name) => `place.append(document.createElement('app-simulator'));
      await bootstrapApplication(${name}, { providers: [provideZonelessChangeDetection()] });
      // The next one is to find a place of its own.
      place.firstChild.replaceWith(...place.firstChild.childNodes);`,
  },
};

/** The module that shows snippets one below the other. */
const appAround = ({ imports, component, start }, count) => {
  const names = [...Array(count).keys()];
  return [
    imports,
    ...names.map((i) => component(`Simulator${i}`, `snippet-${i}`)),
    `const places = document.querySelector('#app').children; let place;`,
    ...names.map((i) => `place = places[${i}]; ${start(`Simulator${i}`)}`),
  ].join('\n');
};

/** The frameworks that an app can be made for. */
export const frameworks = Object.keys(starts);

/**
 * Builds a minimal app of a framework around snippets, as copied: the framework's own compiler takes them, and the package
 * is found by its exports. The element itself stays outside, to be served as built. The page has a child of `#app` for
 * each.
 *
 * @param {string} framework
 * @param {{ name: string, code: string }[][]} snippets the files of each, its component first
 * @returns {Promise<{ script: string, style: string }>}
 */
export async function appOf(framework, snippets) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'true' },
    plugins: [
      around(appAround(starts[framework], snippets.length), snippets),
      compilers[framework](snippets[0]),
    ],
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      rolldownOptions: { input: 'app', external: [`/dist/${TAG}.js`], output: { entryFileNames: 'app.js' } },
    },
  });
  const { output } = [result].flat()[0];
  const [{ code: script }] = output.filter(({ type }) => type === 'chunk');
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  return { script, style: String(style) };
}

/** Gives the app, the snippets under their own names, and the package by its exports. */
function around(app, snippets) {
  const components = new Map(snippets.map(([{ name, code }], i) => [`/snippet/${i}/${name}`, code]));
  return {
    name: 'around-snippet',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'app') return '\0app.js';
      if (id.startsWith('snippet-')) return [...components.keys()][id.slice('snippet-'.length)];
      if (id === TAG) return { id: `/dist/${TAG}.js`, external: true };
      if (id.startsWith(`${TAG}/`)) return fileURLToPath(import.meta.resolve(id));
      // From the snippet's folder, which is none, packages are those of this project.
      if (/^[@\w]/.test(id)) return this.resolve(id, require.resolve('vite'), { skipSelf: true });
      return undefined;
    },
    load(id) {
      return id === '\0app.js' ? app : components.get(id);
    },
  };
}
