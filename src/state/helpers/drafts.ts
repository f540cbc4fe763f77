import type { ClaimCause } from '../../engine/index.js';
import type { Lang } from '../../language/messages.js';
import type { ClaimBuyer, ClaimDateField, ClaimField } from '../claim/fields.js';
import { readAs, type Entry } from '../entries.js';
import type { CompareField } from '../compare/inputs.js';
import type { NumberRule } from '../fields.js';
import { editOf } from '../reduce.js';
import type { State } from '../state.js';

/** Sales that no policy covers. */
export const exclusions = ['consumers', 'prepaid', 'publicBodies', 'subsidiaries'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Years back from now; the component asks no clock. */
export const years = [1, 2, 3] as const;
export type Year = (typeof years)[number];

/** A field of a helper or of a view. Its value answers nothing by itself. */
export type DraftField =
  | 'total'
  | Exclusion
  | `loss${Year}`
  | `turnover${Year}`
  | 'exceptionalLoss'
  | `share${number}`
  | CompareField
  | ClaimField;

/** What the visitor has chosen about an unpaid invoice; dates as typed, `YYYY-MM-DD` where they are whole. */
export interface ClaimChoices {
  readonly cause?: ClaimCause;
  readonly buyer?: ClaimBuyer;
  readonly dates?: { readonly [F in ClaimDateField]?: string };
}

/** A line of the export by country; `code` is empty until one is chosen. Its share is the entry `share{id}`. */
export interface CountryRow {
  readonly id: number;
  readonly code: string;
}

/** What the visitor has put into the helpers, as put. Deeply frozen. */
export interface Drafts {
  readonly entries: { readonly [F in DraftField]?: Entry };
  /** Whether one of the losses is exceptional. */
  readonly exceptional: boolean;
  /** Undefined while the visitor has not touched them. */
  readonly countries?: readonly CountryRow[];
  /** The last values that the comparison's fields could take. */
  readonly compared?: { readonly [F in CompareField]?: number };
  readonly claim?: ClaimChoices;
}

const none: Drafts = Object.freeze({ entries: Object.freeze({}), exceptional: false });

export const draftsOf = ({ drafts }: State): Drafts => drafts ?? none;

const amount: NumberRule = { kind: 'money', min: 0, max: 1e12 };

/** What a helper's field takes; a view's field brings its own rule. A year's turnover divides, so it cannot be nothing. */
export function draftRule(field: DraftField): NumberRule {
  if (field.startsWith('share')) return { kind: 'percent', min: 0, max: 1 };
  return field.startsWith('turnover') ? { ...amount, min: 1 } : amount;
}

/** The state with other drafts. */
export function withDrafts(state: State, change: Partial<Drafts>): State {
  return Object.freeze({ ...state, drafts: Object.freeze({ ...draftsOf(state), ...change }) });
}

/**
 * A key stroke in a helper's field. As in the fields of answers, what is only on the way leaves no trace: the answers
 * are those of before the edit, for the helper to answer anew.
 */
export function withDraft(
  state: State,
  field: DraftField,
  text: string,
  lang: Lang,
  rule = draftRule(field),
): State {
  const edit = editOf(state, field);
  const entries = Object.freeze({
    ...draftsOf(state).entries,
    [field]: readAs(rule, text, lang),
  });
  return Object.freeze({ ...withDrafts(state, { entries }), edit, answers: edit.before });
}

/** An entry that was not typed: without a text of its own, the field shows its value. */
export function valueEntry(value: number): Entry {
  return Object.freeze({ text: '', reading: Object.freeze({ status: 'value', value, loose: false }) });
}

/** A value picked for a helper's field. */
export function withValue(state: State, field: DraftField, value: number): State {
  const entries = Object.freeze({ ...draftsOf(state).entries, [field]: valueEntry(value) });
  return Object.freeze({ ...withDrafts(state, { entries }), edit: null });
}

/** A number that stands in a helper's field: undefined where there is none, null where it cannot be taken. */
export function numberIn(state: State, field: DraftField): number | undefined | null {
  const reading = draftsOf(state).entries[field]?.reading;
  if (!reading || reading.status === 'empty') return undefined;
  return reading.status === 'value' ? reading.value : null;
}
