import type { Answers } from '../core/answers.js';
import { estimateOf, type Estimate } from '../core/estimate.js';
import { unansweredOf } from '../core/progress.js';
import { submissionOf } from '../core/submission.js';
import {
  allAtOnce,
  premiumRangeSteps,
  priceProfile,
  sketch,
  type PremiumRange,
  type Pricing,
  type Tariff,
} from '../engine/index.js';

/** An estimate with its price, and with the range it was laid from, which later quick prices borrow. */
export interface Priced {
  estimate: Estimate;
  pricing: Pricing;
  range: PremiumRange;
}

/** While the visitor acts; within 0.1 % of the full price. */
const QUICK = { latticeSize: 1024 };

/** The price for these answers, in the last range's relative width; in that of a sketch if there is none yet. */
export function quickly(
  answers: Answers,
  tariff: Tariff,
  last: PremiumRange | undefined,
  priced = priceProfile,
): Priced {
  const submission = submissionOf(answers, tariff);
  const pricing = priced(submission, tariff, QUICK);
  const range =
    last ??
    allAtOnce(
      premiumRangeSteps(sketch(pricing, submission, tariff), submission, tariff, {
        unanswered: unansweredOf(answers),
      }),
    );
  return { estimate: estimateOf(answers, submission, pricing, range, tariff), pricing, range };
}

/** The full price and its own range, in steps of a few ms. */
export function* fully(answers: Answers, tariff: Tariff): Generator<void, Priced> {
  const submission = submissionOf(answers, tariff);
  const pricing = priceProfile(submission, tariff);
  yield;
  const range = yield* premiumRangeSteps(priceProfile, submission, tariff, {
    unanswered: unansweredOf(answers),
  });
  yield;
  return { estimate: estimateOf(answers, submission, pricing, range, tariff), pricing, range };
}
