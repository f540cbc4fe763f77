import type { Buyer, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import type { PolicyTerms } from '../terms.js';
import { owedAtPeak, peakFactorOf } from './peak.js';

/**
 * Credit limit that a buyer needs per € of its turnover, a fraction: for the peak that limits are asked for and, at
 * home, with VAT where the tariff says so; else what is owed at the peak.
 * @param domestic share of the buyer's turnover at home
 */
export function limitNeed(submission: Submission, tariff: Tariff, domestic: number, buyer?: Buyer): number {
  const { limitPeakFactor = 0, limitsInclVat, vatOnFees } = tariff.bill;
  const peak = Math.max(peakFactorOf(submission, tariff), limitPeakFactor);
  return owedAtPeak(submission, tariff, buyer, peak) * (limitsInclVat ? 1 + vatOnFees * domestic : 1);
}

/** Whether the insurer is asked for a limit of this size, €, or leaves it to the company. */
export const isNamed = (limit: number, { bill }: Tariff): boolean => limit >= bill.discretionaryLimit;

/** Insured percentage of a buyer that needs such a limit (€) and has none of its own. */
export const insuredShare = (
  limit: number,
  { insuredPercentage, insuredPercentageUnnamed }: PolicyTerms,
  tariff: Tariff,
): number =>
  isNamed(limit, tariff)
    ? insuredPercentage
    : Math.min(insuredPercentage, insuredPercentageUnnamed ?? insuredPercentage);
