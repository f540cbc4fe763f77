import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
types['.svg'] = 'image/svg+xml';

/**
 * Serves a folder under a path, and nothing else but texts of `more`, by their names in the folder.
 *
 * @returns the address of the folder, and `close`
 */
export async function serveFolder(folder, path, more = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const file = () => readFile(join(folder, name)).catch(() => undefined);
    const body = name === undefined ? undefined : (more[name] ?? (await file()));
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${server.address().port}${path}`, close };
}
