import { draftEntry } from '../../../core/drafts.js';
import { isResting, type State } from '../../../core/state.js';
import type { Comparison } from './comparison.js';
import { lastTaken, type CompareField } from './inputs.js';

/**
 * What stands in until the visitor says otherwise. Published: the margin of the worked example of sales to win back
 * (5 %), the middle of the commissions of factors (0.5 to 1.5 % of invoices incl. VAT). The financing rate is the middle
 * of the published margins (1.5 to 2.5 points) over a three-month Euribor assumed at 2 %. The others are assumptions.
 */
export const usualInputs: Readonly<Record<Exclude<CompareField, 'lossToMake' | 'provisions'>, number>> = {
  operatingMargin: 0.05,
  daysGained: 2,
  shareFinanced: 0.9,
  factoringCommission: 0.01,
  financingRate: 0.04,
};

/** Every input in force. €, days, fractions. */
export type Inputs = Readonly<Record<CompareField, number>>;

/** What stands in for each input that the visitor has not given. */
export const standInsFor = ({ outcomes }: Comparison): Inputs => ({
  ...usualInputs,
  lossToMake: outcomes.largestBuyer.loss,
  provisions: outcomes.expected.loss,
});

/** The inputs in force: the last that the visitor gave and the field could take, else what stands in. */
export function inputsOf(state: State, standIns: Inputs): Inputs {
  return { ...standIns, ...lastTaken.in(state) };
}

/** Whether the visitor has given this input, in whatever words. */
export function isGiven(state: State, field: CompareField): boolean {
  const status = draftEntry(state, field)?.reading.status;
  return status !== undefined && status !== 'empty';
}

/** Whether one of these fields, at rest, holds what it could not take: what follows is that of before. */
export function isBehind(state: State, fields: readonly CompareField[]): boolean {
  return fields.some((field) => {
    const status = draftEntry(state, field)?.reading.status;
    return isResting(state, field) && (status === 'refused' || status === 'ambiguous');
  });
}
