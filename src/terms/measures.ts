import type { TermField } from '../core/fields.js';
import type { LeverId, MaximumLiabilityBase, Tariff } from '../engine/index.js';
import type { Measure, MeasureWords } from '../text/measure.js';

/** What each term of the policy is measured in. */
export const termMeasures = {
  insuredPercentage: 'percent',
  claimThreshold: 'money',
  eachLossDeductible: 'money',
  annualAggregateDeductible: 'money',
  maximumLiabilityMultiple: 'multiple',
  waitingPeriodMonths: 'months',
  namedBuyers: 'count',
} as const satisfies Readonly<Record<TermField, Measure>>;

/** What the maximum liability of a tariff is a multiple of, in words. */
export const multipleOf = <W>(
  { defaultTerms }: Tariff,
  words: Readonly<Record<MaximumLiabilityBase, W>>,
): W => words[defaultTerms.maximumLiabilityOf ?? 'premium'];

/** The words of measures under a tariff. */
export const measureWords = (
  tariff: Tariff,
  times: Readonly<Record<MaximumLiabilityBase, MeasureWords['times']>>,
): MeasureWords => ({ times: multipleOf(tariff, times) });

/** What each lever moves, on the company or on the policy, is measured in. */
export const leverMeasures: Readonly<Record<LeverId, Measure>> = {
  dso: 'days',
  largestShare: 'percent',
  badDebts: 'rate',
  lossYears: 'years',
  ...termMeasures,
};
