import type { Answers } from '../../../core/answers.js';
import { apportion } from '../../../core/apportion.js';
import type { Estimate } from '../../../core/estimate.js';
import { roundedToTwoDigits, roundTo, warrantedStep } from '../../../core/rounding.js';
import { toldOf } from '../../../core/told.js';
import { submissionOf } from '../../../core/submission.js';
import {
  priceProfile,
  profilePortfolio,
  selfInsuranceSteps,
  type ExceedancePoint,
  type Outcome,
  type SelfInsurance,
  type Tariff,
} from '../../../engine/index.js';

const LATTICE = { latticeSize: 2048 };

/** Insurance beside self-insurance for these answers, in four steps of a few ms. */
export function selfInsuranceOf(answers: Answers, tariff: Tariff): Generator<void, SelfInsurance> {
  return selfInsuranceSteps(priceProfile, profilePortfolio, submissionOf(answers, tariff), tariff, LATTICE);
}

/** Lines of the yearly cost of either way, in the order of the screen. */
export const costLines = [
  'losses',
  'premium',
  'insurancePremiumTax',
  'creditLimitFees',
  'costOfReserve',
] as const;
export type CostLine = (typeof costLines)[number];

/** One way's cost, € per year, rounded such that the lines sum to the total. A line that it does not have is absent. */
export interface Cost {
  readonly lines: { readonly [L in CostLine]?: number };
  readonly total: number;
}

export const outcomeNames = ['expected', 'oneInTen', 'oneInHundred', 'largestBuyer'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** The comparison as told: money in € rounded to what it warrants. */
export interface Comparison {
  readonly selfInsured: Cost;
  readonly insured: Cost;
  /** Which way is cheaper on the figures as told. */
  readonly verdict: 'selfInsured' | 'insured' | 'even';
  /** By how much, as told. */
  readonly difference: number;
  /** What insuring costs at both ends of the premium's range. */
  readonly insuredRange: { readonly low: number; readonly high: number };
  /** Whether the range of the premium leaves the verdict open. */
  readonly open: boolean;
  readonly reserve: number;
  /** Whether the policy leaves most of a bad year with the company, which then needs a reserve all the same. */
  readonly bare: boolean;
  readonly outcomes: Readonly<Record<OutcomeName, Outcome>>;
  readonly curve: readonly ExceedancePoint[];
  readonly acceptedShare: number;
}

/** @param estimate of the same case */
export function comparisonOf(found: SelfInsurance, estimate: Estimate): Comparison {
  const { step, premium, insurancePremiumTax, creditLimitFees } = toldOf(estimate);
  const wide = warrantedStep(estimate.premium);
  const round = (amount: number) => roundTo(amount, wide);
  const { expectedLoss, costOfReserve } = found.selfInsured;
  const { keptLosses } = found.insured;
  const selfInsured = costOf({ losses: expectedLoss, costOfReserve }, step);
  const insured = costOf(
    { losses: keptLosses, premium: premium.likely, insurancePremiumTax, creditLimitFees },
    step,
  );
  const [low, high] = [estimate.total.low + keptLosses, estimate.total.high + keptLosses];
  return {
    selfInsured,
    insured,
    verdict:
      selfInsured.total === insured.total
        ? 'even'
        : selfInsured.total < insured.total
          ? 'selfInsured'
          : 'insured',
    difference: Math.abs(selfInsured.total - insured.total),
    insuredRange: { low: round(low), high: round(high) },
    open: low < found.selfInsured.total && found.selfInsured.total < high,
    reserve: roundedToTwoDigits(found.reserve),
    bare: found.oneInHundred.kept > found.oneInHundred.loss / 2,
    outcomes: {
      expected: average(selfInsured, insured) ?? outcome(found.expected),
      oneInTen: outcome(found.oneInTen),
      oneInHundred: outcome(found.oneInHundred),
      largestBuyer: outcome(found.largestBuyer),
    },
    curve: found.curve,
    acceptedShare: found.acceptedShare,
  };
}

/** The average year as the costs tell it: one amount is told in one way. Undefined where their step is too coarse. */
function average({ lines: { losses: loss = 0 } }: Cost, { lines: { losses: kept = 0 } }: Cost) {
  return kept > 0 && loss >= kept ? { loss, paid: loss - kept, kept } : undefined;
}

function costOf(lines: Cost['lines'], step: number): Cost {
  const present = Object.entries(lines) as [CostLine, number][];
  const counts = apportion(
    present.map(([, amount]) => amount),
    step,
  );
  return {
    lines: Object.fromEntries(present.map(([line], i) => [line, counts[i]! * step])),
    total: counts.reduce((sum, count) => sum + count, 0) * step,
  };
}

/** The step of two significant digits: a model's year of losses warrants no more. */
const stepOf = (amount: number): number => (amount > 0 ? 10 ** (Math.floor(Math.log10(amount)) - 1) : 1);

/** Paid and kept to the step of the loss, so that they still make it up. */
function outcome({ loss, paid, kept }: Outcome): Outcome {
  const step = stepOf(loss);
  const [paidSteps = 0, keptSteps = 0] = apportion([paid, kept], step);
  const amount = (steps: number) => roundedToTwoDigits(steps * step);
  return { loss: amount(paidSteps + keptSteps), paid: amount(paidSteps), kept: amount(keptSteps) };
}

/**
 * In how many years one is expected beyond an amount, without a policy or with it: a whole number up to twenty, then one
 * significant digit; Infinity beyond the curve, once in a thousand years.
 */
export function oneYearIn(curve: readonly ExceedancePoint[], amount: number, way: 'loss' | 'kept'): number {
  const beyond = curve.find((point) => point[way] >= amount);
  if (!beyond) return Infinity;
  const years = 1 / beyond.exceedance;
  return years < 20 ? Math.round(years) : Number(years.toPrecision(1));
}
