/** Lower triangle of a symmetric matrix, row by row. */
export type Triangle = readonly Float64Array[];

/** A matrix of zeros, its lower triangle alone. */
export function zeros(size: number): Float64Array[] {
  const rows: Float64Array[] = [];
  while (rows.length < size) rows.push(new Float64Array(rows.length + 1));
  return rows;
}

/**
 * The factor L with L·Lᵀ = matrix.
 *
 * @returns undefined unless the matrix is positive definite
 */
export function cholesky(matrix: Triangle): Triangle | undefined {
  const factor = matrix.map((row) => row.slice());
  for (let i = 0; i < factor.length; i++) {
    const row = factor[i]!;
    for (let j = 0; j <= i; j++) {
      const other = factor[j]!;
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!;
      if (i > j) row[j] = rest / other[j]!;
      else if (rest > 0) row[i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return factor;
}

/** x with L·Lᵀ·x = right, by substitution forwards, then backwards. */
export function solved(factor: Triangle, right: ArrayLike<number>): Float64Array {
  const x = halfSolved(factor, right);
  for (let i = factor.length - 1; i >= 0; i--) {
    const row = factor[i]!;
    x[i]! /= row[i]!;
    for (let k = 0; k < i; k++) x[k]! -= row[k]! * x[i]!;
  }
  return x;
}

/** x with L·x = right. */
function halfSolved(factor: Triangle, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right);
  factor.forEach((row, i) => {
    for (let k = 0; k < i; k++) x[i]! -= row[k]! * x[k]!;
    x[i]! /= row[i]!;
  });
  return x;
}

/** ln determinant of L·Lᵀ. */
export const logDeterminant = (factor: Triangle): number =>
  2 * factor.reduce((sum, row, i) => sum + Math.log(row[i]!), 0);

/** vᵀ·(L·Lᵀ)⁻¹·v: the variance along v, where L·Lᵀ is the precision. */
export const varianceAlong = (factor: Triangle, direction: ArrayLike<number>): number =>
  halfSolved(factor, direction).reduce((sum, x) => sum + x * x, 0);
