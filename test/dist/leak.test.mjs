import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { countPending } from './support/pending.mjs';
import { serve } from './support/server.mjs';

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script src="/dist/credit-rate-simulator.classic.js"></script>
  </head>
  <body></body>
</html>`;

const MOUNTS = 200;
/** Of those that open every view, some are given books: read to the end, or taken away while they are read. */
const books = new URL('../../demo/exemple-balance-agee.csv', import.meta.url);

describe('simulators that come and go', () => {
  let browser, server, opened, devtools, list;
  let threads = 0;
  before(async () => {
    list = await readFile(books, 'utf8');
    [browser, server] = await Promise.all([launch(), serve({ '/': page })]);
    opened = await openPage(browser, `${server.origin}/`, { script: countPending });
    opened.page.on('worker', () => threads++);
    devtools = await opened.context.newCDPSession(opened.page);
    await devtools.send('Performance.enable');
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** Shows, uses and removes so many, one after the other; some are taken out in the middle of a price. */
  const visit = (times) =>
    opened.page.evaluate(
      async ([times, list]) => {
        for (let visit = 0; visit < times; visit += 1) {
          const element = document.createElement('credit-rate-simulator');
          element.setAttribute('turnover', 2_000_000 + visit);
          document.body.append(element);
          await element.ready;
          const input = element.shadowRoot.querySelector('#daysPastDue');
          input.focus();
          input.value = '30 jours';
          input.dispatchEvent(new Event('input', { bubbles: true }));
          for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
          if (visit % 10 === 3) {
            element.setAttribute('datalayer', '');
            for (const button of element.shadowRoot.querySelectorAll('button[aria-expanded=false]'))
              button.click();
            const isOpen = () => element.shadowRoot.querySelector('#compare > :not(.waiting)');
            while (!isOpen()) await new Promise(requestAnimationFrame);
            const input = () => element.shadowRoot.querySelector('#buyers input[type=file]');
            while (!input()) await new Promise(requestAnimationFrame);
            const files = new globalThis.DataTransfer();
            files.items.add(new globalThis.File([list], 'balance.csv'));
            input().files = files.files;
            input().dispatchEvent(new Event('change', { bubbles: true }));
            const isRead = () => element.shadowRoot.querySelector('#buyers .quality');
            while (visit % 20 === 3 && !isRead()) await new Promise(requestAnimationFrame);
            globalThis.dispatchEvent(new Event('beforeprint')); // what is open is computed
          }
          if (visit % 2) await new Promise(requestAnimationFrame);
          if (visit % 20 === 0) {
            await new Promise((resolve) => element.addEventListener('crs-estimate', resolve, { once: true }));
          }
          element.remove();
        }
      },
      [times, list],
    );

  /** What is left once all that can be collected is. */
  async function left() {
    await opened.page.evaluate(() => globalThis.drained());
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const prototype = await devtools.send('Runtime.evaluate', {
      expression: "customElements.get('credit-rate-simulator').prototype",
    });
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId,
      objectGroup: 'found',
    });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'found' });
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name) => metrics.find((candidate) => candidate.name === name).value;
    const [timers, frames, idle, observers] = await opened.page.evaluate(() => globalThis.pending());
    const listeners = metric('JSEventListeners');
    return { elements: result.value, nodes: metric('Nodes'), listeners, timers, frames, idle, observers };
  }

  it(`leave nothing behind, however many: ${MOUNTS}`, async (t) => {
    await visit(5);
    const first = await left();
    await visit(MOUNTS);
    const last = await left();
    t.diagnostic(`${JSON.stringify(first)} then ${JSON.stringify(last)}`);

    const { elements, nodes, listeners, ...pending } = last;
    // The script's own observer stays: it awaits markers.
    assert.deepEqual(pending, { timers: 0, frames: 0, idle: 0, observers: 1 });
    // The browser may hold on to the last one, which had the focus: one screen has some 500 nodes.
    assert.ok(elements <= 1, `${elements} elements`);
    assert.ok(nodes - first.nodes < 1000, `${nodes - first.nodes} more nodes`);
    assert.ok(listeners - first.listeners < 50, `${listeners - first.listeners} more listeners`);
    assert.ok(threads > 0, 'books were read in threads');
    assert.deepEqual(opened.page.workers(), []);
    assert.deepEqual(opened.errors, []);
  });
});
