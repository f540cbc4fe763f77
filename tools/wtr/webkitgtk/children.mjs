import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts a program that the kernel ends with this process, however this one ends (setpriv is in util-linux). */
export const spawnChild = (program, rest, options) =>
  spawn('setpriv', ['--pdeathsig', 'TERM', program, ...rest], options);

/** Milliseconds; for what hangs, not for what is slow. */
const patience = 60_000;

/**
 * Asks again and again until the answer is yes.
 *
 * @param {() => Promise<boolean>} holds
 * @param {string} what the error says when it never is
 */
export async function until(holds, what) {
  for (const end = performance.now() + patience; !(await holds());) {
    if (performance.now() > end) throw new Error(what);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A TCP port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
