import { DEGREES } from './priors.js';

/** ln density of a residual under Student's t of the given scale, but for a constant. */
export const logDensity = (residual: number, scale: number): number =>
  -((DEGREES + 1) / 2) * Math.log1p(residual ** 2 / (DEGREES * scale ** 2)) - Math.log(scale);

/** Weight of a residual in the least squares whose solution is the mode. */
export const weightAt = (residual: number, scale: number): number =>
  (DEGREES + 1) / (DEGREES * scale ** 2 + residual ** 2);

/** Second derivative of −ln density; below 0 far out, where a residual tells more against the fit than for it. */
export function curvatureAt(residual: number, scale: number): number {
  const spread = DEGREES * scale ** 2;
  return ((DEGREES + 1) * (spread - residual ** 2)) / (spread + residual ** 2) ** 2;
}

/** Of the weight that a residual of 0 has: how far a quote is heard, from 0 to 1. */
export const heardAt = (residual: number, scale: number): number =>
  weightAt(residual, scale) / weightAt(0, scale);

/** Information that one residual brings on average about its centre. */
export const informationOf = (scale: number): number => (DEGREES + 1) / ((DEGREES + 3) * scale ** 2);
