import type { ExceedancePoint } from '../../../engine/index.js';
import type { Comparison } from './comparison.js';

/** With a policy or without: which amounts of a year are meant. */
export type Way = 'withoutPolicy' | 'kept';

/** How often a year reaches an amount, as told. */
export interface Frequency {
  /** One year in so many; Infinity beyond the curve, once in a thousand years. */
  readonly years: number;
  /**
   * Where another amount already stands for that share of years: on which side of it this one is. One year in a hundred
   * has one amount on the page.
   */
  readonly beside: 'more' | 'less' | undefined;
  /** Whether most of those years are years in which the largest buyer is declared insolvent. */
  readonly largestBuyer: boolean;
}

/** Points of the curve lie so far apart that what is reached may be this much more frequent than at its point. */
const SPACING = 10 ** (1 / 16);

const reached = (curve: readonly ExceedancePoint[], amount: number, way: Way) =>
  curve.find((point) => point[way] >= amount);

/**
 * In how many years one is expected to reach an amount, without a policy or with it: a whole number up to twenty, then
 * one significant digit.
 */
export function oneYearIn(curve: readonly ExceedancePoint[], amount: number, way: Way): number {
  const point = reached(curve, amount, way);
  if (!point) return Infinity;
  const years = 1 / point.exceedance;
  return years < 20 ? Math.round(years) : Number(years.toPrecision(1));
}

type Told = Pick<Comparison, 'curve' | 'outcomes' | 'largestBuyerFails'>;

/** @param told whose outcomes have an amount for one year in ten, and one for one in a hundred */
export function frequencyOf(told: Told, amount: number, way: Way): Frequency {
  const { curve, outcomes } = told;
  const years = oneYearIn(curve, amount, way);
  const named = { 10: outcomes.oneInTen, 100: outcomes.oneInHundred }[years]?.[way];
  return {
    years,
    beside: named === undefined || named === amount ? undefined : amount < named ? 'more' : 'less',
    largestBuyer: isLargestBuyers(told, amount, way),
  };
}

/** That buyer's insolvency alone reaches the amount, in more than half of the years that do. */
export function isLargestBuyers(
  { curve, outcomes, largestBuyerFails }: Told,
  amount: number,
  way: Way,
): boolean {
  const point = reached(curve, amount, way);
  const fails = way === 'kept' ? largestBuyerFails.withPolicy : largestBuyerFails.withoutPolicy;
  return (
    point !== undefined && outcomes.largestBuyer[way] >= amount && fails > (SPACING * point.exceedance) / 2
  );
}
