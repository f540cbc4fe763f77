import { times } from '../numerics/times.js';

/** Pascal's triangle to the sixth row, the highest power in use. */
const BINOMIAL = [
  [1],
  [1, 1],
  [1, 2, 1],
  [1, 3, 3, 1],
  [1, 4, 6, 4, 1],
  [1, 5, 10, 10, 5, 1],
  [1, 6, 15, 20, 15, 6, 1],
];

/** Points of a lattice polynomial: `value[i]` at the index `at[i]`. */
interface Points {
  at: Int32Array;
  value: Float64Array;
}

/**
 * Lattice polynomials of the powers of one buyer's severity. A severity takes two values, each split between its two
 * neighbouring lattice points so that the mean is exact; the j-th power of its generating function ψ has (j + 1)²
 * points.
 */
export interface SeverityPowers {
  /**
   * Sets the severity: `high` with its probability, else `low`, in lattice steps (not necessarily whole), for powers
   * up to `upTo`.
   */
  set(high: number, low: number, probabilityOfHigh: number, upTo: number): void;
  /**
   * Adds weights[c]·(ψ − 1)^k to each of the interleaved sequences `sums[n·weights.length + c]`,
   * modulo their length `size` (a power of two).
   */
  addTo(sums: Float64Array, size: number, k: number, weights: Float64Array): void;
}

/** @param order highest power that will be asked for, at most 6 */
export function severityPowers(order: number): SeverityPowers {
  const rows = () => times(order + 1, () => new Float64Array(order + 1));
  const high = rows();
  const low = rows();
  const known = new Map<number, number[][]>();
  const scalesFor = (probability: number) => {
    let scales = known.get(probability);
    if (!scales) {
      scales = times(order + 1, (j) =>
        BINOMIAL[j]!.map((b, a) => b * probability ** a * (1 - probability) ** (j - a)),
      );
      known.set(probability, scales);
    }
    return scales;
  };
  const points = times(order + 1, (j): Points => ({
    at: new Int32Array((j + 1) ** 2),
    value: new Float64Array((j + 1) ** 2),
  }));
  let scale: number[][] = [];
  let scaledFor = NaN;
  return {
    set(y, z, probabilityOfHigh, upTo) {
      // one value for all buyers, or one at home and one abroad, in most portfolios
      if (probabilityOfHigh !== scaledFor) {
        scaledFor = probabilityOfHigh;
        scale = scalesFor(probabilityOfHigh);
      }
      const h = Math.floor(y);
      const l = Math.floor(z);
      splitPowers(high, y - h, upTo);
      splitPowers(low, z - l, upTo);
      for (let j = 0; j <= upTo; j++) {
        const { at, value } = points[j]!;
        value.fill(0);
        for (let a = 0; a <= j; a++) {
          const factor = scale[j]![a]!;
          const base = a * h + (j - a) * l;
          const first = a * (j + 1);
          const p = high[a]!;
          const q = low[j - a]!;
          for (let i = 0; i <= j; i++) at[first + i] = base + i;
          for (let i = 0; i <= a; i++) {
            const part = factor * p[i]!;
            for (let m = 0; m <= j - a; m++) value[first + i + m] = value[first + i + m]! + part * q[m]!;
          }
        }
      }
    },
    addTo(sums, size, k, weights) {
      const width = weights.length;
      for (let j = 0; j <= k; j++) {
        const { at, value } = points[j]!;
        const sign = BINOMIAL[k]![j]! * ((k - j) % 2 ? -1 : 1);
        for (let n = 0; n < at.length; n++) {
          const base = (at[n]! & (size - 1)) * width;
          const v = sign * value[n]!;
          for (let c = 0; c < width; c++) sums[base + c] = sums[base + c]! + v * weights[c]!;
        }
      }
    },
  };
}

/** Fills `rows[k]` with the coefficients of ((1 − f) + f·t)^k for k ≤ order. */
function splitPowers(rows: Float64Array[], fraction: number, order: number): void {
  rows[0]![0] = 1;
  for (let k = 1; k <= order; k++) {
    const row = rows[k]!;
    const previous = rows[k - 1]!;
    row[0] = previous[0]! * (1 - fraction);
    for (let j = 1; j < k; j++) row[j] = previous[j]! * (1 - fraction) + previous[j - 1]! * fraction;
    row[k] = previous[k - 1]! * fraction;
  }
}
