import { withoutLimits } from '../compare/both-ways.js';
import type { Expand, Portfolio } from '../price/portfolio.js';
import { policyTerms } from '../terms.js';

/**
 * The buyers as an offer insures them. Those with a granted limit are named, and covered up to it whatever the usual
 * share accepted: the insurer has judged them. Those without a name are covered up to the discretionary limit.
 * @param limits € granted on the buyers that owe most, in that order
 */
export const grantedBy =
  (limits: readonly number[], expand: Expand): Expand =>
  (submission, tariff, peak, room) => {
    const usual = expand(submission, tariff, peak, room);
    const { discretionaryLimit } = tariff.bill;
    const [covered, insuredPercentage, limitNeed] = [usual.room(), usual.room(), usual.room()];
    for (let i = 0; i < covered.length; i++) {
      const named = usual.limitNeed[i]! >= discretionaryLimit;
      covered[i] = named ? usual.covered[i]! : unnamedPart(usual, i, discretionaryLimit);
      insuredPercentage[i] = usual.insuredPercentage[i]!;
      limitNeed[i] = usual.limitNeed[i]!;
    }
    if (limits.length) {
      // limits bound what is insured, not what is owed
      const { exposure } = submission.buyers ? expand(withoutLimits(submission), tariff, peak) : usual;
      const terms = policyTerms(submission.terms, tariff);
      largestOf(exposure, limits.length).forEach((i, rank) => {
        covered[i] = Math.min(exposure[i]!, limits[rank]!);
        insuredPercentage[i] = submission.buyers?.[i]!.insuredPercentage ?? terms.insuredPercentage;
        limitNeed[i] = Math.max(limitNeed[i]!, discretionaryLimit);
      });
    }
    return { ...usual, covered, insuredPercentage, limitNeed };
  };

function unnamedPart({ covered, exposure }: Portfolio, i: number, limit: number): number {
  return exposure[i]! > limit ? (covered[i]! * limit) / exposure[i]! : covered[i]!;
}

/** Places of the largest, in descending order; equals in the order given. */
function largestOf(amounts: Float64Array, most: number): number[] {
  const places: number[] = [];
  amounts.forEach((amount, i) => {
    let at = places.length;
    while (at > 0 && amounts[places[at - 1]!]! < amount) at--;
    if (at < most) {
      places.splice(at, 0, i);
      if (places.length > most) places.pop();
    }
  });
  return places;
}
