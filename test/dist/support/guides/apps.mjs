import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { linkPackage } from '../packages.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The application that a guide supposes: what starts it, and what it has of its own. */
const before = {
  react: {
    'src/main.jsx': `import { createRoot } from 'react-dom/client';
import App from './App.jsx';
createRoot(document.querySelector('#app')).render(<App />);`,
  },
  vue: {
    'src/main.js': `import { createApp } from 'vue';
import App from './App.vue';
createApp(App).mount('#app');`,
  },
  svelte: {
    'src/main.js': `import { mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.querySelector('#app') });`,
  },
  angular: {
    // Angular's compiler works in the page here, in place of its own build.
    'src/main.ts': `import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`,
    'src/styles.css': '',
    'tsconfig.json': JSON.stringify({ compilerOptions: { target: 'ES2022', experimentalDecorators: true } }),
  },
};

/** What an application has among its packages beside the simulator, once a guide's own commands were run. */
const packages = [
  'react',
  'react-dom',
  'vue',
  'svelte',
  '@angular/common',
  '@angular/compiler',
  '@angular/core',
  '@angular/platform-browser',
  'rxjs',
  'vite',
  '@vitejs/plugin-vue',
];

/**
 * Follows the guides of frameworks in an empty folder, each in a folder of its own there, up to a step and up to a later
 * one, and builds all of it by one run of the bundler, with the configuration that a guide gives.
 *
 * @param {{ framework: string, upTo: number, steps: Record<string, { name: string, code: string, place: string }[]> }[]} all
 *   `steps` as `saidBy` gives them
 * @returns {Promise<{ folder: string, pages: string }>} the folder to be removed; in `pages` there is
 *   `<framework>-<upTo>/index.html` for each
 */
export async function builtApps(all) {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await install(folder);
  const inputs = [];
  let config = { plugins: [svelte()] };
  for (const { framework, upTo, steps } of all) {
    const app = join(folder, `${framework}-${upTo}`);
    await writeAll(app, before[framework]);
    for (let step = 1; step <= upTo; step++) await writeAll(app, filesOf(steps[step]));
    await writeAll(app, await pageOf(app, framework, steps[2]));
    inputs.push(join(app, 'index.html'));
    const given = steps[2].find(({ name }) => name === 'vite.config.js');
    if (given && upTo === 2)
      config = mergeConfig(
        config,
        (await loadConfigFromFile({ command: 'build' }, join(app, given.name))).config,
      );
  }
  const pages = join(folder, 'built');
  await build(
    mergeConfig(config, {
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: {
        outDir: pages,
        // What is told apart here does not depend on it, and it takes most of the time.
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: { input: inputs },
      },
    }),
  );
  return { folder, pages };
}

/** Puts the simulator there as its package holds it, with the packages that it names, and the frameworks. */
async function install(folder) {
  const { name, files, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const part of [...files, 'package.json'])
    await cp(join(root, part), join(folder, 'node_modules', name, part), { recursive: true });
  for (const needed of [...Object.keys(dependencies), ...packages])
    await linkPackage(folder, needed, join(root, 'node_modules', needed));
  await writeAll(folder, { 'package.json': '{ "private": true, "type": "module" }' });
}

/** A step's files by their paths: where their caption or the sentence before says, the configuration at the top. */
const filesOf = (files) =>
  Object.fromEntries(
    files
      .filter(({ name }) => name !== 'angular.json')
      .map(({ name, code, place }) => [
        name.includes('/') || name.startsWith('vite.') ? name : place + name,
        code,
      ]),
  );

/** The page that starts an application, with the style sheets that the step has put into Angular's settings. */
async function pageOf(app, framework, step) {
  const [main] = Object.keys(before[framework]);
  const settings = step.find(({ name }) => name === 'angular.json');
  const { styles = [] } = settings ? JSON.parse(`{${settings.code}}`) : {};
  const imports = styles.map((style) => `import '${style.startsWith('src/') ? `./${style}` : style}';`);
  const start = [...imports, `import './${main}';`].join('\n');
  return {
    'start.js': start,
    'index.html': `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body><div id="app"></div><app-root></app-root><script type="module" src="./start.js"></script></body></html>`,
  };
}

async function writeAll(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
