import { cholesky, varianceAlong } from './cholesky.js';
import { precisionWith, type LinearFit } from './linear.js';
import { normalQuantile } from '../../engine/index.js';
import { COVERAGE } from './priors.js';
import { informationOf } from './student.js';

/** Beyond so many no broker has quotes. */
const MOST = 20_000;
/** The level is known once its interval reaches no further than so much to either side. */
const WITHIN = 0.1;

/**
 * How many quotes like these, those at hand included, tell the level within 10 %: the data's part of the precision
 * grows with their number.
 *
 * @param level direction of the level
 * @param scale of the scatter
 * @returns undefined if 20,000 would not do
 */
export function quotesNeeded(fit: LinearFit, level: Float64Array, scale: number): number | undefined {
  const target = (Math.log1p(WITHIN) / normalQuantile((1 + COVERAGE) / 2)) ** 2;
  const information = informationOf(scale);
  const enough = (count: number) => {
    const each = count / fit.quotes.length;
    const factor = cholesky(precisionWith(fit, ({ weight }) => each * weight * information));
    return factor !== undefined && varianceAlong(factor, level) <= target;
  };
  if (!enough(MOST)) return undefined;
  let [few, many] = [0, MOST];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
