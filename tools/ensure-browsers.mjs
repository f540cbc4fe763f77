/**
 * Finds the browsers that the tests need, and installs the missing ones from Debian or Ubuntu's packages, as root or
 * with password-less sudo.
 *
 *   node tools/ensure-browsers.mjs [chromium] [firefox] [webkit]     default: all three
 */
import { spawnSync } from 'node:child_process';
import { browsers, findBrowser, findProgram } from './browsers.mjs';

/** Another apt may be at work, and a mirror may stumble. */
const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(browsers);
const unknown = wanted.filter((name) => !Object.hasOwn(browsers, name));
if (unknown.length > 0) fail(`unknown browser: ${unknown.join(', ')}`);

const missing = wanted.filter((name) => !findBrowser(name));
if (missing.length > 0) install(missing.flatMap((name) => browsers[name].packages));

for (const name of wanted) {
  const path = findBrowser(name);
  if (!path)
    fail(`no ${name}: install ${browsers[name].packages.join(' ')}, or set ${browsers[name].variable}`);
  console.log(`${browsers[name].variable}=${path}`);
}

function install(packages) {
  if (!findProgram('apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...command) =>
    run(...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...patience, ...command);
  // An image's lists may be months old: its browsers would be, too. Without a network, what they name has to do.
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function run(program, ...rest) {
  console.error(`ensure-browsers: ${[program, ...rest].join(' ')}`);
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}

function fail(message) {
  console.error(`ensure-browsers: ${message}`);
  process.exit(1);
}
