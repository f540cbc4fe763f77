/**
 * Finds the browsers that the tests need, and installs the missing ones from Debian or Ubuntu's packages, as root or
 * with password-less sudo.
 *
 *   node tools/ensure-browsers.mjs [chromium] [firefox] [webkit]     default: all three
 */
import { ensured } from './apt.mjs';
import { browsers, findBrowser } from './browsers.mjs';

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(browsers);
const unknown = wanted.filter((name) => !Object.hasOwn(browsers, name));
if (unknown.length > 0) fail(`unknown browser: ${unknown.join(', ')}`);

const needs = wanted.map((name) => ({ ...browsers[name], name, isThere: () => Boolean(findBrowser(name)) }));
const [lacking] = ensured(needs);
if (lacking) fail(`no ${lacking.name}: install ${lacking.packages.join(' ')}, or set ${lacking.variable}`);
for (const { name, variable } of needs) console.log(`${variable}=${findBrowser(name)}`);

function fail(message) {
  console.error(`ensure-browsers: ${message}`);
  process.exit(1);
}
