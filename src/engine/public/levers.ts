import { leverSteps, type Lever } from '../levers/lever-steps.js';
import { portfolioOf } from '../price/buyers-list.js';
import { allAtOnce } from '../price/range-steps.js';
import type { Submission } from '../submission.js';
import type { TariffWith } from '../tariff.js';
import { changed } from './changed.js';
import { priceUnchecked } from './price.js';
import { validSubmission } from './validate.js';

/**
 * What would lower the premium: the changes that apply to a company, one at a time, the greatest saving first, with
 * what each costs in cover. Those that do not save come last, their saving at or below 0.
 *
 * A bonus clause is not among them: its refund is paid for in advance, loadings on top, so that it raises the premium
 * by more than it gives back on average.
 * @throws InvalidSubmission as `price`
 */
export function levers(submission: Submission, tariff: TariffWith<'levers'>): Lever[] {
  validSubmission(submission, tariff);
  const operations = { priced: priceUnchecked, expand: portfolioOf, changed };
  return allAtOnce(leverSteps(operations, submission, tariff)).levers;
}
