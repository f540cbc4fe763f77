import type { Tariff } from '../engine/index.js';
import { given, type Answers, type ValueOf } from './answers.js';
import { concentrationOf } from './concentration.js';
import type { Field } from './fields.js';

/** What stands in for each open question: the tariff's reference company, its usual policy for the terms. */
export type Hypotheses = { readonly [F in Field]: ValueOf<F> };

/** What stands in, given the answers there are: shares that nobody gave follow from those that somebody did. */
export function hypothesesFor(answers: Answers, tariff: Tariff): Hypotheses {
  const usual = hypothesesOf(tariff);
  const buyerCount = given(answers, 'buyerCount') ?? usual.buyerCount;
  return { ...usual, ...concentrationOf(answers, usual, buyerCount) };
}

/** @param tariff the one in force */
export function hypothesesOf(tariff: Tariff): Hypotheses {
  const { referenceCase, exposure, defaultTerms } = tariff;
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
    quality: referenceCase.gradeMix,
    exportShare: 0,
    insuredPercentage: defaultTerms.insuredPercentage,
    claimThreshold: defaultTerms.claimThreshold,
    eachLossDeductible: defaultTerms.eachLossDeductible,
    annualAggregateDeductible: defaultTerms.annualAggregateDeductible,
    maximumLiabilityMultiple: defaultTerms.maximumLiabilityMultiple ?? 30,
    waitingPeriodMonths: defaultTerms.waitingPeriodMonths,
    namedBuyers: 0, // those that the price finds exposed
  };
}
