import { selfInsuranceSteps } from '../compare/self-insurance-steps.js';
import { portfolioOf } from '../price/buyers-list.js';
import { allAtOnce } from '../price/range-steps.js';
import type { PriceOptions, SelfInsurance } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { priceUnchecked } from './price.js';
import { validLatticeSize, validSubmission } from './validate.js';

/**
 * What insuring and keeping every loss cost, and how bad a year can be either way.
 * @param submission money in € per year excl. VAT, rates and shares as fractions, times in days
 * @throws InvalidSubmission with path, code and what is accepted
 */
export function selfInsurance(
  submission: Submission,
  tariff: Tariff,
  options: PriceOptions = {},
): SelfInsurance {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  return allAtOnce(selfInsuranceSteps(priceUnchecked, portfolioOf, submission, tariff, options));
}
