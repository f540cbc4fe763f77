import type { Way } from '../offer.js';

/** A way of bearing bad debts by what it costs in a year and what one year in a hundred leaves, €. */
export interface Standing {
  way: Way;
  yearlyCost: number;
  oneInHundred: number;
}

const beats = (one: Standing, other: Standing): boolean =>
  one.yearlyCost <= other.yearlyCost &&
  one.oneInHundred <= other.oneInHundred &&
  (one.yearlyCost < other.yearlyCost || one.oneInHundred < other.oneInHundred);

/** The ways that no other beats: none is better on one count without being worse on the other. By rising cost. */
export function undominatedOf(ways: readonly Standing[]): Way[] {
  return ways
    .filter((way) => !ways.some((other) => beats(other, way)))
    .sort((a, b) => a.yearlyCost - b.yearlyCost)
    .map(({ way }) => way);
}
