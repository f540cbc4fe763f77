import type { StopLoss } from '../aggregate/stop-loss.js';
import { times } from '../numerics/times.js';

const PER_DECADE = 16;
const DECADES = 3;

/** Shares of years, 1 to a thousandth, evenly spaced by their logarithm; a tenth and a hundredth are among them. */
export const exceedances: readonly number[] = times(PER_DECADE * DECADES + 1, (i) => 10 ** (-i / PER_DECADE));

/**
 * What is exceeded in each of these shares of years, €: the smallest lattice point whose exact distribution function
 * reaches 1 − share, hence within a step of the lattice. Nothing at risk: 0.
 * @param shares in descending order
 */
export function quantilesAt(shares: readonly number[], loss: StopLoss | undefined): number[] {
  if (!loss) return shares.map(() => 0);
  const { pmf, step } = loss;
  let n = 0;
  let cumulated = pmf[0]!;
  return shares.map((share) => {
    while (cumulated < 1 - share) cumulated += pmf[++n]!;
    return n * step;
  });
}
