/**
 * Finds the browsers that the tests need, and installs the missing ones from Debian or Ubuntu's packages, as root or
 * with password-less sudo.
 *
 *   node tools/ensure-browsers.mjs [chromium] [firefox] [webkit]     default: all three
 */
import { install } from './apt.mjs';
import { browsers, findBrowser } from './browsers.mjs';

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

function fail(message) {
  console.error(`ensure-browsers: ${message}`);
  process.exit(1);
}
