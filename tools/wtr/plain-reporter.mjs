/**
 * Closes the run with one line, `tests N, pass N, fail N, skip N`, over all browsers; before it, what passed or failed
 * only at the second attempt. A file that did not load, or a browser that did not start, is one failure: Web Test
 * Runner's own counts hold tests only.
 */
export function plainReporter() {
  let line;
  return {
    onTestRunFinished({ sessions }) {
      const count = { pass: 0, fail: 0, skip: 0 };
      const again = [];
      for (const session of sessions) {
        const logs = session.logs.map(([first]) => String(first));
        for (const log of logs.filter((text) => text.startsWith('second attempt: ')))
          again.push(`${session.browser.name}, ${log}\n`);
        const before = count.fail;
        countSuite(session.testResults, count);
        if (!session.passed && count.fail === before) count.fail++;
      }
      const { pass, fail, skip } = count;
      line = `${again.join('')}tests ${pass + fail + skip}, pass ${pass}, fail ${fail}, skip ${skip}`;
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
