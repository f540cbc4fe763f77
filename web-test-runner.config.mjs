import { defaultReporter } from '@web/test-runner';
import { needsBrowsers, needsChromium, rooms, testFiles } from './tools/test-files.mjs';
import { bundledTests } from './tools/wtr/bundle.mjs';
import { testGroups } from './tools/wtr/groups.mjs';
import { launchers, startTimeout } from './tools/wtr/launchers.mjs';
import { mediaPlugin } from './tools/wtr/media.mjs';
import { plainReporter } from './tools/wtr/plain-reporter.mjs';
import { viteInTestRunner } from './tools/wtr/vite.mjs';

/*
 * Tests in real browsers: `web-test-runner [--coverage]`, with these variables:
 *   BROWSERS  chromium,firefox,webkit                default: chromium
 *   ROOMS     folders of test/                       default: all
 *   TESTS     test files instead, separated by commas
 *   PURE      "apart": leaves out the tests that need no browser, for they run in Node
 * What needs no particular browser runs in Chromium only. With --coverage, the tests of the engine run alone, in
 * Chromium, and have to reach its every line and branch: what the component happens to call does not count as tested.
 */
const { BROWSERS, ROOMS, TESTS, PURE } = process.env;
const coverage = process.argv.includes('--coverage');
const chosen = coverage ? ['chromium'] : (BROWSERS ?? 'chromium').split(',');
const started = Object.fromEntries(chosen.map((name) => [name, launchers[name]()]));
const files = (TESTS?.split(',') ?? (ROOMS?.split(',') ?? rooms).flatMap(testFiles)).filter(
  (file) => PURE !== 'apart' || needsBrowsers(file) || needsChromium(file),
);
const served = coverage ? viteInTestRunner() : bundledTests(files);

export default {
  ...(coverage ? { files: 'test/engine.coverage.ts' } : { groups: testGroups(files, started) }),
  browsers: Object.values(started),
  // The browsers side by side, one file each: timers and key strokes stay on time on two cores.
  concurrentBrowsers: 3,
  concurrency: 1,
  plugins: [served.plugin, mediaPlugin()],
  middleware: [served.middleware],
  // Where modules are served one by one.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), plainReporter()],
  browserStartTimeout: startTimeout + 5_000,
  // Limits for what hangs, not for what is slow: three browsers may share one core with other work.
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  testFramework: { config: { timeout: 180_000 } },
  coverageConfig: {
    include: ['src/engine/**/*.ts'],
    threshold: { lines: 100, branches: 100, statements: 0, functions: 0 },
    reporters: ['text', 'lcovonly'],
  },
};
