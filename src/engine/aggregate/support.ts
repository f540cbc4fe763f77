import { times } from '../numerics/times.js';
import type { Risks } from './risks.js';

const BINS_PER_OCTAVE = 8;
const BINS = 96;
/** Upper ends of the bins, in units of the largest severity. */
const SIZES = times(BINS, (bin) => 2 ** (-bin / BINS_PER_OCTAVE));
/** Probability left out: a billionth is enough for the tail, but the mean of rare losses needs a hundred times less. */
const LEFT_OUT = 1e-11;
const TAIL = -Math.log(LEFT_OUT);

/**
 * A loss R (€) with P(S > R) ≤ 1e-11: the least of the total possible loss and Chernoff's bounds
 * (K(s) + ln 1e11)/s, K from the Poisson majorant with severities rounded up into logarithmic bins.
 * @param intensities λ per risk
 */
export function lossSupport(risks: Risks, intensities: Float64Array, sigma: number): number {
  const { insolvency, protracted, insolvencyWeight: w, count } = risks;
  let largest = 0;
  let total = 0;
  for (let i = 0; i < insolvency.length; i++) {
    const worst = Math.max(insolvency[i]!, protracted[i]!);
    total += count ? count[i]! * worst : worst;
    if (worst > largest) largest = worst;
  }
  const weight = SIZES.map(() => 0);
  const add = (y: number, lambda: number) => {
    if (y <= 0) return;
    const bin = Math.min(BINS - 1, Math.floor(Math.log2(largest / y) * BINS_PER_OCTAVE));
    weight[bin] = weight[bin]! + lambda;
  };
  for (let i = 0; i < insolvency.length; i++) {
    const lambda = count ? count[i]! * intensities[i]! : intensities[i]!;
    add(insolvency[i]!, lambda * w[i]!);
    add(protracted[i]!, lambda * (1 - w[i]!));
  }
  return Math.max(largest, Math.min(total, largest * relativeBound(weight, sigma, total / largest)));
}

/** The bound in units of the largest severity, over a grid of s refined once around the best. */
function relativeBound(weight: readonly number[], sigma: number, totalRatio: number): number {
  const bins = weight.flatMap((w, bin) => (w ? [bin] : []));
  const bound = (logS: number) => {
    const s = Math.exp(logS);
    let k = 0;
    for (const bin of bins) k += weight[bin]! * Math.expm1(s * SIZES[bin]!);
    const v = sigma * sigma;
    if (v * k >= 1) return Infinity;
    return ((v * k > 1e-12 ? -Math.log1p(-v * k) / v : k) + TAIL) / s;
  };
  let from = Math.log(1 / totalRatio);
  let to = Math.log(60);
  let best = Infinity;
  for (let pass = 0; pass < 3; pass++) {
    const step = (to - from) / 20;
    let at = from;
    for (let i = 0; i <= 20; i++) {
      const value = bound(from + i * step);
      if (value < best) {
        best = value;
        at = from + i * step;
      }
    }
    from = at - step;
    to = at + step;
  }
  return best;
}
