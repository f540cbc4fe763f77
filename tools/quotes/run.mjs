/**
 * `npm run calibrate:coverage [-- repetitions]`: how often the 90 % intervals of the fit to quotes hold the truth of
 * made-up markets, at 20, 60 and 200 quotes, one in twenty a gross error; 300 of each unless said otherwise. Fails where
 * that is not 85 to 95 %.
 */
import { entry } from '../calibrate/engine.mjs';
import { coverageOf } from './coverage.mjs';

const { price, calibrationSteps, bundledTariff: tariff } = await entry('workshop');
const repetitions = Number(process.argv[2] ?? 300);

console.log('held by their 90 % intervals, of so many');
for (const quotes of [20, 60, 200]) {
  const counts = coverageOf({ price, calibrationSteps, tariff, quotes, repetitions });
  for (const [name, { inside, of }] of Object.entries(counts)) {
    const share = inside / of;
    const far = share < 0.85 || share > 0.95;
    if (far) process.exitCode = 1;
    const figures = `${(100 * share).toFixed(1).padStart(5)} % of ${of}${far ? '  OUTSIDE 85 to 95 %' : ''}`;
    console.log(`${String(quotes).padStart(4)} quotes  ${name.padEnd(8)} ${figures}`);
  }
}
