import type { AggregateLoss } from '../aggregate/aggregate-loss.js';
import { layer, type StopLoss } from '../aggregate/stop-loss.js';
import type { PolicyTerms } from '../terms.js';
import type { Pricing } from '../results.js';
import type { Tariff } from '../tariff.js';

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

const PRECISION = 1e-13;
const MOST_ROUNDS = 20_000;

/** Everything that the premium depends on besides itself. */
interface Basis {
  loss: AggregateLoss | undefined;
  terms: PolicyTerms;
  tariff: Tariff;
  clauses: Clauses;
}

/** What bonus and malus cost and bring at a premium; `paid(width)` is E[min(C, width)]. */
export type Clauses = (
  premium: number,
  terms: PolicyTerms,
  paid: (width: number) => number,
) => { bonusCost: number; malusIncome: number };

/** A policy without bonus and malus. */
export const noClauses: Clauses = () => ({ bonusCost: 0, malusIncome: 0 });

/** What the policy must collect if its premium is `premium`: the right-hand side of the premium equation over 1 − v. */
function needed(premium: number, { loss, terms, tariff, clauses }: Basis): Premium {
  const { loadings } = tariff;
  const limit = maximumLiability(premium, terms);
  const paid = (measure: StopLoss | undefined, width: number) =>
    measure ? layer(measure, terms.annualAggregateDeductible, Math.min(width, limit)) : 0;
  const expected = paid(loss?.mixture, Infinity);
  const tail = paid(loss?.worstOutcomes, Infinity);
  const systematic = paid(loss?.worstYears, Infinity);
  const crisisLoading = loadings.costOfCapital * (systematic - expected);
  const concentrationLoading = loadings.costOfCapital * loadings.undiversifiedShare * (tail - systematic);
  const claimsHandling = loadings.claimsHandling * expected;
  const { bonusCost, malusIncome } = clauses(premium, terms, (width) => paid(loss?.mixture, width));
  const cost =
    expected +
    claimsHandling +
    crisisLoading +
    concentrationLoading +
    loadings.fixedCost +
    bonusCost -
    malusIncome;
  return {
    premium: cost / (1 - variableLoadings(tariff)),
    expectedIndemnity: expected,
    tailValueAtRisk: tail,
    systematicTail: systematic,
    crisisLoading,
    concentrationLoading,
    claimsHandling,
    maximumLiability: limit === Infinity ? null : limit,
    bonusCost,
    malusIncome,
  };
}

/** v: the loadings in proportion to the premium. */
export function variableLoadings({ loadings }: Tariff): number {
  return loadings.acquisition + loadings.administration + loadings.margin;
}

function maximumLiability(premium: number, terms: PolicyTerms): number {
  const multiple = terms.maximumLiabilityMultiple;
  return Math.min(terms.maximumLiability ?? Infinity, multiple === null ? Infinity : multiple * premium);
}

/**
 * Greatest premium P that collects exactly what it must, the maximum liability N·P and the bonus depending on P.
 * Comes down monotonically from a start above; the distribution is not recomputed.
 * There is one unless a bonus gives back more than a premium can carry, which `validSubmission` refuses.
 */
export function premiumOf(basis: Basis): Premium {
  let premium = startAbove(basis);
  let result = needed(premium, basis);
  for (let round = 0; round < MOST_ROUNDS && premium - result.premium > PRECISION * premium; round++) {
    premium = result.premium;
    result = needed(premium, basis);
  }
  return result;
}

function startAbove(basis: Basis): number {
  const unlimited = { ...basis.terms, maximumLiabilityMultiple: null };
  if (!basis.terms.bonus && !basis.terms.malus) return needed(0, { ...basis, terms: unlimited }).premium;
  let premium = basis.tariff.loadings.fixedCost + (basis.loss?.mixture.transform[0] ?? 0) + 1;
  while (needed(premium, basis).premium > premium) premium *= 2;
  return premium;
}
