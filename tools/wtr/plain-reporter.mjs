import { relative } from 'node:path';
import { noteTimes } from '../test-times.mjs';

/**
 * Closes the run with one line, `tests N, pass N, fail N, skip N`, over all browsers. A file that did not load, or a
 * browser that did not start, is one failure: Web Test Runner's own counts hold tests only.
 */
export function plainReporter() {
  let line;
  return {
    onTestRunFinished({ sessions }) {
      const count = { pass: 0, fail: 0, skip: 0 };
      for (const session of sessions) {
        const tests = [...testsOf(session.testResults)];
        const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
        const skipped = tests.filter((test) => test.skipped).length;
        count.skip += skipped;
        count.pass += tests.length - failed - skipped;
        count.fail += session.passed ? failed : Math.max(failed, 1);
        const place = `${session.browser.name}, ${relative('', session.testFile)}`;
        noteTimes(
          tests.map(({ path, duration = 0 }) => ({ seconds: duration / 1000, test: `${place}: ${path}` })),
        );
      }
      const { pass, fail, skip } = count;
      line = `tests ${pass + fail + skip}, pass ${pass}, fail ${fail}, skip ${skip}`;
    },
    stop() {
      // The default reporter is still writing at this moment.
      if (line) process.once('exit', () => process.stdout.write(`${line}\n`));
    },
  };
}

/** The tests of a suite and of those inside it, each with the names that lead to it. */
function* testsOf(suite, above = '') {
  for (const test of suite?.tests ?? []) yield { ...test, path: above + test.name };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, `${above}${inner.name} `);
}
