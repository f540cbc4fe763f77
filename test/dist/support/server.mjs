import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('../../../', import.meta.url);
/** What files are, by the ends of their names. */
export const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves pages given as text, and the folders dist/ and demo/ of the project, on a free port of this machine.
 *
 * @param {Record<string, string>} pages by path, with its query if it has one; HTML where the path names no type
 * @param {{ headers?: Record<string, string> }} [options] headers of every answer
 * @returns the origin, and `close`
 */
export async function serve(pages, { headers = {} } = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const path = pathname + search;
    const send = (status, type, body) =>
      response.writeHead(status, { ...headers, 'content-type': type }).end(body);
    if (Object.hasOwn(pages, path)) return send(200, types[extname(pathname)] ?? types['.html'], pages[path]);
    try {
      if (!/^\/(dist|demo)\//.test(pathname)) throw new Error('no page of ours');
      const body = await readFile(new URL(`.${pathname}`, root));
      send(200, types[extname(pathname)] ?? 'application/octet-stream', body);
    } catch {
      send(404, 'text/plain', 'not found');
    }
  });
  return listening(server);
}

/** Has a server listen on a free port of this machine. @returns its origin, and `close` */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
