import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts a program that the kernel ends with this process, however this one ends (setpriv is in util-linux). */
export const spawnChild = (program, rest, options) =>
  spawn('setpriv', ['--pdeathsig', 'TERM', program, ...rest], options);

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
