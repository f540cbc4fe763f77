import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listening, types } from './server.mjs';

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
  const { origin, close } = await listening(server);
  return { address: origin + path, close };
}
