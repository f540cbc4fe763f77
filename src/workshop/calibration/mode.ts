import { cholesky, logDeterminant, solved, type Triangle } from './cholesky.js';
import { precisionWith, residualOf, type LinearFit } from './linear.js';
import { curvatureAt, logDensity, weightAt } from './student.js';

/** The posterior of θ at one scale of the scatter: normal around its mode. */
export interface Mode {
  theta: Float64Array;
  /** Cholesky factor of the precision: of −ln posterior, its second derivatives as observed. */
  factor: Triangle;
  /** ln of what the posterior comes to over all θ (Laplace), but for a constant. */
  logMass: number;
}

const MOST_ROUNDS = 200;
const CLOSE = 1e-9;

/**
 * The mode at a given scale, by least squares that are weighted anew until they stay.
 *
 * @param start a θ to start from
 */
export function modeAt(fit: LinearFit, scale: number, start: Float64Array): Mode {
  let theta = start;
  let weighted: Triangle = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const from = theta;
    const weights = fit.quotes.map((quote) => quote.weight * weightAt(residualOf(quote, from), scale));
    // Positive definite: the prior's is, and no weight is below 0.
    weighted = cholesky(precisionWith(fit, (_quote, i) => weights[i]!))!;
    const right = new Float64Array(from.length);
    fit.quotes.forEach(({ row, target }, i) => {
      for (let k = 0; k < row.length; k++) right[k]! += weights[i]! * target * row[k]!;
    });
    theta = solved(weighted, right);
    if (theta.every((value, k) => Math.abs(value - from[k]!) < CLOSE)) break;
  }
  const observed = precisionWith(fit, (quote) => quote.weight * curvatureAt(residualOf(quote, theta), scale));
  // Where quotes contradict each other wildly the observed one may fail; the least squares' stands in.
  const factor = cholesky(observed) ?? weighted;
  return { theta, factor, logMass: logPosterior(fit, scale, theta) - logDeterminant(factor) / 2 };
}

function logPosterior({ quotes, precision }: LinearFit, scale: number, theta: Float64Array): number {
  const likelihood = quotes.reduce(
    (sum, quote) => sum + quote.weight * logDensity(residualOf(quote, theta), scale),
    0,
  );
  return likelihood - theta.reduce((sum, value, k) => sum + precision[k]! * value ** 2, 0) / 2;
}
