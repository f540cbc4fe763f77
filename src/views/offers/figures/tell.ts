import type { Estimate } from '../../../core/estimate.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import type { Found } from './compare.js';
import type { DraftOffer } from './offers.js';
import { toldComparison, type ToldComparison } from './told.js';
import { verdictOf, type Verdict } from './verdict.js';

/** What there is to tell of offers, and what it is of. */
export interface Told {
  readonly comparison: ToldComparison;
  readonly verdict: Verdict;
  /** The offers compared, as they were. */
  readonly offers: readonly DraftOffer[];
  /** Buyers that bear a fee, by the offer's id. */
  readonly namedBuyers: ReadonlyMap<number, number>;
  /** What the largest buyer owes at the peak, € as told. */
  readonly exposure: number;
}

/** @param estimate of the same case */
export function toldFrom(
  { comparison, offers }: Extract<Found, { kind: 'compared' }>,
  estimate: Estimate,
): Told {
  const told = toldComparison(
    comparison,
    offers.map(({ id }) => id),
    estimate,
  );
  return {
    comparison: told,
    verdict: verdictOf(told),
    offers,
    namedBuyers: new Map(offers.map(({ id }, i) => [id, comparison.offers[i]!.namedBuyers])),
    exposure: roundedToTwoDigits(comparison.largestExposure),
  };
}
