// npm run bench:drag: what dragging a slider costs the page, in processor time, over what a plain slider costs it under
// the same drag in the same browser, and in units of 24 transforms. Needs the built files.
import { launch, openPage, simulators } from '../../test/dist/support/browser.mjs';
import { serve } from '../../test/dist/support/server.mjs';
import { report } from './report.mjs';
import { inUnits } from './yardstick.mjs';

const SECONDS = 10;
/** The slider goes to and fro in this time, in ms. */
const PERIOD = 4000;
/** A frame of so many U blocks a page that is four times slower for 50 ms. */
const USUAL = 6;

const page = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>drag</title><body>${body}</body></html>`;
const pages = {
  '/plain': page('<input type="range" max="200">'),
  '/simulator': page(
    '<script src="/dist/credit-rate-simulator.classic.js"></script><credit-rate-simulator turnover="2500000"></credit-rate-simulator>',
  ),
};

const [browser, server] = await Promise.all([launch(), serve(pages)]);
try {
  const plain = await drag('/plain');
  const simulator = await drag('/simulator');
  const { u } = inUnits({}, { size: 4096 });
  console.log(`Ten seconds of dragging a slider, processor time of the page (U = ${u.toFixed(2)} ms here)`);
  report('movement of the thumb, over a plain slider’s', simulator.each / plain.each);
  report('movement of the thumb, in U', simulator.each / u);
  report('longest task of 98 in 100 movements, in U', simulator.usual / u, USUAL);
  report('longest task, in U', simulator.longest / u, 2 * USUAL);
} finally {
  await Promise.all([browser.close(), server.close()]);
}

/** Drags, and returns in ms of processor time what a movement of the thumb costs, and the longest tasks. */
async function drag(path) {
  const { page: tab, close } = await openPage(browser, `${server.origin}${path}`);
  if (path === '/simulator') await simulators(tab);
  const slider = tab.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const at = (part) => [x + 12 + (width - 24) * part, y + height / 2];
  await browser.startTracing(tab, { categories: ['toplevel', '__metadata'] });
  await tab.mouse.move(...at(0.5));
  await tab.mouse.down();
  let [movements, before] = [0, ''];
  const start = performance.now();
  for (let passed = 0; passed < SECONDS * 1000; passed = performance.now() - start) {
    await tab.mouse.move(...at(0.5 + 0.45 * Math.sin((2 * Math.PI * passed) / PERIOD)));
    const value = await slider.inputValue();
    if (value !== before) movements += 1;
    before = value;
  }
  await tab.mouse.up();
  const tasks = mainThreadTasks(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  await close();
  const longestFirst = tasks.sort((a, b) => b - a).slice(0, movements);
  return {
    each: tasks.reduce((sum, time) => sum + time, 0) / movements,
    usual: longestFirst[Math.floor(0.02 * movements)],
    longest: longestFirst[0],
  };
}

/** Processor time, in ms, of every task of the pages' main threads: what else the machine does is not in it. */
function mainThreadTasks(events) {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) => name.endsWith('RunTask') && tdur !== undefined && main.has(`${pid} ${tid}`),
  );
  if (tasks.length < 100) throw new Error('the trace holds no tasks');
  return tasks.map(({ tdur }) => tdur / 1000);
}
