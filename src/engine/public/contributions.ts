import { contributionSteps } from '../contributions/contribution-steps.js';
import { InvalidSubmission } from '../invalid-submission.js';
import { allAtOnce } from '../price/range-steps.js';
import type { Contributions } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { priceUnchecked } from './price.js';
import { validSubmission } from './validate.js';

/**
 * What each of seven subjects adds to the rate, against a reference company: see `contributionSteps`.
 * @throws InvalidSubmission as `price`; also for a list of buyers, which has no profile to compare
 */
export function contributions(submission: Submission, tariff: Tariff, reference?: Submission): Contributions {
  validSubmission(submission, tariff);
  if (reference) validSubmission(reference, tariff);
  if (submission.buyers ?? reference?.buyers) {
    throw new InvalidSubmission('buyers', 'inconsistent', 'a profile, not a list');
  }
  return allAtOnce(contributionSteps(priceUnchecked, submission, tariff, reference));
}
