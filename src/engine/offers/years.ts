import { aggregateLoss, type AggregateLoss } from '../aggregate/aggregate-loss.js';
import { layer } from '../aggregate/stop-loss.js';
import type { Risks } from '../aggregate/risks.js';
import { bothWays, type BothWays } from '../compare/both-ways.js';
import {
  annualTerms,
  curveOf,
  failureOf,
  keptTail,
  outcomeAt,
  tailOf,
  type Years,
} from '../compare/outcomes.js';
import { expectedLoss } from '../policy.js';
import type { Abilities } from '../price/pricer.js';
import { latticeSizeFor } from '../price/pricer.js';
import type { FourYears, YearBorne } from '../offer.js';
import type { Outcome } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import type { Asked } from './asked.js';

/** What a year leaves under an offer, and what its clauses give and take; € per year. */
export interface YearInsured extends Omit<YearBorne, 'yearlyCost'> {
  paid: Pick<FourYears, 'expected' | 'largestBuyer'>;
  expectedRefund: number;
  expectedExtra: number;
}

/** A year of the company, under one company effect θ. */
export interface SideBySide {
  selfInsured: YearBorne;
  /** By place of the offer. */
  insured: YearInsured[];
}

interface ClaimYears {
  ways: BothWays;
  years: Years;
}

/**
 * A year without a policy and under each offer, as `selfInsuranceSteps` has them; pauses after each distribution. The
 * year's losses depend on the waiting period alone, what claims leave on the terms of claims: offers that differ in the
 * terms of the year share both. What the terms of the year leave is added at the same rank: too much, never too little,
 * where what is refused fails in other years than what is insured.
 * @param theta company effect
 * @param latticeSize default: the usual one for so many buyers
 */
export function* sideBySide(
  abilities: Abilities,
  submission: Submission,
  asked: readonly Asked[],
  theta: number,
  tariff: Tariff,
  latticeSize: number | undefined,
): Generator<void, SideBySide> {
  const effect = { experienceFactor: theta };
  const without = bothWays(abilities.portfolio, submission, effect, tariff);
  const size = latticeSize ?? latticeSizeFor(without.buyers);
  const yearOf = (risks: Risks) => aggregateLoss(risks, tariff.economy, size);
  const alone = yearOf(without.alone);
  yield;
  const lostAfter = new Map<number, AggregateLoss | undefined>();
  const known = new Map<string, ClaimYears>();
  const insured: YearInsured[] = [];
  for (const offer of asked) {
    const { waitingPeriodMonths } = offer.terms;
    if (!lostAfter.has(waitingPeriodMonths)) {
      const terms = { ...submission.terms, waitingPeriodMonths };
      const { lost } = bothWays(abilities.portfolio, { ...submission, terms }, effect, tariff);
      lostAfter.set(waitingPeriodMonths, yearOf(lost));
      yield;
    }
    let claims = known.get(offer.claimTerms);
    if (!claims) {
      const ways = bothWays(offer.expand, offer.submission, effect, offer.tariff);
      const paid = yearOf(ways.paid);
      yield;
      const kept = yearOf(ways.kept);
      yield;
      claims = { ways, years: { alone, lost: lostAfter.get(waitingPeriodMonths), paid, kept } };
      known.set(offer.claimTerms, claims);
    }
    insured.push(insuredBy(offer, claims, abilities, tariff));
  }
  return { selfInsured: selfInsuredYear(without, alone, tariff), insured };
}

function insuredBy(
  { terms, premiumPaid, maximumLiability }: Asked,
  { ways, years }: ClaimYears,
  { clauses }: Abilities,
  { selfInsurance }: Tariff,
): YearInsured {
  const annual = annualTerms(terms, { maximumLiability });
  const most = annual.maximum ?? Infinity;
  const paidUpTo = (width: number) =>
    years.paid ? layer(years.paid.mixture, annual.deductible, Math.min(width, most)) : 0;
  const curve = curveOf(years, annual);
  const lost = expectedLoss(ways.lost);
  // a lattice may round the indemnity a hair above the whole loss
  const kept = Math.max(0, lost - paidUpTo(Infinity));
  const outcomes = {
    expected: { withoutPolicy: 0, loss: lost, paid: lost - kept, kept },
    oneInTen: outcomeAt(curve, 0.1),
    oneInHundred: outcomeAt(curve, 0.01),
    largestBuyer: failureOf(ways, annual).largestBuyer,
  };
  const { bonusCost, malusIncome } = clauses.at(premiumPaid, terms, paidUpTo);
  const tailValueAtRisk = keptTail(years, annual);
  return {
    loss: each(outcomes, ({ loss }) => loss),
    paid: { expected: outcomes.expected.paid, largestBuyer: outcomes.largestBuyer.paid },
    kept: each(outcomes, (outcome) => outcome.kept),
    tailValueAtRisk,
    costOfReserve: selfInsurance.costOfEquity * Math.max(0, tailValueAtRisk - kept),
    expectedRefund: bonusCost,
    expectedExtra: malusIncome,
  };
}

function each(
  { expected, oneInTen, oneInHundred, largestBuyer }: Record<keyof FourYears, Outcome>,
  of: (outcome: Outcome) => number,
): FourYears {
  return {
    expected: of(expected),
    oneInTen: of(oneInTen),
    oneInHundred: of(oneInHundred),
    largestBuyer: of(largestBuyer),
  };
}

function selfInsuredYear(
  ways: BothWays,
  alone: AggregateLoss | undefined,
  { selfInsurance }: Tariff,
): YearBorne {
  const expected = expectedLoss(ways.alone);
  const nothing = { alone, lost: undefined, paid: undefined, kept: undefined };
  const unbounded = { deductible: 0, maximum: null };
  const curve = curveOf(nothing, unbounded);
  const loss: FourYears = {
    expected,
    oneInTen: outcomeAt(curve, 0.1).withoutPolicy,
    oneInHundred: outcomeAt(curve, 0.01).withoutPolicy,
    largestBuyer: failureOf(ways, unbounded).largestBuyer.withoutPolicy,
  };
  const tailValueAtRisk = tailOf(alone);
  const costOfReserve = selfInsurance.costOfEquity * Math.max(0, tailValueAtRisk - expected);
  return { loss, kept: loss, tailValueAtRisk, costOfReserve, yearlyCost: expected + costOfReserve };
}
