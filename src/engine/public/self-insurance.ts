import { selfInsuranceSteps } from '../compare/self-insurance-steps.js';
import { portfolioOf } from '../price/buyers-list.js';
import { allAtOnce } from '../price/range-steps.js';
import type { SelfInsurance, SelfInsuranceOptions } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { priceUnchecked } from './price.js';
import { validOwnFigures } from './validate-own-figures.js';
import { validLatticeSize, validSubmission } from './validate.js';

/**
 * What insuring and keeping every loss cost, a reserve for bad years on both sides, and how bad a year can be either way.
 * @param submission money in € per year excl. VAT, rates and shares as fractions, times in days
 * @throws InvalidSubmission with path, code and what is accepted
 */
export function selfInsurance(
  submission: Submission,
  tariff: Tariff,
  options: SelfInsuranceOptions = {},
): SelfInsurance {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  validOwnFigures(options.own);
  return allAtOnce(selfInsuranceSteps(priceUnchecked, portfolioOf, submission, tariff, options));
}
