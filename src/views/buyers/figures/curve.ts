import { weightOf, type Corrected } from './corrected.js';
import { once } from './once.js';

/** A point of the curve: the share of the whole that the first so many buyers make. */
export interface CurvePoint {
  readonly buyers: number;
  /** A fraction. */
  readonly share: number;
}

/** Points at the most: as many as a narrow chart can show. */
const POINTS = 60;

/**
 * Cumulative shares of the buyers that have any, largest first, from nothing to all; each of the first ten, then fewer
 * and fewer.
 */
export const curveOf = once(({ buyers, report }: Corrected): readonly CurvePoint[] => {
  const weights = buyers
    .map((buyer) => weightOf(buyer, report.concentration.base))
    .filter((weight) => weight > 0)
    .sort((a, b) => b - a);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const step = Math.max(1, (weights.length - 10) / (POINTS - 10));
  const points: CurvePoint[] = [{ buyers: 0, share: 0 }];
  let sum = 0;
  let next = 1;
  weights.forEach((weight, i) => {
    sum += weight;
    const count = i + 1;
    if (count < next && count < weights.length) return;
    points.push({ buyers: count, share: Math.min(1, sum / total) });
    next = count < 10 ? count + 1 : count + step;
  });
  return points;
});
