import type { Answers } from '../../../core/answers.js';
import type { Estimate } from '../../../core/estimate.js';
import { roundTo, warrantedStep } from '../../../core/rounding.js';
import { submissionOf } from '../../../core/submission.js';
import { toldOf } from '../../../core/told.js';
import {
  priceProfile,
  profilePortfolio,
  selfInsuranceSteps,
  withOwnFigures,
  type ExceedancePoint,
  type Outcome,
  type SelfInsurance,
  type Tariff,
} from '../../../engine/index.js';
import { ownFiguresOf, type Inputs } from './in-force.js';
import { toldOutcome, type OutcomeName } from './outcome.js';

const LATTICE = { latticeSize: 2048 };

/** Insurance beside self-insurance for these answers, in steps of a few ms. */
export function selfInsuranceOf(answers: Answers, tariff: Tariff): Generator<void, SelfInsurance> {
  return selfInsuranceSteps(priceProfile, profilePortfolio, submissionOf(answers, tariff), tariff, LATTICE);
}

/** What leaves the bank either way, in the order of the screen. */
export const costLines = [
  'losses',
  'premium',
  'insurancePremiumTax',
  'creditLimitFees',
  'creditManagement',
] as const;
export type CostLine = (typeof costLines)[number];

/** One way's cost as told, € per year. A line that it does not have is absent. */
export interface Cost {
  readonly lines: { readonly [L in CostLine]?: number };
  /** The sum of the lines. */
  readonly outlay: number;
  readonly costOfReserve: number;
  /** `outlay` + `costOfReserve`. */
  readonly total: number;
}

/** The two ways side by side, € per year as told. */
export interface Standing {
  readonly selfInsured: number;
  readonly insured: number;
  readonly cheaper: 'selfInsured' | 'insured' | 'even';
  readonly difference: number;
  /** What insuring comes to at both ends of the premium's range. */
  readonly insuredRange: { readonly low: number; readonly high: number };
  /** Whether the range of the premium leaves the order open. */
  readonly open: boolean;
}

/** The comparison as told: money in € rounded to what it warrants. */
export interface Comparison {
  readonly selfInsured: Cost;
  readonly insured: Cost;
  /** What the policy costs, all in; litigation fees apart. */
  readonly policyCost: number;
  /** What leaves the bank. */
  readonly outlay: Standing;
  /** With what the reserves cost. */
  readonly total: Standing;
  /** The least that a policy costs is more than the rate alone would come to. */
  readonly atMinimum: boolean;
  readonly outcomes: Readonly<Record<OutcomeName, Outcome>>;
  readonly largestBuyerFails: SelfInsurance['largestBuyerFails'];
  readonly curve: readonly ExceedancePoint[];
  readonly acceptedShare: number;
}

/**
 * @param modelled with the model's own reserves
 * @param estimate of the same case: its bill is told elsewhere on the page, in the same figures
 */
export function comparisonOf(modelled: SelfInsurance, estimate: Estimate, inputs: Inputs): Comparison {
  const found = withOwnFigures(modelled, ownFiguresOf(inputs));
  const { step, premium, insurancePremiumTax, creditLimitFees, total } = toldOf(estimate);
  const round = (amount: number) => roundTo(amount, step);
  const { expectedLoss, creditManagement } = found.selfInsured;
  const costs = {
    selfInsured: costOf(
      {
        losses: round(expectedLoss),
        ...(creditManagement > 0 && { creditManagement: round(creditManagement) }),
      },
      round(found.selfInsured.costOfReserve),
    ),
    insured: costOf(
      {
        losses: round(found.insured.keptLosses),
        premium: premium.likely,
        insurancePremiumTax,
        creditLimitFees,
      },
      round(found.insured.costOfReserve),
    ),
  };
  const standing = (of: 'outlay' | 'total') => standingOf(costs.selfInsured[of], costs.insured[of], estimate);
  return {
    ...costs,
    policyCost: total.likely,
    outlay: standing('outlay'),
    total: standing('total'),
    atMinimum: estimate.bill.premium <= estimate.bill.minimumPremium,
    outcomes: {
      expected: average(costs.selfInsured, costs.insured, round(found.expected.paid)),
      oneInTen: toldOutcome(found.oneInTen),
      oneInHundred: toldOutcome(found.oneInHundred),
      largestBuyer: toldOutcome(found.largestBuyer),
    },
    largestBuyerFails: found.largestBuyerFails,
    curve: found.curve,
    acceptedShare: found.acceptedShare,
  };
}

/** The average year in the figures of the costs: one amount is told in one way. */
function average(selfInsured: Cost, insured: Cost, paid: number): Outcome {
  const kept = insured.lines.losses!;
  return { withoutPolicy: selfInsured.lines.losses!, loss: paid + kept, paid, kept };
}

function costOf(lines: Cost['lines'], costOfReserve: number): Cost {
  const outlay = Object.values(lines).reduce((sum, amount) => sum + amount, 0);
  return { lines, outlay, costOfReserve, total: outlay + costOfReserve };
}

/** The ends of the range to the step that it warrants, around the likely cost as told. */
function standingOf(selfInsured: number, insured: number, { premium, total }: Estimate): Standing {
  const wide = warrantedStep(premium);
  // where the ends of the bill are one, what is added to them makes no range of them
  const end = (bill: number) =>
    bill === total.likely ? insured : roundTo(insured + bill - total.likely, wide);
  const low = Math.min(end(total.low), insured);
  const high = Math.max(end(total.high), insured);
  return {
    selfInsured,
    insured,
    cheaper: selfInsured === insured ? 'even' : selfInsured < insured ? 'selfInsured' : 'insured',
    difference: Math.abs(selfInsured - insured),
    insuredRange: { low, high },
    open: low <= selfInsured && selfInsured <= high,
  };
}
