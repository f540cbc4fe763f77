import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import type { Estimate } from '../../src/core/estimate.js';
import { roundedToTwoDigits } from '../../src/core/rounding.js';
import { ownSubmissionOf, submissionOf } from '../../src/core/submission.js';
import {
  allAtOnce,
  changed,
  leverSteps,
  price,
  profileLeverOperations,
  renewals,
  selfInsurance,
  type Pricing,
  type RenewalScenario,
  type SelfInsurance,
  type Submission,
} from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { withLevers } from '../../src/tariff/lever-sizes.js';

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
  /** What the best change saves of what is due, alone; € per year. */
  readonly bestSaving: number;
  /**
   * With the changes on trial, today and at three renewals: the losses being as they were, half of them, or with the
   * largest customer's failure.
   */
  readonly renewals: Readonly<Record<'same' | 'halved' | 'failure', readonly Pricing[]>> & {
    readonly today: Pricing;
  };
  /** A year without the policy beside a year with it. */
  readonly years: SelfInsurance;
  /** What the failure of the largest customer alone would call for, before the year's maximum, €. */
  readonly largestIndemnity: number;
  /** A euro amount that hangs by a rounding may be told either way. */
  readonly near: (one: number, other: number) => boolean;
}

/** The greatest saving of one change alone, none being due below the least that a policy costs. */
function bestSavingOf(answers: AnswerValues, knowsLosses: boolean): number {
  const own = ownSubmissionOf(answersFrom(answers, 'answered'), tariff);
  const board = allAtOnce(
    leverSteps(profileLeverOperations, own, withLevers(tariff), {}, roundedToTwoDigits),
  );
  const due = (premium: number) => Math.max(premium, tariff.bill.minimumPremium);
  // what nobody said cannot be bettered
  const offered = board.levers.filter(({ id }) => knowsLosses || (id !== 'badDebts' && id !== 'lossYears'));
  return Math.max(0, ...offered.map(({ alone }) => due(board.own.premium) - due(board.own.premium - alone)));
}

/** The largest customer's peak, insured in part, less what the company bears first; what it owes counts as accepted. */
function largestIndemnityOf(submission: Submission): number {
  const { insurableTurnover = 0, topShares = [], dso = 0, daysPastDue = 0 } = submission;
  const peak = (submission.peakFactor ?? tariff.exposure.peakFactor) * (dso + daysPastDue);
  const owed =
    insurableTurnover * Math.max(...topShares, 1 / submission.buyerCount!) * Math.min(1, peak / 365);
  const terms = { ...tariff.defaultTerms, ...submission.terms };
  const insured = terms.insuredPercentage * owed - terms.eachLossDeductible;
  return Math.max(0, insured - terms.annualAggregateDeductible);
}

function renewalsOf(submission: Submission): Facts['renewals'] {
  const three = (scenario: RenewalScenario) => renewals(submission, scenario, tariff).slice(0, 3);
  return {
    today: price(submission, tariff),
    same: three({ lossFactor: 1 }),
    halved: three({ lossFactor: 0.5 }),
    failure: three({ lossFactor: 1, largestBuyerFailsInYear: 1 }),
  };
}

export function factsOf(answers: AnswerValues, estimate: Estimate): Facts {
  const submission = submissionOf(answersFrom(answers, 'answered'), tariff);
  const pricing = price(submission, tariff);
  const turnover = pricing.insurableTurnover;
  const { low, likely } = estimate.rate;
  const knowsLosses = answers.lossBasis !== 'unknown' && answers.grossBadDebtRatio !== undefined;
  return {
    ...{ answers, estimate, pricing, knowsLosses },
    renewals: renewalsOf(answers.levers ? changed(submission, answers.levers, tariff) : submission),
    years: selfInsurance(submission, tariff),
    largestIndemnity: largestIndemnityOf(submission),
    bestSaving: bestSavingOf(answers, knowsLosses),
    own: likely * turnover,
    ownLow: low * turnover,
    least: tariff.bill.minimumPremium,
    near: (one, other) => Math.abs(one - other) < estimate.premium.low / 20,
  };
}
