import { highestExpenseShare } from '../price/expenses.js';
import type { Pricer } from '../price/pricer.js';
import type { Submission } from '../submission.js';
import type { BonusClause, Tariff } from '../tariff.js';

/**
 * A bonus clause on top of a policy, which is no saving: the refund is part of what the premium must collect. € per year.
 */
export interface BonusOption extends BonusClause {
  /** With the clause. */
  premium: number;
  /** Premium with it less premium without. */
  more: number;
  /** Given back in an average year. */
  refund: number;
  /** Given back after a year without indemnity. */
  fullRefund: number;
}

/**
 * What a clause would add to the premium and give back. Undefined where the policy has one, or where the loadings leave
 * nothing to pay it from.
 * @param priced must know clauses
 * @param premium of the same submission, on the same lattice
 */
export function bonusOption(
  priced: Pricer,
  submission: Submission,
  tariff: Tariff,
  clause: BonusClause,
  premium: number,
  latticeSize: number,
): BonusOption | undefined {
  const { loadings } = tariff;
  const { share, lossRatioBelow } = clause;
  const { terms } = submission;
  const carried = 1 - highestExpenseShare(loadings) - loadings.margin;
  if (terms?.bonus || share * lossRatioBelow >= carried) return undefined;
  const pricing = priced({ ...submission, terms: { ...terms, bonus: clause } }, tariff, { latticeSize });
  return {
    share,
    lossRatioBelow,
    premium: pricing.premium,
    more: pricing.premium - premium,
    refund: pricing.bonusCost,
    fullRefund: share * lossRatioBelow * pricing.premium,
  };
}
