import {
  bill,
  type Bill,
  type PremiumRange,
  type Pricing,
  type Submission,
  type Tariff,
} from '../engine/index.js';
import { valuesOf, type Answers, type AnswerValues } from './answers.js';
import { frozen } from './frozen.js';
import { nextQuestion, progressOf, unansweredOf, type NextQuestion, type Progress } from './progress.js';

/** A range and its likely value; `likely` is always inside. */
export interface Interval<T = number> {
  readonly low: T;
  readonly likely: T;
  readonly high: T;
}

/**
 * Result of the simulator, frozen to its leaves: rates as fractions of the insurable turnover, money in € per year excl.
 * VAT.
 */
export interface Estimate {
  readonly rate: Interval;
  /** Before tax and fees, minimum premium included. */
  readonly premium: Interval;
  /** All in: premium, insurance premium tax, credit-limit fees; without the recoverable VAT on fees. */
  readonly total: Interval;
  /** Probability that the ranges are meant to hold, if the model is right. */
  readonly coverage: number;
  readonly bill: Readonly<Bill>;
  readonly progress: Progress;
  readonly next?: NextQuestion;
  readonly answers: AnswerValues;
  readonly tariff: { readonly id: string; readonly version: string };
}

/**
 * Puts an estimate together. The range is laid around the price in relative terms, because the two may come from
 * different answers while the visitor types: the likely value stays inside whatever happens.
 */
export function estimateOf(
  answers: Answers,
  submission: Submission,
  pricing: Pricing,
  range: PremiumRange,
  tariff: Tariff,
): Estimate {
  const rate = around(pricing.premiumRate, range);
  const billAt = (premiumRate: number) =>
    bill(submission, { ...pricing, premium: premiumRate * pricing.insurableTurnover }, tariff);
  const [low, likely, high] = [billAt(rate.low), billAt(rate.likely), billAt(rate.high)];
  const next = nextQuestion(range, unansweredOf(answers));
  return frozen({
    rate,
    premium: interval(low.premium, likely.premium, high.premium),
    total: interval(low.total, likely.total, high.total),
    coverage: range.coverage,
    bill: likely,
    progress: progressOf(answers),
    ...(next && { next }),
    answers: valuesOf(answers),
    tariff: { id: tariff.id, version: tariff.version },
  });
}

function around(likely: number, range: PremiumRange): Interval {
  return interval((likely * range.low) / range.likely, likely, (likely * range.high) / range.likely);
}

function interval(low: number, likely: number, high: number): Interval {
  return { low, likely, high };
}
