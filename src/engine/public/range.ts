import { allAtOnce, premiumRangeSteps } from '../price/range-steps.js';
import type { PremiumRange, RangeOptions } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { priceUnchecked } from './price.js';
import { validLatticeSize, validSubmission } from './validate.js';

/**
 * The range around the premium rate: log-normal, with the named terms of its variance.
 * @throws InvalidSubmission as `price`
 */
export function premiumRange(
  submission: Submission,
  tariff: Tariff,
  options: RangeOptions = {},
): PremiumRange {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  return allAtOnce(premiumRangeSteps(priceUnchecked, submission, tariff, options));
}
