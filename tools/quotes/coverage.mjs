import { madeUpMarket } from './market.mjs';

/**
 * How often the intervals of the fit hold the truth of made-up markets.
 *
 * @typedef {import('../../src/workshop/calibration/index.js').Calibration} Calibration
 * @typedef {{ inside: number, of: number }} Count
 *
 * @param {object} given
 * @param {Parameters<typeof madeUpMarket>[0]['price']} given.price
 * @param {typeof import('../../src/workshop/calibration/index.js').calibrationSteps} given.calibrationSteps
 * @param {import('../../src/engine/index.js').Tariff} given.tariff
 * @param {number} given.quotes per market
 * @param {number} given.repetitions
 * @param {number} [given.seed] of the first market; the others follow
 * @param {number} [given.latticeSize]
 */
export function coverageOf({
  price,
  calibrationSteps,
  tariff,
  quotes: count,
  repetitions,
  seed = 1,
  latticeSize = 256,
}) {
  const counts = { level: none(), general: none(), sectors: none(), size: none() };
  for (let i = 0; i < repetitions; i++) {
    const { quotes, truth } = madeUpMarket({ price, tariff, quotes: count, seed: seed + i, latticeSize });
    const fit = finished(calibrationSteps({ quotes, tariff, today: '2026-11-01', latticeSize }));
    if (fit.kind !== 'fitted') throw new Error(`${count} quotes and no fit`);
    const mean =
      quotes.reduce((sum, { submission: { sector } }) => sum + (truth.sectors[sector] ?? 0), 0) / count;
    add(counts.level, fit.level, Math.exp(truth.level + mean));
    add(counts.general, fit.general, Math.exp(truth.level));
    add(counts.size, fit.size, truth.size);
    for (const [sector, estimate] of fit.sectors) {
      add(counts.sectors, estimate, Math.exp(truth.sectors[sector] ?? 0));
    }
  }
  return counts;
}

/**
 * A computation in steps, to its end.
 *
 * @template Result
 * @param {Generator<unknown, Result>} steps
 */
export function finished(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return /** @type {Result} */ (value);
  }
}

/** @returns {Count} */
const none = () => ({ inside: 0, of: 0 });

/**
 * @param {Count} count
 * @param {{ low: number, high: number }} interval
 * @param {number} truth
 */
function add(count, { low, high }, truth) {
  count.of++;
  if (truth >= low && truth <= high) count.inside++;
}
