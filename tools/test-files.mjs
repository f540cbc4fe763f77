import { existsSync, readdirSync } from 'node:fs';

/** The folders of test/ whose sources see no DOM, no `Intl` and no clock, or next to none. */
const pureRooms = ['engine', 'tariff', 'core', 'configurator', 'iframe', 'receivables', 'workshop'];

/** The folders of test/ with tests of modules; the built files have theirs in test/dist. */
export const rooms = [...pureRooms, 'text', 'screen', 'element', 'sentences'];

/**
 * Whether a test file depends on what browsers do differently: the DOM, formats of numbers and dates, streams, `fetch`,
 * the last digits of a logarithm. Such a file runs in three browsers, every other one in Node. The folder decides, and in
 * a folder of pure ones the endings: `.browsers.test.ts` runs in browsers only, `.everywhere.test.ts` in Node too.
 *
 * @param {string} file a path from the root, e.g. `test/engine/golden.everywhere.test.ts`
 */
export const needsBrowsers = (file) =>
  file.endsWith('.browsers.test.ts') ||
  file.endsWith('.everywhere.test.ts') ||
  !(needsChromium(file) || pureRooms.some((room) => file.startsWith(`test/${room}/`)));

/** Whether a test file runs in bare Node. */
export const runsInNode = (file) =>
  file.endsWith('.everywhere.test.ts') || !(needsBrowsers(file) || needsChromium(file));

/** Whether the coverage of the engine runs a test file, and nothing else has to. */
export const runsWithCoverage = (file) => file.startsWith('test/engine/') && !needsBrowsers(file);

/** Whether a test file needs a browser, and no particular one: it runs in Chromium only. */
export const needsChromium = (file) => file.startsWith('test/sentences/');

/** The test files of a folder of test/, as paths from the root. */
export function testFiles(room) {
  const folder = new URL(`../test/${room}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${room}/${file}`)
    .sort();
}
