import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const times = fileURLToPath(new URL('times.mjs', import.meta.url));

/**
 * Runs scripts under Node's test runner, showing its output as it comes.
 *
 * @param {string[]} scripts
 * @param {string[]} [options] of Node
 * @returns {Promise<number>} the exit code
 */
export function runNodeTests(scripts, options = []) {
  const file = process.env.TEST_TIMES;
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...(file ? [[`--test-reporter=${times}`, `--test-reporter-destination=${file}`]] : []),
  ];
  // A limit for what hangs: the slowest file takes a minute, and ten on a machine with much else to do.
  const all = [...options, '--test', '--test-timeout=1800000', ...reporters.flat(), ...scripts];
  return new Promise((resolve) => {
    spawn(process.execPath, all, { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1));
  });
}
