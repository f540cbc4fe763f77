import { draftEntry, draftSlot, pickDraft, typeDraft } from '../../../core/drafts.js';
import type { NumberRule } from '../../../core/fields.js';
import type { State } from '../../../core/state.js';
import type { Lang } from '../../../text/locales.js';

/** What the comparison asks beside the case itself, in the order of the screen. */
export const compareFields = [
  'reserveSelfInsured',
  'reserveInsured',
  'costOfReserve',
  'creditManagement',
  'operatingMargin',
  'lossToMake',
  'furtherCredit',
  'daysGained',
  'provisions',
  'shareFinanced',
  'factoringCommission',
  'financingRate',
] as const;
export type CompareField = (typeof compareFields)[number];

/** Fields for which nothing stands in: what the visitor has not said is not counted. */
export type OwnField = 'creditManagement' | 'furtherCredit' | 'provisions';

/** The last values that the fields could take. */
export const lastTaken = draftSlot<{ readonly [F in CompareField]?: number }>('compare');

const share = (min: number): NumberRule => ({ kind: 'percent', min, max: 1 });
const money: NumberRule = { kind: 'money', min: 0, max: 1e12 };

/** What each field takes; both bounds inclusive. A margin divides, so it cannot be nothing. */
export const compareRules: Readonly<Record<CompareField, NumberRule>> = {
  reserveSelfInsured: money,
  reserveInsured: money,
  costOfReserve: share(0),
  creditManagement: money,
  operatingMargin: share(0.001),
  lossToMake: money,
  furtherCredit: money,
  daysGained: { kind: 'days', min: 0, max: 730 },
  provisions: money,
  shareFinanced: share(0),
  factoringCommission: share(0),
  financingRate: share(0),
};

/** A key stroke in one of these fields. An entry that cannot be taken leaves the last good one in force. */
export function typeInput(state: State, field: CompareField, text: string, lang: Lang): State {
  const typed = typeDraft(state, field, text, lang, compareRules[field]);
  const { reading } = draftEntry(typed, field)!;
  if (reading.status === 'value') return inForce(typed, field, reading.value);
  return reading.status === 'empty' ? inForce(typed, field, undefined) : typed;
}

/** One of two readings picked. */
export function pickInput(state: State, field: CompareField, value: number): State {
  return inForce(pickDraft(state, field, value), field, value);
}

function inForce(state: State, field: CompareField, value: number | undefined): State {
  const { [field]: _, ...others } = lastTaken.in(state) ?? {};
  return lastTaken.put(state, Object.freeze(value === undefined ? others : { ...others, [field]: value }));
}
