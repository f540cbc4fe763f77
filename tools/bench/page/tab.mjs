import { categories, MARK } from './trace.mjs';

/** A phone's window. */
const PHONE = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 2.625,
  isMobile: true,
  hasTouch: true,
};
/** Time that nothing happens in once a page is quiet, ms. */
const CALM = 400;

/** A tab of its own process, which knows no script yet; `throttle` says how many times slower its processor is. */
export async function openTab(browser, { throttle = 1 } = {}) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });

  // What Playwright evaluates brings a large script into the page first, which would be measured with it.
  const evaluate = async (work, ...args) => {
    const expression = `(${work})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      ...{ awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  return {
    page,
    evaluate,
    quiet: () => evaluate((calm) => globalThis.quiet(calm), CALM),
    mark: (name) => evaluate((mark) => void performance.mark(mark), MARK + name),
    /** Does something, and returns the events of the browser's trace of it. */
    async traced(work) {
      await browser.startTracing(page, { categories });
      await work();
      return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
    },
    close: () => context.close(),
  };
}

/**
 * Makes `quiet(calm)`, which resolves once the page is loaded, its first simulator has its full estimate and nothing on
 * its way, and so many ms have passed. Runs in the page, before anything else.
 */
function watch() {
  const complete = new WeakMap();
  document.addEventListener('crs-estimate', ({ target, detail }) => complete.set(target, detail), true);
  const isSettled = () => {
    const simulator = document.querySelector('credit-rate-simulator:defined');
    if (document.readyState !== 'complete') return false;
    if (!simulator) return true;
    const waiting = [...simulator.shadowRoot.querySelectorAll('.waiting')];
    return (
      simulator.estimate !== undefined &&
      complete.get(simulator) === simulator.estimate &&
      !waiting.some((line) => line.checkVisibility())
    );
  };
  globalThis.quiet = async (calm) => {
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    for (let since = performance.now(); performance.now() - since < calm; await pause(calm / 5)) {
      if (!isSettled()) since = performance.now();
    }
  };
}
