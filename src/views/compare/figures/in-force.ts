import { draftEntry } from '../../../core/drafts.js';
import { isResting, type State } from '../../../core/state.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import type { OwnFigures, SelfInsurance, TariffWith } from '../../../engine/index.js';
import { lastTaken, type CompareField, type OwnField } from './inputs.js';
import { toldOutcome } from './outcome.js';

/** What stands in for inputs that the visitor has not given. €, days, fractions. */
export type InputHypotheses = Readonly<Record<Exclude<CompareField, OwnField>, number>>;

/** Every input in force; those of which only the visitor knows, once given. */
export type Inputs = InputHypotheses & { readonly [F in OwnField]?: number };

/** @param found with the model's own reserves */
export const inputHypothesesFor = (
  { selfInsured, insured, largestBuyer }: SelfInsurance,
  { comparison, selfInsurance }: TariffWith<'comparison'>,
): InputHypotheses => ({
  ...comparison,
  reserveSelfInsured: roundedToTwoDigits(selfInsured.reserve),
  reserveInsured: roundedToTwoDigits(insured.reserve),
  costOfReserve: selfInsurance.costOfEquity,
  lossToMake: toldOutcome(largestBuyer).withoutPolicy,
});

/** The inputs in force: the last that the visitor gave and the field could take, else what stands in. */
export function inputsOf(state: State, inputHypotheses: InputHypotheses): Inputs {
  return { ...inputHypotheses, ...lastTaken.in(state) };
}

/** What of them the engine counts; the reserves as they are shown, so that to type them as shown changes nothing. */
export const ownFiguresOf = (inputs: Inputs): OwnFigures & { costOfReserve: number } => ({
  reserve: { selfInsured: inputs.reserveSelfInsured, insured: inputs.reserveInsured },
  costOfReserve: inputs.costOfReserve,
  creditManagement: inputs.creditManagement ?? 0,
});

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
