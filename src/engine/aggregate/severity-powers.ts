import { memo } from '../numerics/memo.js';
import { times } from '../numerics/times.js';
import type { Risks } from './risks.js';

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
const ORDER = 6;

/** Where the points of ψ^j start in `at` and `value`; those of (ψ − 1)^k are all of the powers up to k. */
const START = times(ORDER + 2, (j) => (j * (j + 1) * (2 * j + 1)) / 6);
/** By k, what each of its points counts in (ψ − 1)^k. */
const SIGNED = BINOMIAL.map((row, k) =>
  row.flatMap((b, j) => times((j + 1) ** 2, () => ((k - j) % 2 ? -b : b))),
);

const rows = () => times(ORDER + 1, () => new Float64Array(ORDER + 1));
const high = rows();
const low = rows();
const at = new Int32Array(START[ORDER + 1]!);
const value = new Float64Array(at.length);
const signed = new Float64Array(at.length);

/** Binomial probabilities by row: one for all buyers, or one at home and one abroad, in most portfolios. */
const scalesFor = memo(
  (probability: number) =>
    BINOMIAL.map((row, j) => row.map((b, a) => b * probability ** a * (1 - probability) ** (j - a))),
  4,
);

/**
 * Sets the one severity that `addPower` adds, that of a buyer, for powers up to `order`, at most 6. Each of its two
 * values is split between its two neighbouring lattice points so that the mean is exact; the j-th power of the
 * severity's generating function ψ has (j + 1)² points.
 * @param step of the lattice, €
 * @param size of the lattice, a power of two; what lies beyond comes round
 */
export function setSeverity(
  { insolvency, protracted, insolvencyWeight }: Risks,
  buyer: number,
  step: number,
  order: number,
  size: number,
): void {
  const scale = scalesFor(insolvencyWeight[buyer]!);
  const y = insolvency[buyer]! / step;
  const z = protracted[buyer]! / step;
  const h = Math.floor(y);
  const l = Math.floor(z);
  splitPowers(high, y - h, order);
  splitPowers(low, z - l, order);
  for (let j = 0; j <= order; j++) {
    for (let a = 0; a <= j; a++) {
      const factor = scale[j]![a]!;
      const base = a * h + (j - a) * l;
      const first = START[j]! + a * (j + 1);
      const p = high[a]!;
      const q = low[j - a]!;
      for (let i = 0; i <= j; i++) {
        at[first + i] = (base + i) & (size - 1);
        value[first + i] = 0;
      }
      for (let i = 0; i <= a; i++) {
        const part = factor * p[i]!;
        for (let m = 0; m <= j - a; m++) value[first + i + m] = value[first + i + m]! + part * q[m]!;
      }
    }
  }
}

/**
 * Adds weights[c]·(ψ − 1)^k to each of the sequences `sums[c]`.
 * @param spare a sequence that does not count
 */
export function addPower(
  sums: readonly Float64Array[],
  k: number,
  weights: readonly number[],
  spare: Float64Array,
): void {
  const signs = SIGNED[k]!;
  const count = signs.length;
  for (let n = 0; n < count; n++) signed[n] = signs[n]! * value[n]!;
  for (let c = 0; c < sums.length; c += 3) {
    if (c + 1 === sums.length) addToOne(count, sums[c]!, weights[c]!);
    else addToThree(count, sums[c]!, sums[c + 1]!, sums[c + 2] ?? spare, weights, c);
  }
}

function addToOne(count: number, sum: Float64Array, weight: number): void {
  for (let n = 0; n < count; n++) sum[at[n]!] = sum[at[n]!]! + signed[n]! * weight;
}

/** Many points of a small severity coincide: going on to another sequence, a sum need not wait for the one before. */
function addToThree(
  count: number,
  one: Float64Array,
  two: Float64Array,
  three: Float64Array,
  weights: readonly number[],
  c: number,
): void {
  const u = weights[c]!;
  const v = weights[c + 1]!;
  const w = weights[c + 2] ?? 0;
  for (let n = 0; n < count; n++) {
    const place = at[n]!;
    one[place] = one[place]! + signed[n]! * u;
    two[place] = two[place]! + signed[n]! * v;
    three[place] = three[place]! + signed[n]! * w;
  }
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
