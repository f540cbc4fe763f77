import { draftEntry } from '../../../core/drafts.js';
import { isResting, type State } from '../../../core/state.js';
import type { TariffWith } from '../../../engine/index.js';
import type { Comparison } from './comparison.js';
import { lastTaken, type CompareField } from './inputs.js';

/** Every input in force. €, days, fractions. */
export type Inputs = Readonly<Record<CompareField, number>>;

/** What stands in for each input that the visitor has not given. */
export const inputHypothesesFor = (
  { outcomes }: Comparison,
  { comparison }: TariffWith<'comparison'>,
): Inputs => ({
  ...comparison,
  lossToMake: outcomes.largestBuyer.loss,
  provisions: outcomes.expected.loss,
});

/** The inputs in force: the last that the visitor gave and the field could take, else what stands in. */
export function inputsOf(state: State, inputHypotheses: Inputs): Inputs {
  return { ...inputHypotheses, ...lastTaken.in(state) };
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
