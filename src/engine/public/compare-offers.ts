import { offerSteps } from '../offers/offer-steps.js';
import { everyAbility } from '../price/every-ability.js';
import { allAtOnce } from '../price/range-steps.js';
import type { Offer, OfferComparison, OfferOptions } from '../offer.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { validOffers } from './validate-offers.js';
import { validLatticeSize, validSubmission } from './validate.js';

/**
 * Offers side by side for one company: what each costs, what it leaves in an average year, in bad ones and if the
 * largest buyer fails, and where its price lies in the range of the model under the same terms. See `offerSteps`.
 * @param submission money in € per year excl. VAT, rates and shares as fractions, times in days
 * @param offers from 1 to 10
 * @throws InvalidSubmission with path (of an offer's field `offers.0.…`), code and what is accepted
 */
export function compareOffers(
  submission: Submission,
  offers: readonly Offer[],
  tariff: Tariff,
  options: OfferOptions = {},
): OfferComparison {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  validOffers(offers, submission, tariff);
  return allAtOnce(offerSteps(everyAbility, submission, offers, tariff, options));
}
