import { devTools } from './cdp.mjs';

/**
 * Makes a Puppeteer page measure whether code runs, not how often. Counting keeps V8 from optimising: the properties of
 * the engine would take ten times as long.
 */
export function measureRunOrNot(page) {
  const coverage = {
    async startJSCoverage() {
      const cdp = await devTools(page);
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
    },
    async stopJSCoverage() {
      const cdp = await devTools(page);
      const { result } = await cdp.send('Profiler.takePreciseCoverage');
      await cdp.send('Profiler.stopPreciseCoverage');
      await cdp.send('Profiler.disable');
      return result.map((rawScriptCoverage) => ({ rawScriptCoverage }));
    },
  };
  Object.defineProperty(page, 'coverage', { value: coverage });
  return page;
}
