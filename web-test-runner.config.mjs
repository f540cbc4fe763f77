import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { testGroups } from './tools/wtr/groups.mjs';
import { launchers, startTimeout } from './tools/wtr/launchers.mjs';
import { mediaPlugin } from './tools/wtr/media.mjs';
import { plainReporter } from './tools/wtr/plain-reporter.mjs';
import { throttlePlugin } from './tools/wtr/throttle.mjs';
import { testPage, viteInTestRunner } from './tools/wtr/vite.mjs';

/*
 * Tests in real browsers: `web-test-runner [--coverage] [--group engine]`, with these variables:
 *   BROWSERS  chromium,firefox,webkit          default: chromium
 *   ROOMS     folders of test/                 default: all
 *   KIND      everywhere or chromium           default: both; chromium means the files *.chromium.test.ts
 * With --coverage, the tests of the engine run alone, in Chromium, and have to reach its every line and branch: what
 * the component happens to call does not count as tested.
 */
const coverage = process.argv.includes('--coverage');
const rooms = process.env.ROOMS?.split(',') ?? ['engine', 'tariff', 'language', 'state', 'view', 'element'];
const chosen = coverage ? ['chromium'] : (process.env.BROWSERS ?? 'chromium').split(',');
const started = Object.fromEntries(chosen.map((name) => [name, launchers[name]()]));
const vite = viteInTestRunner();

export default {
  ...(coverage
    ? { files: 'test/engine.coverage.ts' }
    : { groups: testGroups(rooms, started, process.env.KIND) }),
  browsers: Object.values(started),
  // The browsers side by side, one file each: timers and key strokes stay on time on two cores.
  concurrentBrowsers: 3,
  concurrency: 1,
  plugins: [vite.plugin, a11ySnapshotPlugin(), mediaPlugin(), throttlePlugin()],
  middleware: [vite.middleware],
  testRunnerHtml: testPage,
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
