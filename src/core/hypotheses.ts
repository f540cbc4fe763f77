import type { Tariff } from '../engine/index.js';
import { given, type Answers, type ValueOf } from './answers.js';
import { concentrationOf } from './concentration.js';
import { activities, type Basis, type Field } from './fields.js';
import { remembered } from './remembered.js';
import { roundedToTwoDigits } from './rounding.js';

/** What stands in for each open question: the tariff's reference company, its usual policy for the terms. */
export type Hypotheses = { readonly [F in Field]: ValueOf<F> };

/** What stands in, given the answers there are: shares that nobody gave follow from those that somebody did. */
export const hypothesesFor = remembered((answers: Answers, tariff: Tariff): Hypotheses => {
  const usual = hypothesesOf(tariff);
  const buyerCount = given(answers, 'buyerCount') ?? usual.buyerCount;
  const { grossBadDebtRatio } = usualLosses(answers.lossBasis, tariff);
  return { ...usual, ...concentrationOf(answers, usual, buyerCount), grossBadDebtRatio };
});

/** What is supposed of the buyers' quality where the tariff tells it from their size: no answer says it. */
export const BY_SIZE = 'bySize';

/** Years that the question on bad debts spans. */
export const LOSS_YEARS = 3;

/** The books that a hypothesis about bad debts is told on while the visitor has chosen none. */
export const USUAL_BASIS = 'grossInclVat' satisfies Basis;

/**
 * The bad debts of the tariff's reference company, on the books that the visitor has chosen: the engine is given what is
 * shown, so that the hypothesis, typed as shown, changes nothing.
 */
export function usualLosses(chosen: Basis, { referenceCase, experience }: Tariff) {
  const { grossBadDebtRatio, basis: own } = referenceCase.lossExperience;
  const basis = chosen === 'unknown' ? USUAL_BASIS : chosen;
  const ratio = (grossBadDebtRatio * experience.basis[own].c) / experience.basis[basis].c;
  return {
    kind: 'ratio',
    years: LOSS_YEARS,
    basis,
    grossBadDebtRatio: basis === own ? grossBadDebtRatio : roundedToTwoDigits(ratio),
  } as const;
}

/** The activity that the tariff's usual peak is that of; empty if it is that of none. */
function usualActivity({ exposure: { peakFactor, peakFactorByActivity: peaks } }: Tariff): string {
  return activities.find((activity) => peaks?.[activity] === peakFactor) ?? '';
}

/** @param tariff the one in force */
export function hypothesesOf(tariff: Tariff): Hypotheses {
  const { referenceCase, exposure, defaultTerms, gradeMixBySize } = tariff;
  const [largest = 0.1, ...next] = referenceCase.topShares;
  return {
    insurableTurnover: referenceCase.insurableTurnover,
    sector: 'other',
    buyerCount: referenceCase.buyerCount,
    largest,
    topThree: next.slice(0, 2).reduce((sum, share) => sum + share, largest),
    dso: exposure.dso,
    daysPastDue: exposure.daysPastDue,
    grossBadDebtRatio: referenceCase.lossExperience.grossBadDebtRatio,
    quality: gradeMixBySize ? BY_SIZE : referenceCase.gradeMix,
    exportShare: 0,
    activity: usualActivity(tariff),
    insuredPercentage: defaultTerms.insuredPercentage,
    claimThreshold: defaultTerms.claimThreshold,
    eachLossDeductible: defaultTerms.eachLossDeductible,
    annualAggregateDeductible: defaultTerms.annualAggregateDeductible,
    maximumLiabilityMultiple: defaultTerms.maximumLiabilityMultiple ?? Infinity, // no limit: nothing to show
    waitingPeriodMonths: defaultTerms.waitingPeriodMonths,
    namedBuyers: 0, // those that the price finds exposed
  };
}
