import { retainedLossOf, type RetainedLoss } from '../compare/retained-loss.js';
import type { Portfolio } from '../price/portfolio.js';
import type { Pricer } from '../price/pricer.js';
import type { Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { LeverSizes, Tariff, TariffWith } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { bonusOption, type BonusOption } from './bonus-option.js';
import type { Change, LeverId, SubmissionChange } from './change.js';
import { levelOf } from './lever-level.js';

const LATTICE = 2048;

/** A price and what is kept under it; € per year, rate as a fraction. */
export interface Outcome {
  rate: number;
  premium: number;
  kept: RetainedLoss;
}

/**
 * One change, and what it comes to beside the others in force: against the present combination, or against what would be
 * left of it if the change is part of it. Money in € per year, rates as fractions.
 */
export interface Lever {
  id: LeverId;
  /** The change, alone. */
  change: SubmissionChange;
  /** What it moves, before and after; `null` is none. */
  from: number | null;
  to: number | null;
  /** Rate, premium and what the company keeps, with it. */
  rate: number;
  premium: number;
  kept: RetainedLoss;
  /** Premium without it less premium with it. */
  saving: number;
  /** `kept` less what the company keeps without it. */
  keptMore: RetainedLoss;
  /** What it would save if nothing else were changed. */
  alone: number;
}

/** The levers of a company, by what they would save alone. */
export interface LeverBoard {
  /** Without any change. */
  own: Outcome;
  /** Changes in force. */
  inForce: SubmissionChange;
  /** With them. */
  now: Outcome;
  levers: Lever[];
  /** On top of the changes in force. */
  bonus?: BonusOption;
}

/** How to price, expand and change submissions of a kind. */
export interface LeverOperations {
  /** With clauses. */
  priced: Pricer;
  expand: (submission: Submission, tariff: Tariff) => Portfolio;
  changed: Change;
}

/**
 * Prices every change that applies to a company, and those in force. Unchecked; pauses after each distribution.
 * @param submission without the changes in force
 * @param inForce changes tried together
 * @param rounded makes an amount (€) of a deductible one that a policy would have
 */
export function* leverSteps(
  operations: LeverOperations,
  submission: Submission,
  tariff: TariffWith<'levers'>,
  inForce: SubmissionChange = {},
  rounded: (amount: number) => number = (amount) => amount,
): Generator<void, LeverBoard> {
  const { pricingOf, outcomeOf } = outcomes(operations, submission, tariff);
  const own = yield* outcomeOf({});
  const now = yield* outcomeOf(inForce);
  const levelIn = (id: LeverId, change: SubmissionChange) =>
    levelOf(operations.changed(submission, change, tariff), id, tariff);
  const candidates = candidatesFor(submission, pricingOf({}), tariff, rounded).filter((change) =>
    applies(idOf(change), levelIn(idOf(change), {}), levelIn(idOf(change), change), tariff.levers),
  );
  const levers: Lever[] = [];
  for (const change of withTried(candidates, inForce)) {
    const id = idOf(change);
    const alone = pricingOf(change);
    yield;
    const without = inForce[id] === change[id] ? withoutPart(inForce, id) : inForce;
    const together = { ...without, ...change };
    const before = yield* outcomeOf(without);
    const { rate, premium, kept } = yield* outcomeOf(together);
    levers.push({
      ...{ id, change, from: levelIn(id, without), to: levelIn(id, together), rate, premium, kept },
      saving: before.premium - premium,
      keptMore: difference(kept, before.kept),
      alone: own.premium - alone.premium,
    });
  }
  levers.sort((a, b) => b.alone - a.alone);
  const { bonus: clause } = tariff.levers;
  const changed = operations.changed(submission, inForce, tariff);
  const bonus = clause && bonusOption(operations.priced, changed, tariff, clause, now.premium, LATTICE);
  return { own, inForce, now, levers, ...(bonus && { bonus }) };
}

const idOf = (change: SubmissionChange): LeverId => Object.keys(change)[0] as LeverId;

/** Prices changes to a submission, and finds what is kept under them, each combination once. */
function outcomes({ priced, expand, changed }: LeverOperations, submission: Submission, tariff: Tariff) {
  const pricingOf = oncePerChange((change) =>
    priced(changed(submission, change, tariff), tariff, { latticeSize: LATTICE }),
  );
  const retainedUnder = oncePerChange((change) => {
    const s = changed(submission, change, tariff);
    return retainedLossOf(s, expand(s, tariff), pricingOf(change), tariff, LATTICE);
  });
  function* outcomeOf(change: SubmissionChange): Generator<void, Outcome> {
    const { premiumRate: rate, premium } = pricingOf(change);
    yield;
    const kept = retainedUnder(change);
    yield;
    return { rate, premium, kept };
  }
  return { pricingOf, outcomeOf };
}

function oncePerChange<T>(find: (change: SubmissionChange) => T): (change: SubmissionChange) => T {
  const known = new Map<string, T>();
  return (change) => {
    const key = JSON.stringify(Object.entries(change).sort());
    const value = known.get(key) ?? find(change);
    known.set(key, value);
    return value;
  };
}

function candidatesFor(
  submission: Submission,
  { expectedGrossIndemnity }: Pricing,
  tariff: TariffWith<'levers'>,
  rounded: (amount: number) => number,
): SubmissionChange[] {
  const { levers } = tariff;
  const { waitingPeriodMonths } = policyTerms(submission.terms, tariff);
  return [
    { dso: levers.dso },
    { largestShare: levers.largestShare },
    { insuredPercentage: levers.insuredPercentage },
    ...levers.annualAggregateDeductible.map((part) => ({
      annualAggregateDeductible: rounded(part * expectedGrossIndemnity),
    })),
    { eachLossDeductible: levers.eachLossDeductible },
    { claimThreshold: levers.claimThreshold },
    { maximumLiabilityMultiple: levers.maximumLiabilityMultiple },
    { waitingPeriodMonths: waitingPeriodMonths + levers.waitingPeriodMonths },
    { badDebts: levers.badDebts },
    { lossYears: levers.lossYears },
  ];
}

/** The candidates, and the changes in force that are none of them, such as a deductible set on other answers. */
function withTried(candidates: SubmissionChange[], inForce: SubmissionChange): SubmissionChange[] {
  const others = (Object.keys(inForce) as LeverId[]).filter(
    (id) => !candidates.some((change) => change[id] === inForce[id]),
  );
  return [...candidates, ...others.map((id) => ({ [id]: inForce[id]! }))];
}

function withoutPart(change: SubmissionChange, id: LeverId): SubmissionChange {
  const { [id]: _, ...others } = change;
  return others;
}

/** Whether it moves anything, and where to makes sense: a sale paid in cash is none on credit. */
function applies(
  id: LeverId,
  from: number | null,
  to: number | null,
  { lowestInsuredPercentage }: LeverSizes,
): boolean {
  if (from === to || to === null) return false;
  return id === 'dso' ? to > 0 : id !== 'insuredPercentage' || to >= lowestInsuredPercentage;
}

function difference(one: RetainedLoss, other: RetainedLoss): RetainedLoss {
  return {
    largestBuyer: one.largestBuyer - other.largestBuyer,
    averageYear: one.averageYear - other.averageYear,
    badYear: one.badYear - other.badYear,
  };
}
