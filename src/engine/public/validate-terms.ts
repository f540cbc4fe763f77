import { highestExpenseShare } from '../price/expenses.js';
import type { Terms } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { AMOUNT, given, MOST_BUYERS, number, oneOf, optional, record, refuse, SHARE } from './checks.js';

/**
 * Checks the terms of a policy.
 * @throws InvalidSubmission at the first fault, with a path from `terms`
 */
export function validTerms(value: Terms, tariff: Tariff): void {
  record(value, 'terms');
  const t = value;
  optional(t.insuredPercentage, 'terms.insuredPercentage', SHARE);
  optional(t.claimThreshold, 'terms.claimThreshold', AMOUNT);
  optional(t.eachLossDeductible, 'terms.eachLossDeductible', AMOUNT);
  optional(t.annualAggregateDeductible, 'terms.annualAggregateDeductible', AMOUNT);
  if (t.maximumLiability !== null) optional(t.maximumLiability, 'terms.maximumLiability', AMOUNT);
  if (t.maximumLiabilityMultiple !== null) {
    optional(t.maximumLiabilityMultiple, 'terms.maximumLiabilityMultiple', { min: 0, open: true, max: 1000 });
  }
  optional(t.waitingPeriodMonths, 'terms.waitingPeriodMonths', { min: 0, max: 24 });
  given(t.maximumLiabilityOf, () =>
    oneOf(t.maximumLiabilityOf, 'terms.maximumLiabilityOf', ['premium', 'minimumPremium']),
  );
  optional(t.insuredPercentageUnnamed, 'terms.insuredPercentageUnnamed', SHARE);
  optional(t.namedBuyers, 'terms.namedBuyers', { min: 0, max: MOST_BUYERS, whole: true });
  given(t.bonus, () => {
    record(t.bonus, 'terms.bonus');
    number(t.bonus!.share, 'terms.bonus.share', SHARE);
    number(t.bonus!.lossRatioBelow, 'terms.bonus.lossRatioBelow', { min: 0, max: 10 });
    const { loadings } = tariff;
    const carried = 1 - (highestExpenseShare(loadings) + loadings.margin);
    if (t.bonus!.share * t.bonus!.lossRatioBelow >= carried) {
      refuse('terms.bonus', 'unpriceable', 'share × lossRatioBelow below 1 − loadings');
    }
  });
  given(t.malus, () => {
    record(t.malus, 'terms.malus');
    number(t.malus!.share, 'terms.malus.share', SHARE);
    number(t.malus!.lossRatioAbove, 'terms.malus.lossRatioAbove', { min: 0, max: 10 });
    number(t.malus!.cap, 'terms.malus.cap', { min: 0, max: 10 });
  });
}
