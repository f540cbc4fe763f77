import type { Lang } from '../../language/messages.js';
import type { NumberRule } from '../fields.js';
import { draftsOf, withDraft, withDrafts, withValue } from '../helpers/drafts.js';
import { isResting, type State } from '../state.js';

/** What the comparison asks beside the case itself, in the order of the screen. */
export const compareFields = [
  'operatingMargin',
  'lossToMake',
  'daysGained',
  'provisions',
  'shareFinanced',
  'factoringCommission',
  'financingRate',
] as const;
export type CompareField = (typeof compareFields)[number];

const share = (min: number): NumberRule => ({ kind: 'percent', min, max: 1 });
const money: NumberRule = { kind: 'money', min: 0, max: 1e12 };

/** What each field takes; both bounds inclusive. A margin divides, so it cannot be nothing. */
export const compareRules: Readonly<Record<CompareField, NumberRule>> = {
  operatingMargin: share(0.001),
  lossToMake: money,
  daysGained: { kind: 'days', min: 0, max: 730 },
  provisions: money,
  shareFinanced: share(0),
  factoringCommission: share(0),
  financingRate: share(0),
};

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

/** The inputs in force: the last that the visitor gave and the field could take, else what stands in. */
export function inputsOf(state: State, standIns: Inputs): Inputs {
  return { ...standIns, ...draftsOf(state).compared };
}

/** A key stroke in one of these fields. An entry that cannot be taken leaves the last good one in force. */
export function typeInput(state: State, field: CompareField, text: string, lang: Lang): State {
  const typed = withDraft(state, field, text, lang, compareRules[field]);
  const { reading } = draftsOf(typed).entries[field]!;
  if (reading.status === 'value') return inForce(typed, field, reading.value);
  return reading.status === 'empty' ? inForce(typed, field, undefined) : typed;
}

/** One of two readings picked. */
export function pickInput(state: State, field: CompareField, value: number): State {
  return inForce(withValue(state, field, value), field, value);
}

function inForce(state: State, field: CompareField, value: number | undefined): State {
  const { [field]: _, ...others } = draftsOf(state).compared ?? {};
  return withDrafts(state, {
    compared: Object.freeze(value === undefined ? others : { ...others, [field]: value }),
  });
}

/** Whether the visitor has given this input, in whatever words. */
export function isGiven(state: State, field: CompareField): boolean {
  const status = draftsOf(state).entries[field]?.reading.status;
  return status !== undefined && status !== 'empty';
}

/** Whether one of these fields, at rest, holds what it could not take: what follows is that of before. */
export function isBehind(state: State, fields: readonly CompareField[]): boolean {
  return fields.some((field) => {
    const status = draftsOf(state).entries[field]?.reading.status;
    return isResting(state, field) && (status === 'refused' || status === 'ambiguous');
  });
}
