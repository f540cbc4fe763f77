/* global drained, emptied, nodesShown, pending, shiftsSoFar -- in the page */
/**
 * What a page holds between two visitors, once all that can be collected is.
 *
 * @typedef {object} Held
 * @property {number} elements simulators that live, shown or not
 * @property {number} nodes that live and that the page does not show
 * @property {number} listeners on what the page does not show: signals, queries of media, workers, nodes taken out
 * @property {number} onPage listeners on the window and the document themselves
 * @property {number} documents
 * @property {number} workers
 * @property {number} timers
 * @property {number} frames
 * @property {number} idle asked for in idle moments
 * @property {number} observers
 * @property {number} heap bytes of script, living
 */

/** Ways to measure one page, over its own session of the protocol. */
export async function meter({ page, context }) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const browser = await context.browser().newBrowserCDPSession();

  const evaluate = async (expression) =>
    (await devtools.send('Runtime.evaluate', { expression, objectGroup: 'soak' })).result.objectId;
  const listenersOf = async (objectId, depth) => {
    const given = { objectId, depth, pierce: true };
    return (await devtools.send('DOMDebugger.getEventListeners', given)).listeners.length;
  };

  /** How many objects of a class live. */
  async function living(prototype) {
    const prototypeObjectId = await evaluate(prototype);
    const given = { prototypeObjectId, objectGroup: 'soak' };
    const { objects } = await devtools.send('Runtime.queryObjects', given);
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    return result.value;
  }

  /** @returns {Promise<Held>} */
  return async function measure() {
    await page.evaluate(() => emptied());
    // Our own record of the page would be what grows.
    await page.evaluate(() => void (shiftsSoFar().length = 0));
    await page.evaluate(() => drained());
    for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name) => metrics.find((candidate) => candidate.name === name).value;
    const [shown, [timers, frames, idle, observers]] = await page.evaluate(() => [nodesShown(), pending()]);
    const onPage =
      (await listenersOf(await evaluate('window'), 1)) + (await listenersOf(await evaluate('document'), 0));
    const onShown = await listenersOf(await evaluate('document'), -1);
    const { targetInfos } = await browser.send('Target.getTargets');
    const elements = await living("customElements.get('credit-rate-simulator').prototype");
    await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
    return {
      elements,
      nodes: metric('Nodes') - shown,
      listeners: metric('JSEventListeners') - onShown,
      onPage,
      documents: metric('Documents'),
      workers: page.workers().length + targetInfos.filter(({ type }) => /worker/.test(type)).length,
      timers,
      frames,
      idle,
      observers,
      heap: metric('JSHeapUsedSize'),
    };
  };
}
