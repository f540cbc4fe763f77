import type { Buyer, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';

const DAYS_PER_YEAR = 365;

/**
 * Share of a year's sales that is owed at the peak, a fraction: term and delay in days, seasonal, the year at most.
 * @param peakFactor default: the submission's, else the tariff's
 */
export function owedAtPeak(
  submission: Submission,
  tariff: Tariff,
  buyer?: Buyer,
  peakFactor = peakFactorOf(submission, tariff),
): number {
  const { exposure } = tariff;
  const dso = buyer?.dso ?? submission.dso ?? exposure.dso;
  const late = buyer?.daysPastDue ?? submission.daysPastDue ?? exposure.daysPastDue;
  return Math.min(1, (peakFactor * (dso + late)) / DAYS_PER_YEAR);
}

export const peakFactorOf = (submission: Submission, { exposure }: Tariff): number =>
  submission.peakFactor ?? exposure.peakFactor;
