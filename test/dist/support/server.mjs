import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = new URL('../../../', import.meta.url);
const types = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves pages given as text, and the folders dist/ and demo/ of the project, on a free port of this machine.
 *
 * @param {Record<string, string>} pages HTML by path
 * @param {{ headers?: Record<string, string>, delay?: number }} [options] headers of every answer; milliseconds that
 *   every script takes, as on a slow line
 * @returns the origin, and `close`
 */
export async function serve(pages, { headers = {}, delay = 0 } = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const send = (status, type, body) =>
      response.writeHead(status, { ...headers, 'content-type': type }).end(body);
    if (Object.hasOwn(pages, pathname)) return send(200, 'text/html; charset=utf-8', pages[pathname]);
    try {
      if (!/^\/(dist|demo)\//.test(pathname)) throw new Error('no page of ours');
      const body = await readFile(new URL(`.${pathname}`, root));
      const type = types[extname(pathname)] ?? 'application/octet-stream';
      if (type === types['.js']) await pause(delay);
      send(200, type, body);
    } catch {
      send(404, 'text/plain', 'not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
