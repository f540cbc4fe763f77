import type { AggregateLoss } from '../aggregate/aggregate-loss.js';
import { layer, type StopLoss } from '../aggregate/stop-loss.js';
import type { Pricing } from '../results.js';
import type { Tariff } from '../tariff.js';
import type { PolicyTerms } from '../terms.js';
import { minimumPremiumOf } from './bill.js';
import { highestExpenseShare, premiumLeaving } from './expenses.js';

/** The premium and what it is made of, € per year. */
export type Premium = Pick<
  Pricing,
  | 'premium'
  | 'expectedIndemnity'
  | 'tailValueAtRisk'
  | 'systematicTail'
  | 'crisisLoading'
  | 'concentrationLoading'
  | 'claimsHandling'
  | 'maximumLiability'
  | 'bonusCost'
  | 'malusIncome'
>;

/** Relative change at which the premium is found. */
const PRECISION = 1e-13;
/** A malus can weigh many times the premium in what is collected, and so does a change of it. */
const MALUS_PRECISION = 2e-15;
const MOST_ROUNDS = 20_000;

/** Everything that the premium depends on besides itself. */
interface Basis {
  loss: AggregateLoss | undefined;
  terms: PolicyTerms;
  tariff: Tariff;
  clauses: Clauses;
  /** Cost of handling claims, of the indemnities. */
  claimsHandling: number;
}

/** What bonus and malus cost and bring; `paid(width)` is E[min(C, width)] at the premium's maximum. */
export interface Clauses {
  at: (
    premium: number,
    terms: PolicyTerms,
    paid: (width: number) => number,
  ) => { bonusCost: number; malusIncome: number };
  /** The part of the malus that grows with the premium; its income is this less another that grows as well. */
  growingMalus: (premium: number, terms: PolicyTerms, paid: (width: number) => number) => number;
  /** What a bonus gives back of each additional € of premium, at the most. */
  highestRefund: (terms: PolicyTerms) => number;
}

/** A policy without bonus and malus. */
export const noClauses: Clauses = {
  at: () => ({ bonusCost: 0, malusIncome: 0 }),
  growingMalus: () => 0,
  highestRefund: () => 0,
};

/** What the policy must collect before expenses and margin if its premium is `premium`, and what of. */
function collected(premium: number, { loss, terms, tariff, clauses, claimsHandling }: Basis) {
  const { loadings } = tariff;
  const limit = maximumLiability(premium, terms, tariff);
  const paid = (measure: StopLoss | undefined, width: number) =>
    measure ? layer(measure, terms.annualAggregateDeductible, Math.min(width, limit)) : 0;
  const expected = paid(loss?.mixture, Infinity);
  const tail = paid(loss?.worstOutcomes, Infinity);
  const systematic = paid(loss?.worstYears, Infinity);
  const crisisLoading = loadings.costOfCapital * (systematic - expected);
  const concentrationLoading = loadings.costOfCapital * loadings.undiversifiedShare * (tail - systematic);
  const handling = claimsHandling * expected;
  const ofYear = (width: number) => paid(loss?.mixture, width);
  const { bonusCost, malusIncome } = clauses.at(premium, terms, ofYear);
  const beforeMalus =
    expected + handling + crisisLoading + concentrationLoading + loadings.fixedCost + bonusCost;
  return {
    net: beforeMalus - malusIncome,
    growingMalus: clauses.growingMalus(premium, terms, ofYear),
    parts: {
      expectedIndemnity: expected,
      tailValueAtRisk: tail,
      systematicTail: systematic,
      crisisLoading,
      concentrationLoading,
      claimsHandling: handling,
      maximumLiability: limit === Infinity ? null : limit,
      bonusCost,
      malusIncome,
    },
  };
}

function maximumLiability(premium: number, terms: PolicyTerms, tariff: Tariff): number {
  const { maximumLiabilityMultiple: multiple, maximumLiabilityOf } = terms;
  const base = maximumLiabilityOf === 'minimumPremium' ? minimumPremiumOf(premium, tariff) : premium;
  return Math.min(terms.maximumLiability ?? Infinity, multiple === null ? Infinity : multiple * base);
}

/**
 * Greatest premium P that collects exactly what it must, the maximum liability and the clauses depending on P; the
 * distribution is not recomputed.
 *
 * All that is collected grows with the premium, but for a part of the malus. With that part on the other side, P is
 * where two growing functions meet, and going from a start above to where the one reaches the other's last value comes
 * down to the greatest solution without ever passing it. There is one unless a bonus gives back more than a premium can
 * carry, which `validSubmission` refuses.
 */
export function premiumOf(basis: Basis): Premium {
  const precision = basis.terms.malus ? MALUS_PRECISION : PRECISION;
  let premium = startAbove(basis);
  let next = below(premium, basis);
  for (let round = 0; premium - next > precision * premium; round++) {
    premium = next;
    // two functions that all but touch are left where they cross
    next = round < MOST_ROUNDS ? below(premium, basis) : crossing(premium, basis);
  }
  return { premium: next, ...collected(premium, basis).parts };
}

/** A solution below a premium that needs less than itself. */
const crossing = (premium: number, basis: Basis): number =>
  between(0, premium, (p) => premiumLeaving(collected(p, basis).net, basis.tariff.loadings) - p);

/** Above every solution: nothing bounds what is paid, and the bonus gives back its most. */
function startAbove({ terms, clauses, ...basis }: Basis): number {
  const unlimited = { ...terms, maximumLiabilityMultiple: null };
  const { net } = collected(0, { ...basis, terms: unlimited, clauses: noClauses });
  const most = premiumLeaving(net, basis.tariff.loadings);
  const refund = clauses.highestRefund(terms);
  const { loadings } = basis.tariff;
  const carried = 1 - highestExpenseShare(loadings) - loadings.margin;
  return refund ? net / (carried - refund) : most;
}

/** Where, at or below a premium that no solution exceeds, growing costs of that premium are met. */
function below(premium: number, basis: Basis): number {
  const { loadings } = basis.tariff;
  const { net, growingMalus } = collected(premium, basis);
  const plain = premiumLeaving(net, loadings);
  if (!growingMalus || plain >= premium) return plain;
  const cost = net + growingMalus;
  return between(
    plain,
    premium,
    (p) => premiumLeaving(cost - collected(p, basis).growingMalus, loadings) - p,
  );
}

/** A root of a continuous function that is at least 0 at `low` and at most 0 at `high`, from above. */
function between(low: number, high: number, f: (x: number) => number): number {
  for (let x = (low + high) / 2; low < x && x < high; x = (low + high) / 2) {
    if (f(x) > 0) low = x;
    else high = x;
  }
  return high;
}
