import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import type { Estimate } from '../../src/core/estimate.js';
import { submissionOf } from '../../src/core/submission.js';
import { price, type Pricing } from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

/** What is true of a case, from the engine and the estimate; nothing of it comes from what draws. */
export interface Facts {
  readonly answers: AnswerValues;
  readonly estimate: Estimate;
  readonly pricing: Pricing;
  /** Whether somebody has said what the bad debts are. */
  readonly knowsLosses: boolean;
  /** € per year: what the likely rate and its lower bound come to by themselves, and the least that a policy costs. */
  readonly own: number;
  readonly ownLow: number;
  readonly least: number;
  /** A euro amount that hangs by a rounding may be told either way. */
  readonly near: (one: number, other: number) => boolean;
}

export function factsOf(answers: AnswerValues, estimate: Estimate): Facts {
  const pricing = price(submissionOf(answersFrom(answers, 'answered'), tariff), tariff);
  const turnover = pricing.insurableTurnover;
  const { low, likely } = estimate.rate;
  return {
    ...{ answers, estimate, pricing },
    knowsLosses: answers.lossBasis !== 'unknown' && answers.grossBadDebtRatio !== undefined,
    own: likely * turnover,
    ownLow: low * turnover,
    least: tariff.bill.minimumPremium,
    near: (one, other) => Math.abs(one - other) < estimate.premium.low / 20,
  };
}
