import { varianceAlong } from './cholesky.js';
import { dot, type LinearFit } from './linear.js';
import { modeAt, type Mode } from './mode.js';
import { normalCdf } from '../../engine/index.js';
import { COVERAGE, priors } from './priors.js';

/** One scale of the scatter that the quotes allow, and how likely it is beside the others. */
export interface Part extends Mode {
  scale: number;
  probability: number;
}

/** The posterior of θ: a mixture of normals, over scales in descending order. */
export type Posterior = readonly Part[];

/** Scales from 1, quotes that say nothing, down to a hundredth, tighter than any market. */
const LARGEST = 1;
const SMALLEST = 0.01;
const RATIO = 1.08;

/** A part e¹⁴ times less likely than the likeliest is left out. */
const NEGLIGIBLE = 14;

/**
 * Integrates over the scale of the scatter on a grid: with the likeliest scale alone the intervals would be too narrow,
 * as few quotes hardly tell it.
 */
export function posteriorOf(fit: LinearFit): Posterior {
  const found: (Mode & { scale: number; logWeight: number })[] = [];
  let best = -Infinity;
  // Going down, each mode starts where the last one was: the problem is easiest where the scatter is wide.
  let theta: Float64Array = new Float64Array(fit.precision.length);
  for (let scale = LARGEST; scale >= SMALLEST; scale /= RATIO) {
    const mode = modeAt(fit, scale, theta);
    theta = mode.theta;
    // ln scale: the grid is even in it.
    const logWeight = mode.logMass - (scale / priors.spread) ** 2 / 2 + Math.log(scale);
    found.push({ ...mode, scale, logWeight });
    best = Math.max(best, logWeight);
    if (logWeight < best - NEGLIGIBLE) break;
  }
  const kept = found.filter(({ logWeight }) => logWeight > best - NEGLIGIBLE);
  const total = kept.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - best), 0);
  return kept.map(({ logWeight, ...part }) => ({ ...part, probability: Math.exp(logWeight - best) / total }));
}

/** Mean of each entry of θ. */
export function meanOf(posterior: Posterior): Float64Array {
  const mean = new Float64Array(posterior[0]!.theta.length);
  for (const { theta, probability } of posterior)
    theta.forEach((value, k) => (mean[k]! += probability * value));
  return mean;
}

/** A figure as the quotes leave it. */
export interface Estimate {
  value: number;
  /** Ends of the 90 % interval. */
  low: number;
  high: number;
  /** Weight of the quotes against what was believed before, from 0 to 1: 1 − posterior variance ÷ prior variance. */
  weight: number;
}

/**
 * What the posterior says of direction·θ.
 *
 * @param precision of θ before the quotes
 */
export function estimateAlong(
  posterior: Posterior,
  direction: Float64Array,
  precision: Float64Array,
): Estimate {
  const parts = posterior.map(({ theta, factor, probability }) => ({
    probability,
    mean: dot(direction, theta),
    variance: varianceAlong(factor, direction),
  }));
  const sumOf = (valueOf: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + part.probability * valueOf(part), 0);
  const value = sumOf(({ mean }) => mean);
  const variance = sumOf((part) => part.variance + (part.mean - value) ** 2);
  const prior = direction.reduce((sum, x, k) => sum + x ** 2 / precision[k]!, 0);
  const below = (x: number) => sumOf((part) => normalCdf((x - part.mean) / Math.sqrt(part.variance)));
  const reach = 12 * Math.sqrt(variance);
  const quantile = (p: number) => crossing((x) => below(x) - p, value - reach, value + reach);
  return {
    value,
    low: quantile((1 - COVERAGE) / 2),
    high: quantile((1 + COVERAGE) / 2),
    weight: Math.max(0, 1 - variance / prior),
  };
}

/** Of the scale of the scatter: mean and interval. */
export function spreadOf(posterior: Posterior): Omit<Estimate, 'weight'> {
  const rising = [...posterior].reverse();
  const value = rising.reduce((sum, { scale, probability }) => sum + probability * scale, 0);
  const quantile = (p: number) => {
    let below = 0;
    const part = rising.find(({ probability }) => (below += probability) >= p) ?? rising.at(-1)!;
    return part.scale;
  };
  return { value, low: quantile((1 - COVERAGE) / 2), high: quantile((1 + COVERAGE) / 2) };
}

/** Where a rising function meets 0, by bisection. */
function crossing(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60 && high - low > 1e-12; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
