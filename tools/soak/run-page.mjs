/**
 * `npm run soak:page [-- --visitors 200] [--windows 12] [--actions 12] [--seed 1] [--only types,waits]`: an hour of
 * visitors in one page of the built files, one after the other without a pause. Fails if anything that the page holds
 * grows beyond the first share of them, or if the page complains.
 */
import { parseArgs } from 'node:util';
import { launch } from '../../test/dist/support/browser.mjs';
import { hour } from './hour.mjs';
import { grown, rise } from './verdict.mjs';

const { values } = parseArgs({
  options: {
    visitors: { type: 'string', default: '200' },
    windows: { type: 'string', default: '12' },
    actions: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    only: { type: 'string' },
  },
});
const [visitors, windows, actions, seed] = ['visitors', 'windows', 'actions', 'seed'].map((name) =>
  Number(values[name]),
);
if (![visitors, windows, actions, seed].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('visitors, windows, actions and seed are whole numbers above zero');
  process.exit(2);
}

const share = Math.ceil(visitors / windows);
console.log(`seed ${seed}: ${visitors} visitors, ${actions} actions each, measured after every ${share}`);
const started = Date.now();
let shares = 0;
let heads = false;
const browser = await launch();
try {
  const only = values.only?.split(',');
  const { held, done, threads, errors } = await hour(browser, {
    visitors,
    windows,
    actions,
    seed,
    only,
    told,
  });
  const times = Object.entries(done).map(([name, count]) => `${name} ${count}`);
  console.log(`\n${times.join(', ')}; ${threads} workers began`);
  const heaps = held.slice(1).map(({ heap }) => heap);
  console.log(`heap: ${(rise(heaps) / share / 1000).toFixed(1)} kB more with each visitor as a rule`);
  const faults = [...grown(held, share), ...errors.map((error) => `the page complains: ${error}`)];
  for (const fault of faults) console.log(`✗ ${fault}`);
  if (faults.length === 0) console.log('✓ nothing grew, and the page did not complain');
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

/** A line of the table for each share. */
function told(held) {
  const shown = {
    visitors: Math.min(shares * share, visitors),
    ...held,
    heap: `${(held.heap / 1e6).toFixed(2)} MB`,
  };
  const line = (cells) => cells.map((cell) => String(cell).padStart(10)).join('');
  if (!heads) console.log(line([...Object.keys(shown), 'seconds']));
  heads = true;
  shares += 1;
  console.log(line([...Object.values(shown), Math.round((Date.now() - started) / 1000)]));
}
