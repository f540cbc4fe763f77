/**
 * `npm run check`: what can be told in a minute and a half, while working: types, lint, format, and the tests of modules
 * in Chromium that see what has changed since the main branch. `npm test` is every check.
 */
import { testsOfChanges } from './changed.mjs';
import { inLanes, runStep } from './steps.mjs';
import { rooms } from './test-files.mjs';

const bin = (name, ...rest) => ['npx', '--no-install', name, ...rest];

const files = testsOfChanges(rooms.filter((room) => !['element', 'sentences'].includes(room)));
const types = { name: 'types', command: bin('tsc', '-b') };
// With what the last check knew of files that are the same; `npm test` looks at every file anew.
const cache = (name) => ['--cache', '--cache-location', `node_modules/.cache/check/${name}`];
const lint = { name: 'lint', command: bin('eslint', ...cache('eslint'), '.') };
const format = { name: 'format', command: bin('prettier', ...cache('prettier'), '--check', '.') };
const tests = {
  name: `${files.length} test files in Chromium`,
  command: bin('web-test-runner'),
  env: { BROWSERS: 'chromium', TESTS: files.join() },
};

const results = [];
const lanes = [[types, lint, format], files.length > 0 ? [tests] : []];
await inLanes(lanes, async (step, print) => results.push(await runStep(step, print)), { live: false });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
