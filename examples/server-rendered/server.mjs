import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { page } from './page.mjs';

/** Where the package has its scripts. */
const simulator = new URL('.', import.meta.resolve('credit-rate-simulator'));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The file behind a path of the page, if it is one of ours. */
function fileOf(path) {
  if (path === '/page.js') return new URL('page.js', import.meta.url);
  if (path === '/tariff.json') return new URL(import.meta.resolve('credit-rate-simulator/tariff.json'));
  if (path.startsWith('/simulator/')) return new URL(`.${path.slice('/simulator'.length)}`, simulator);
  return undefined;
}

const server = createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(page(searchParams.get('sector')));
  }
  try {
    const file = await readFile(fileOf(normalize(pathname)));
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
    response.end(file);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(process.env.PORT ?? 3000, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
