import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { serve } from '../server.mjs';

/** The frameworks in the form that warns. */
process.env.NODE_ENV = 'development';

/** Packages of one name are one, those in the example's folder. */
const dedupe = ['react', 'react-dom'];
const built = (root, options = {}) =>
  build({
    root,
    mode: 'development',
    logLevel: 'error',
    resolve: { dedupe },
    ...options,
    build: { minify: false, reportCompressedSize: false, chunkSizeWarningLimit: Infinity, ...options.build },
  });

/** What a server of the test's own hands out. */
async function handedOut(folder) {
  const { output } = [await built(folder, { build: { write: false } })].flat()[0];
  const files = output.map((file) => [`/${file.fileName}`, file.code ?? String(file.source)]);
  const pages = Object.fromEntries(files);
  return serve({ ...pages, '/': pages['/index.html'] });
}

/** Starts an example's own server, on a port of its choice; what it complains about is kept. */
async function own(folder) {
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(server, 'close');
  const started = {
    complaints: '',
    async close() {
      server.kill();
      await closed;
    },
  };
  server.stderr.setEncoding('utf8').on('data', (text) => (started.complaints += text));
  const line = await Promise.race([
    once(createInterface(server.stdout), 'line').then(([said]) => said),
    closed.then(() => Promise.reject(new Error(started.complaints))),
  ]);
  return Object.assign(started, { origin: new URL(line).origin });
}

/** Angular's compiler comes with the page, and compiles there what its build would compile before. */
async function angular(folder) {
  const page = await readFile(join(folder, 'src/index.html'), 'utf8');
  const script = '<script type="module" src="/in-page.ts"></script></body>';
  await writeFile(join(folder, 'index.html'), page.replace('</body>', script));
  await writeFile(join(folder, 'in-page.ts'), `import '@angular/compiler';\nimport './src/main';\n`);
  return handedOut(folder);
}

async function rendered(folder) {
  await built(folder, { build: { outDir: 'dist/client' } });
  await built(folder, { build: { outDir: 'dist/server', ssr: 'src/entry-server.tsx' } });
  return own(folder);
}

const ways = { 'angular-20': angular, 'react-19-server': rendered, 'server-rendered': own };

/**
 * Builds the copy of an example as its commands do, and serves it.
 *
 * @param {string} name of the example
 * @param {string} folder its copy
 * @returns {Promise<{ origin: string, close: () => Promise<void>, complaints?: string }>} `complaints` is what a server of
 *   the example's own has written to its error output so far
 */
export const start = (name, folder) => (ways[name] ?? handedOut)(folder);
