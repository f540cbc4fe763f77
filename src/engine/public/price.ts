import { everyAbility } from '../price/every-ability.js';
import { pricer } from '../price/pricer.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { validLatticeSize, validSubmission } from './validate.js';

/** `price` without the checks. */
export const priceUnchecked = pricer(everyAbility);

/**
 * Prices a company: its premium rate and premium, and what they are made of.
 * @param submission money in € per year excl. VAT, rates and shares as fractions, times in days
 * @throws InvalidSubmission with path, code and what is accepted
 */
export function price(submission: Submission, tariff: Tariff, options: PriceOptions = {}): Pricing {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  return priceUnchecked(submission, tariff, options);
}
