import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { render } from './dist/server/entry-server.js';

const client = new URL('./dist/client/', import.meta.url).pathname;
const page = await readFile(join(client, 'index.html'), 'utf8');
const types = { '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(page.replace('<!--app-->', () => render()));
  }
  try {
    const file = await readFile(join(client, normalize(pathname)));
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
    response.end(file);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(process.env.PORT ?? 3000, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
