/**
 * `npm run bench:page`: what the built files ask of the main thread of an article page in a phone's window, from the
 * browser's own trace: opening it, each interaction, how far its text moves, and fifty instances. A bench, not a test:
 * what misses an aim is marked, and nothing fails.
 *
 *   --runs N             medians of so many runs (5)
 *   --throttle 1,4       how many times slower the processor is
 *   --only open,typing…  some of the groups
 *   --json FILE          keeps every run there
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from '../../test/dist/support/browser.mjs';
import { serve } from '../../test/dist/support/server.mjs';
import { buildIfStale } from './page/built.mjs';
import { further, open, shift, use } from './page/measure.mjs';
import { INSTANCES, moving, opened, pages, used } from './page/pages.mjs';
import { aimsText, medians, printInteractions, printOpening, slowest, table } from './page/print.mjs';
import { groups as steps } from './page/steps.mjs';

const groups = ['open', ...steps, 'shift', 'instances'];
const { runs, throttles, only, json } = options();
const wanted = (group) => only.includes(group);

await buildIfStale();
const [browser, server] = await Promise.all([launch(), serve(await pages())]);
const kept = { runs: [], cores: cpus().length, load: [loadavg()[0]], browser: browser.version() };
try {
  // The first tab of a browser waits for parts of the browser itself.
  await open(browser, `${server.origin}${opened['classic script, simulator']}`, 1);
  for (let run = 0; run < runs; run++) {
    console.error(`run ${run + 1} of ${runs}…`);
    kept.runs.push(await oneRun());
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
kept.load.push(loadavg()[0]);
if (json) await writeFile(json, JSON.stringify(kept, null, 1));
print(medians(kept.runs));

/** Every figure wanted, once: what is compared is measured in turn, so that a busy moment meets all of it. */
async function oneRun() {
  const at = (path) => `${server.origin}${path}`;
  const interactive = steps.filter(wanted);
  const run = { opening: {}, interactions: {}, shifts: {}, further: {} };
  for (const throttle of throttles) {
    if (wanted('open'))
      run.opening[throttle] = await each(opened, (path) => open(browser, at(path), throttle));
    if (interactive.length > 0)
      run.interactions[throttle] = await each(used, async (path) => {
        const done = await use(browser, at(path), throttle, interactive);
        return Object.fromEntries(done.map((step) => [step.name, slowest(step)]));
      });
  }
  if (wanted('shift')) run.shifts = await each(moving, (path) => shift(browser, at(path)));
  if (wanted('instances')) run.further.each = await further(browser, server.origin);
  return run;
}

/** One after the other, the figures of each of some pages. */
async function each(paths, measure) {
  const figures = {};
  for (const [name, path] of Object.entries(paths)) figures[name] = await measure(path);
  return figures;
}

function print({ opening, interactions, shifts, further: { each: added } }) {
  const [before, after] = kept.load;
  console.log(`Median of ${runs}, Chromium ${kept.browser}, a window 412 pixels wide. ${aimsText}`);
  console.log(
    `Waiting for one of ${kept.cores} cores: ${before.toFixed(1)} programs before, ${after.toFixed(1)} after. Where that is more than the cores, times by the clock tell of the machine; processor time much less so.`,
  );
  for (const [throttle, figures] of Object.entries(opening)) printOpening(Number(throttle), figures);
  for (const [throttle, figures] of Object.entries(interactions))
    printInteractions(Number(throttle), figures);
  if (Object.keys(shifts).length > 0) {
    console.log('\nLayout shift where the script comes after the first paint');
    table(
      ['', 'sum'],
      Object.entries(shifts).map(([name, sum]) => [name, sum.toFixed(3)]),
    );
  }
  if (added !== undefined)
    console.log(
      `\n${INSTANCES} instances in one page, at 1×: each that nobody has come near adds ${added.toFixed(1)} ms of processor time`,
    );
}

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      throttle: { type: 'string', default: '1,4' },
      only: { type: 'string', default: groups.join(',') },
      json: { type: 'string' },
    },
  });
  const only = values.only.split(',');
  const unknown = only.filter((group) => !groups.includes(group));
  if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; there are: ${groups.join(', ')}`);
  const runs = Number(values.runs);
  const throttles = values.throttle.split(',').map(Number);
  if (!(runs >= 1)) throw new Error(`--runs ${values.runs}`);
  if (!throttles.every((throttle) => throttle >= 1)) throw new Error(`--throttle ${values.throttle}`);
  return { runs, throttles, only, json: values.json };
}
