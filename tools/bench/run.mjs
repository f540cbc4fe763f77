// npm run bench: what the engine costs, in units of 24 transforms timed in the same process, what it
// allocates, and against simulation.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  bundledTariff as tariff,
  contributions,
  levers,
  premiumRange,
  price,
  selfInsurance,
} from '../../dist/engine.js';
import { benchBooks } from './books.mjs';
import { companies, profile, seeded } from './companies.mjs';
import { simulatedRate } from './monte-carlo.mjs';
import { readingGrowth } from './reading.mjs';
import { report } from './report.mjs';
import { inUnits, median } from './yardstick.mjs';

const SIZE = 4096;
const cases = companies(tariff);
const tasks = Object.fromEntries(
  cases.map(([name, submission]) => [name, () => price(submission, tariff, { latticeSize: SIZE })]),
);
const { u, ratios } = inUnits(tasks, { size: SIZE });
console.log(`One price at lattice ${SIZE}, in U = 24 transforms (${u.toFixed(2)} ms here)`);
for (const [name, , limit] of cases) report(name, ratios[name], limit);

console.log(`\nWhat one such price allocates, in arrays over the lattice (${(8 * SIZE) / 1024} kB)`);
const allocated = fileURLToPath(new URL('allocated.mjs', import.meta.url));
const arrays = JSON.parse(
  execFileSync(process.execPath, ['--max-semi-space-size=512', allocated]).toString(),
);
for (const [name, , , limit] of cases) report(name, arrays[name], limit);

console.log('\nGrowth: prices at lattice 16384, and the reading of numbers');
const wide = { latticeSize: 16_384 };
const many = { 10_000: profile(10_000), 100_000: profile(100_000) };
const growth = inUnits(
  {
    tenThousand: () => price(many[10_000], tariff, wide),
    hundredThousand: () => price(many[100_000], tariff, wide),
  },
  { size: SIZE, rounds: 7, warmUp: 2 },
).ratios;
report('100,000 buyers over 10,000', growth.hundredThousand / growth.tenThousand, 10);
report('a typed text over one half as long', await readingGrowth(), 3);

console.log('\nWhat the views compute for a profile of 150 buyers, in prices at lattice 2048');
const company = profile(150);
const work = inUnits(
  {
    price: () => price(company, tariff, { latticeSize: 2048 }),
    range: () => premiumRange(company, tariff, { latticeSize: 2048 }),
    contributions: () => contributions(company, tariff),
    levers: () => levers(company, tariff),
    selfInsurance: () => selfInsurance(company, tariff, { latticeSize: 2048 }),
  },
  { size: SIZE, rounds: 7, warmUp: 2 },
).ratios;
for (const name of ['range', 'contributions', 'levers', 'selfInsurance'])
  report(name, work[name] / work.price);

console.log('\nSimulation at equal accuracy on the rate (1e-3), cost extrapolated from 20,000 draws by 1/√n');
const DRAWS = 20_000;
const ACCURACY = 1e-3;
for (const count of [10, 150]) {
  const grades = ['B', 'C', 'D', 'E'];
  const buyers = Array.from({ length: count }, (_, i) => ({
    turnover: 2e6 / (i + 2),
    creditGrade: grades[i % 4],
  }));
  const submission = { buyers, dso: 50, sector: 'other' };
  const exact = price(submission, tariff, { latticeSize: 16_384 });
  const random = seeded(count);
  const runs = Array.from({ length: 12 }, () => {
    const start = performance.now();
    const rate = simulatedRate(submission, tariff, exact.maximumLiability, DRAWS, random);
    return { rate, took: performance.now() - start };
  });
  const errors = runs.map((r) => r.rate / exact.premiumRate - 1);
  const bias = errors.reduce((sum, e) => sum + e, 0) / runs.length;
  const spread = Math.sqrt(errors.reduce((sum, e) => sum + (e - bias) ** 2, 0) / (runs.length - 1));
  if (Math.abs(bias) > (4 * spread) / Math.sqrt(runs.length))
    throw new Error(`simulation and engine differ by ${bias}`);
  const simulated = median(runs.map((r) => r.took)) * (spread / ACCURACY) ** 2;
  const fast = { latticeSize: 1024 };
  const reached = Math.abs(price(submission, tariff, fast).premiumRate / exact.premiumRate - 1);
  const { ratios: own, u: unit } = inUnits({ price: () => price(submission, tariff, fast) }, { size: SIZE });
  console.log(
    `${count} buyers: simulation's error ${(spread * 100).toFixed(2)} %, engine's at 1024 ${reached.toExponential(1)}`,
  );
  report(`${count} buyers: times faster`, simulated / (own.price * unit), 100, false);
  if (reached > ACCURACY) process.exitCode = 1;
}

console.log();
await benchBooks({ lines: 60_000, rounds: 5, aims: false });
