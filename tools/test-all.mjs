/**
 * `npm test`: every check of the project. A failed step does not stop those that can do without it. The last line is
 * the sum over all test runners; a step that fails without counting tests counts as one failure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanes, runStep } from './steps.mjs';
import { slowest } from './test-times.mjs';

const bin = (name, ...rest) => ['npx', '--no-install', name, ...rest];

const browsers = { name: 'browsers', command: ['node', 'tools/ensure-browsers.mjs'] };
const minifiers = { name: 'minifiers', command: ['node', 'tools/ensure-minifiers.mjs'] };
const packages = { name: 'WordPress packages', command: ['node', 'tools/wordpress/ensure.mjs'] };
const types = { name: 'types', command: bin('tsc', '-b') };
const lint = { name: 'lint', command: bin('eslint', '.') };
const format = { name: 'format', command: bin('prettier', '--check', '.') };
const build = { name: 'build', command: ['node', 'tools/build.mjs'] };
const inNode = { name: 'tests in Node', command: ['node', 'tools/test-node.mjs'], env: { COVERED: 'apart' } };
const coverage = {
  name: 'coverage of the engine',
  needs: [browsers],
  command: bin('web-test-runner', '--coverage'),
};
const built = {
  name: 'built files',
  needs: [browsers, minifiers, build],
  command: ['node', 'tools/test-dist.mjs'],
};
const inWordPress = {
  name: 'the plugin in WordPress',
  needs: [browsers, packages, build],
  command: ['node', 'tools/test-wordpress.mjs'],
};
const inBrowsers = (...names) => ({
  name: `tests in ${names.join(' and ')}`,
  needs: [browsers],
  command: bin('web-test-runner'),
  env: { BROWSERS: names.join(','), PURE: 'apart' },
});

/** One stage after the other; in each, its lanes side by side: two cores, and none of them at rest. */
const stages = [
  [[browsers, minifiers, packages, types]],
  // WebKitGTK draws in one thread: beside one other it takes a third of its time beside many.
  [[inBrowsers('webkit')], [lint, format, inNode, build, coverage]],
  [[built], [inWordPress]],
  [[inBrowsers('chromium', 'firefox')]],
];

const folder = mkdtempSync(join(tmpdir(), 'test-times-'));
const results = new Map();
for (const lanes of stages) await inLanes(lanes, step, { live: lanes.length === 1 });

const times = [...results.values()].map((result) => result.times);
console.log('\nThe slowest tests:');
for (const { seconds, test } of slowest(times, 20))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${test}`);
rmSync(folder, { recursive: true });

const broken = [...results].filter(([, result]) => !result.ok).map(([{ name }]) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
process.exitCode = broken.length > 0 ? 1 : 0;
const total = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);

async function step(wanted, print) {
  const times = join(folder, String(results.size));
  results.set(wanted, { ok: true, passed: 0, failed: 0, times });
  const missing = wanted.needs?.find((other) => !results.get(other).ok);
  if (missing) {
    print(`\n■ ${wanted.name}: left out, for it needs: ${missing.name}\n`);
    results.get(wanted).ok = false;
    return;
  }
  const env = { ...wanted.env, TEST_TIMES: times };
  Object.assign(results.get(wanted), await runStep({ ...wanted, env }, print));
}
