import type { TermField } from '../core/fields.js';
import type { LeverId } from '../engine/index.js';
import type { Measure } from '../text/measure.js';

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

/** What each lever moves, on the company or on the policy, is measured in. */
export const leverMeasures: Readonly<Record<LeverId, Measure>> = {
  dso: 'days',
  largestShare: 'percent',
  badDebts: 'rate',
  lossYears: 'years',
  ...termMeasures,
};
