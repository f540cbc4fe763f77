import type { Interval } from './estimate.js';

/**
 * The step to which money is worth telling, given its range: two significant digits on the lower bound.
 *
 * @example warrantedStep({ low: 4_812, likely: 7_012, high: 10_344 }) // 100
 */
export function warrantedStep({ low }: Interval): number {
  return low > 0 ? 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1) : 1;
}

/** @example roundTo(7_012, 100) // 7_000 */
export function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}
