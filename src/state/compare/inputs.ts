import type { Lang } from '../../language/messages.js';
import type { NumberRule } from '../fields.js';
import { numberIn, withDraft } from '../helpers/drafts.js';
import type { State } from '../state.js';

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

/**
 * The inputs in force: what the visitor gave, else what stands in. An entry that cannot be taken leaves what stood in
 * before anything was typed.
 */
export function inputsOf(state: State, standIns: Inputs): Inputs {
  const value = (field: CompareField) => numberIn(state, field) ?? standIns[field];
  return Object.fromEntries(compareFields.map((field) => [field, value(field)])) as Record<
    CompareField,
    number
  >;
}

/** A key stroke in one of these fields. */
export function typeInput(state: State, field: CompareField, text: string, lang: Lang): State {
  return withDraft(state, field, text, lang, compareRules[field]);
}
