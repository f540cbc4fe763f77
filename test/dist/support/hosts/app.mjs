import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compilers } from './compilers.mjs';

const require = createRequire(import.meta.url);
const TAG = 'credit-rate-simulator';

/** What starts an app around the snippet, as its framework's own guide does. */
const starts = {
  react: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import Simulator from 'snippet';
    createRoot(document.querySelector('#app')).render(createElement(Simulator));`,
  vue: `import { createApp } from 'vue';
    import Simulator from 'snippet';
    createApp(Simulator).mount('#app');`,
  svelte: `import { mount } from 'svelte';
    import Simulator from 'snippet';
    mount(Simulator, { target: document.querySelector('#app') });`,
  angular: `import '@angular/compiler';
    import { provideZonelessChangeDetection } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    import { SimulatorComponent } from 'snippet';
    document.querySelector('#app').append(document.createElement('app-simulator'));
    bootstrapApplication(SimulatorComponent, { providers: [provideZonelessChangeDetection()] });`,
};

/** The frameworks that an app can be made for. */
export const frameworks = Object.keys(starts);

/**
 * Builds a minimal app of a framework around a snippet, as copied: the framework's own compiler takes it, and the package
 * is found by its exports. The element itself stays outside, to be served as built.
 *
 * @param {string} framework
 * @param {{ name: string, code: string }[]} files those of the snippet, its component first
 * @returns {Promise<{ script: string, style: string }>}
 */
export async function appOf(framework, files) {
  const [{ name, code }] = files;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'true' },
    plugins: [around(starts[framework], name, code), compilers[framework](files)],
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

/** Gives the app, the snippet under its own name, and the package by its exports. */
function around(start, name, code) {
  return {
    name: 'around-snippet',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'app') return '\0app.js';
      if (id === 'snippet') return `/snippet/${name}`;
      if (id === TAG) return { id: `/dist/${TAG}.js`, external: true };
      if (id.startsWith(`${TAG}/`)) return fileURLToPath(import.meta.resolve(id));
      // From the snippet's folder, which is none, packages are those of this project.
      if (/^[@\w]/.test(id)) return this.resolve(id, require.resolve('vite'), { skipSelf: true });
      return undefined;
    },
    load(id) {
      if (id === '\0app.js') return start;
      return id === `/snippet/${name}` ? code : undefined;
    },
  };
}
