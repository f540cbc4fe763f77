import type { Tariff } from '../engine/index.js';
import type { Measure } from '../text/measure.js';
import type { CoefficientMessages } from './text/fr.js';

/** A case that the tariff describes, or the plausible answers to its questions: figures of several kinds. */
type Answers = 'referenceCase' | `profiles.${'X' | 'Y' | 'Z'}` | 'answerQuartiles';

/** A choice, and a date. */
type Worded = 'settlement.recoveryRule' | 'unpaidInvoice.lateInterestUntil';

/** The places of the tariff that hold figures of one kind each. */
type Place = Exclude<keyof CoefficientMessages['leaves'], Answers | Worded>;

const ofPlace: Readonly<Record<Place, Measure>> = {
  'probabilityOfDefault.scale': 'factor',
  'probabilityOfDefault.cap': 'percent',
  'probabilityOfDefault.byGrade': 'percent',
  acceptanceByGrade: 'percent',
  sectorIndex: 'factor',
  'countryIndex.overrides': 'factor',
  'countryIndex.byOecdClass': 'factor',
  'countryIndex.unclassified': 'factor',
  'countryIndex.oecdClass': 'count',
  gradeMixPresets: 'percent',
  // the sizes are money
  gradeMixBySize: 'factor',
  'claims.protractedDefaultRatio': 'factor',
  'claims.probabilityCap': 'percent',
  'claims.lossGivenInsolvency': 'percent',
  'claims.lossGivenProtractedDefault': 'percent',
  'claims.waitingHazardPerMonth': 'percent',
  'claims.waitingReferenceMonths': 'months',
  'claims.abroad.protractedDefaultRatio': 'factor',
  'claims.abroad.lossGivenInsolvency': 'percent',
  'claims.abroad.lossGivenProtractedDefault': 'percent',
  'claims.abroad.claimsHandling': 'percent',
  'exposure.daysPastDue': 'days',
  'exposure.dso': 'days',
  'exposure.peakFactor': 'factor',
  'exposure.peakFactorByActivity': 'factor',
  'economy.sigma': 'factor',
  'economy.tailLevel': 'percent',
  'experience.tau': 'factor',
  'experience.tauGraded': 'factor',
  'experience.largeLossMultiple': 'factor',
  'experience.factorMin': 'factor',
  'experience.factorMax': 'factor',
  'experience.basis.grossInclVat': 'factor',
  'experience.basis.grossExclVat': 'factor',
  'experience.basis.writeOffs': 'factor',
  'experience.basis.claimCount': 'factor',
  'experience.developmentFactors': 'factor',
  'experience.ownCappedShare': 'factor',
  'experience.ownLosses.noticeYears': 'count',
  'experience.ownLosses.rangeYears': 'count',
  'experience.ownLosses.unquotableLossRatio': 'percent',
  'loadings.costOfCapital': 'percent',
  'loadings.undiversifiedShare': 'percent',
  'loadings.claimsHandling': 'percent',
  'loadings.acquisition': 'percent',
  'loadings.administration': 'percent',
  'loadings.margin': 'percent',
  'loadings.fixedCost': 'money',
  'loadings.expenseBands': 'percent',
  'bill.minimumPremium': 'money',
  'bill.creditLimitFeePerBuyer': 'money',
  'bill.insurancePremiumTax': 'percent',
  'bill.vatOnFees': 'percent',
  'bill.minimumPremiumShare': 'percent',
  'bill.discretionaryLimit': 'money',
  'bill.limitPeakFactor': 'factor',
  'bill.limitsInclVat': 'factor',
  'defaultTerms.insuredPercentage': 'percent',
  'defaultTerms.claimThreshold': 'money',
  'defaultTerms.eachLossDeductible': 'money',
  'defaultTerms.annualAggregateDeductible': 'money',
  // Its name says that it is in premiums.
  'defaultTerms.maximumLiabilityMultiple': 'factor',
  'defaultTerms.maximumLiability': 'money',
  'defaultTerms.waitingPeriodMonths': 'months',
  'defaultTerms.maximumLiabilityOf': 'factor',
  'defaultTerms.insuredPercentageUnnamed': 'percent',
  'uncertainty.lossGivenDefault': 'percent',
  'uncertainty.exposure': 'percent',
  'uncertainty.sigma': 'percent',
  'uncertainty.appetite': 'percent',
  'uncertainty.unseenShare': 'percent',
  'uncertainty.coverage': 'percent',
  'selfInsurance.costOfEquity': 'percent',
  'selfInsurance.probabilityUplift': 'factor',
  'selfInsurance.severityUplift': 'factor',
  exportMix: 'percent',
  'settlement.unilateralExtensionDays': 'days',
  'settlement.stopDeliveriesDays': 'days',
  'settlement.filingDays': 'days',
  'settlement.indemnityAfterAdmissionDays': 'days',
  'settlement.latestIndemnityMonthsAfterDueDate': 'months',
  'settlement.insolvencyFilingDays': 'days',
  'settlement.presumedAdmissionMonths': 'months',
  'settlement.declareDebtMonths': 'months',
  'settlement.claimGoodsMonths': 'months',
  'market.low': 'percent',
  'market.mean': 'percent',
  'market.high': 'percent',
  'market.fewestBuyers': 'count',
  'market.heaviestBuyer': 'percent',
  'market.grossBadDebtBands': 'percent',
  'levers.dso': 'days',
  'levers.largestShare': 'percent',
  'levers.badDebts': 'factor',
  'levers.lossYears': 'count',
  'levers.insuredPercentage': 'percent',
  'levers.lowestInsuredPercentage': 'percent',
  // Of the expected indemnities.
  'levers.annualAggregateDeductible': 'percent',
  'levers.eachLossDeductible': 'money',
  'levers.claimThreshold': 'money',
  // Its name says that it is in premiums.
  'levers.maximumLiabilityMultiple': 'factor',
  'levers.waitingPeriodMonths': 'months',
  'levers.bonus': 'percent',
  'levers.bonusByRate': 'percent',
  'comparison.operatingMargin': 'percent',
  'comparison.daysGained': 'days',
  'comparison.shareFinanced': 'percent',
  'comparison.factoringCommission': 'percent',
  'comparison.financingRate': 'percent',
  'unpaidInvoice.vatRate': 'percent',
  'unpaidInvoice.lateInterestRate': 'percent',
  'unpaidInvoice.recoveryCharge': 'money',
  'unpaidInvoice.unnamedPercentage': 'percent',
};

type Case = Tariff['referenceCase'];

/** The answers that are figures. */
type Figure =
  | Exclude<keyof Case, 'sector' | 'country' | 'gradeMix' | 'lossExperience'>
  | Exclude<keyof Case['lossExperience'], 'kind' | 'basis'>
  | Exclude<keyof Tariff['answerQuartiles'], 'sector' | 'quality'>;

const ofAnswer: Readonly<Record<Figure, Measure>> = {
  insurableTurnover: 'money',
  buyerCount: 'count',
  topShares: 'percent',
  largest: 'percent',
  topThree: 'percent',
  dso: 'days',
  daysPastDue: 'days',
  peakFactor: 'factor',
  grossBadDebtRatio: 'percent',
  years: 'count',
  exportShare: 'percent',
};

/**
 * What a figure of the tariff is measured in. Of a place that nobody has told, nothing is known: a bare number.
 *
 * @param place a coefficient's dotted place in the tariff
 * @param key the name of the figure inside it, the last part of `place` where it is one figure
 */
export function measureOf(place: string, key: string): Measure {
  const places: Readonly<Partial<Record<string, Measure>>> = ofPlace;
  const answers: Readonly<Partial<Record<string, Measure>>> = ofAnswer;
  return places[place] ?? (isCase(place) ? answers[key] : undefined) ?? 'factor';
}

const isCase = (place: string): boolean => /^(referenceCase|profiles\.\w+|answerQuartiles)$/.test(place);
