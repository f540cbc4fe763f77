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
        const before = count.fail;
        countSuite(session.testResults, count);
        if (!session.passed && count.fail === before) count.fail++;
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

function countSuite(suite, count) {
  for (const test of suite?.tests ?? []) count[test.skipped ? 'skip' : test.passed ? 'pass' : 'fail']++;
  for (const inner of suite?.suites ?? []) countSuite(inner, count);
}
