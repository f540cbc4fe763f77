import { aggregateLoss } from '../aggregate/aggregate-loss.js';
import { claimProbability, coveredLosses } from '../policy.js';
import type { Portfolio } from '../price/portfolio.js';
import type { Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { claimIndemnity, policyTerms, yearIndemnity, type PolicyTerms } from '../terms.js';

/** What the company bears in spite of its policy, € excl. VAT; the premium is not in it. */
export interface RetainedLoss {
  /**
   * Of the failure of its largest exposure, at its peak, in a year without another claim: insolvency, before
   * recoveries; what the insurer does not accept is kept as well.
   */
  largestBuyer: number;
  /** Of the accepted losses of an average year, net of recoveries: their mean less E[C]. */
  averageYear: number;
  /**
   * Of those of a bad year, one in a hundred: their mean over the worst 1 % of outcomes (1 − `tailLevel`) less that of
   * the indemnities. Both means are taken on a lattice; unlike quantiles they do not jump.
   */
  badYear: number;
}

/**
 * What the company keeps under the terms that it was priced with. Unchecked.
 * @param pricing of the submission, whose experience and maximum liability count
 */
export function retainedLossOf(
  submission: Submission,
  portfolio: Portfolio,
  pricing: Pricing,
  tariff: Tariff,
  latticeSize: number,
): RetainedLoss {
  const terms = policyTerms(submission.terms, tariff);
  const losses = {
    ...coveredLosses(portfolio, terms, tariff),
    probability: claimProbability(portfolio, pricing.experienceFactor, tariff),
  };
  // the same losses insured in full: neither percentage, threshold, deductible nor maximum
  const whole = aggregateLoss(losses, tariff.economy, latticeSize);
  const badYear = whole ? whole.worstOutcomes.transform[0]! : 0;
  return {
    largestBuyer: retainedOfLargest(portfolio, terms, pricing.maximumLiability),
    averageYear: Math.max(0, pricing.blendedLoss - pricing.expectedIndemnity),
    badYear: Math.max(0, badYear - pricing.tailValueAtRisk),
  };
}

/** Exposure less indemnity: what the limit or the acceptance leaves out, then the terms of the claim and of the year. */
function retainedOfLargest(
  { exposure, covered, insuredPercentage }: Portfolio,
  terms: PolicyTerms,
  maximumLiability: number | null,
): number {
  const largest = exposure.reduce((most, e, i) => (e > exposure[most]! ? i : most), 0);
  const accepted = covered[largest]!;
  const claim = claimIndemnity(accepted, accepted, insuredPercentage[largest]!, terms);
  return exposure[largest]! - yearIndemnity(claim, terms.annualAggregateDeductible, maximumLiability);
}
