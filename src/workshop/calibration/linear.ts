import { zeros } from './cholesky.js';
import { priors } from './priors.js';

/** A quote near a point of the fit: ln rate ≈ row·θ, but for its scatter. θ: the level a, b of each sector, then c. */
export interface LinearQuote {
  row: Float64Array;
  /** What row·θ should come to. */
  target: number;
  /** What the quote counts for: 1, or less. */
  weight: number;
}

/** Quotes near a point, and the precision that θ has without them. */
export interface LinearFit {
  quotes: readonly LinearQuote[];
  /** Of each entry of θ, which are independent beforehand. */
  precision: Float64Array;
}

/** Prior precision of the level, of so many sectors and of size. */
export function priorPrecision(sectors: number): Float64Array {
  const precision = new Float64Array(sectors + 2).fill(priors.sector ** -2);
  precision[0] = priors.level ** -2;
  precision[sectors + 1] = priors.size ** -2;
  return precision;
}

export function dot(row: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]! * other[i]!;
  return sum;
}

export const residualOf = ({ row, target }: LinearQuote, theta: ArrayLike<number>): number =>
  target - dot(row, theta);

/** Prior precision plus Σ value·row·rowᵀ, lower triangle. */
export function precisionWith(
  { quotes, precision }: LinearFit,
  valueOf: (quote: LinearQuote, index: number) => number,
): Float64Array[] {
  const matrix = zeros(precision.length);
  matrix.forEach((line, i) => (line[i] = precision[i]!));
  quotes.forEach((quote, index) => {
    const { row } = quote;
    const value = valueOf(quote, index);
    for (let i = 0; i < row.length; i++) {
      // Most sectors are not a quote's.
      if (row[i] === 0) continue;
      const line = matrix[i]!;
      for (let j = 0; j <= i; j++) line[j]! += value * row[i]! * row[j]!;
    }
  });
  return matrix;
}
