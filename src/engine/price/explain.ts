import type { Explanation, ExplanationItem, Pricing } from '../results.js';

/**
 * What the premium is made of, in the order in which it is built up.
 * @returns amounts in € per year and as fractions of the insurable turnover; they sum to the premium (1e-12 relative)
 */
export function explain(pricing: Pricing): Explanation[] {
  const p = pricing;
  const amounts: [ExplanationItem, number][] = [
    ['technical', p.technicalLoss],
    ['experience', p.blendedLoss - p.technicalLoss],
    ['claimTerms', p.expectedGrossIndemnity - p.blendedLoss],
    ['aggregateTerms', p.expectedIndemnity - p.expectedGrossIndemnity],
    ['crisis', p.crisisLoading],
    ['concentration', p.concentrationLoading],
    ['claimsHandling', p.claimsHandling],
    ['bonusMalus', p.bonusCost - p.malusIncome],
    ['fixedCost', p.fixedCost],
    ['acquisition', p.acquisition],
    ['administration', p.administration],
    ['margin', p.margin],
  ];
  return amounts.map(([item, amount]) => ({ item, amount, rate: amount / p.insurableTurnover }));
}
