import type { Answers } from '../../../core/answers.js';
import { unansweredOf } from '../../../core/progress.js';
import { submissionOf } from '../../../core/submission.js';
import { InvalidSubmission, type OfferComparison, type Tariff } from '../../../engine/index.js';
import { offerSteps, profileAbilities, validOffers } from '../../../engine/index.js';
import { pricedOf } from './asked.js';
import type { DraftOffer } from './offers.js';

/** What the offers come to. */
export type Found =
  | {
      readonly kind: 'compared';
      readonly comparison: OfferComparison;
      readonly offers: readonly DraftOffer[];
    }
  /** Fewer than two have a price. */
  | { readonly kind: 'fewPrices' }
  /** There is no price at the terms of one of them. */
  | { readonly kind: 'refused'; readonly id: number };

/** That of the view on self-insurance: what is told in both is one figure. */
const LATTICE = { latticeSize: 2048 };

/** The offers that have a price, side by side, in steps of a few ms. Throws only what is no fault of the offers. */
export function* foundFor(
  answers: Answers,
  tariff: Tariff,
  offers: readonly DraftOffer[],
): Generator<void, Found> {
  const submission = submissionOf(answers, tariff);
  const { insurableTurnover = 0, buyerCount = 0 } = submission;
  const priced = pricedOf(offers, tariff, insurableTurnover, buyerCount);
  if (priced.length < 2) return { kind: 'fewPrices' };
  const asked = priced.map(({ offer }) => offer);
  const options = { ...LATTICE, unanswered: unansweredOf(answers) };
  try {
    validOffers(asked, submission, tariff);
    const comparison = yield* offerSteps(profileAbilities, submission, asked, tariff, options);
    const ids = priced.map(({ id }) => id);
    return { kind: 'compared', comparison, offers: offers.filter(({ id }) => ids.includes(id)) };
  } catch (error) {
    if (!(error instanceof InvalidSubmission)) throw error;
    const at = Number(/\d+/.exec(error.path)?.[0] ?? 0);
    return { kind: 'refused', id: (priced[at] ?? priced[0]!).id };
  }
}
