import { spawnSync } from 'node:child_process';
import { findProgram } from './browsers.mjs';

/** Another apt may be at work, and a mirror may stumble. */
const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];

/**
 * Installs packages of Debian or Ubuntu, as root or with password-less sudo; elsewhere does nothing.
 *
 * @param {string[]} packages
 */
function install(packages) {
  if (!findProgram('apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...command) =>
    run(...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...patience, ...command);
  // An image's lists may be months old: its programs would be, too. Without a network, what they name has to do.
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Looks for what is needed, and installs what is missing.
 *
 * @template {{ packages: readonly string[], isThere: () => boolean }} Need
 * @param {readonly Need[]} needs
 * @returns {Need[]} those that are still not there
 */
export function ensured(needs) {
  const missing = needs.filter(({ isThere }) => !isThere());
  if (missing.length > 0) install(missing.flatMap(({ packages }) => packages));
  return missing.filter(({ isThere }) => !isThere());
}

function run(program, ...rest) {
  console.error([program, ...rest].join(' '));
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}
