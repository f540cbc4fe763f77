import type { Lang } from '../text/locales.js';
import type { Entry } from './entries.js';
import type { NumberRule } from './fields.js';
import { readAs } from './read-entry.js';
import { editOf } from './reduce.js';
import type { DraftField, Drafts, State } from './state.js';

const none: Drafts = Object.freeze({ entries: Object.freeze({}), slots: Object.freeze({}) });

const draftsOf = ({ drafts }: State): Drafts => drafts ?? none;

const withDrafts = (state: State, change: Partial<Drafts>): State =>
  Object.freeze({ ...state, drafts: Object.freeze({ ...draftsOf(state), ...change }) });

/** What stands in a field; undefined while the visitor has put nothing there. */
export const draftEntry = (state: State, field: DraftField): Entry | undefined =>
  draftsOf(state).entries[field];

/** The state with other entries in some fields; `undefined` takes one away. */
export function withDraftEntries(state: State, change: Drafts['entries']): State {
  const entries = Object.fromEntries(
    Object.entries({ ...draftsOf(state).entries, ...change }).filter(([, entry]) => entry),
  );
  return withDrafts(state, { entries: Object.freeze(entries) });
}

/** A place in the state for what a room keeps beside texts. */
export interface DraftSlot<T> {
  /** Undefined until something was put there. */
  readonly in: (state: State) => T | undefined;
  /** @param value frozen */
  readonly put: (state: State, value: T) => State;
}

/** @param name that no other slot has */
export const draftSlot = <T>(name: string): DraftSlot<T> => ({
  in: (state) => draftsOf(state).slots[name] as T | undefined,
  put: (state, value) =>
    withDrafts(state, { slots: Object.freeze({ ...draftsOf(state).slots, [name]: value }) }),
});

/**
 * A key stroke in such a field. As in the fields of answers, what is only on the way leaves no trace: the answers are
 * those of before the edit, for the room to answer anew.
 */
export function typeDraft(
  state: State,
  field: DraftField,
  text: string,
  lang: Lang,
  rule: NumberRule,
): State {
  const edit = editOf(state, field);
  const typed = withDraftEntries(state, { [field]: readAs(rule, text, lang) });
  return Object.freeze({ ...typed, edit, answers: edit.before });
}

/** An entry that was not typed: without a text of its own, the field shows its value. */
export function valueEntry(value: number): Entry {
  return Object.freeze({ text: '', reading: Object.freeze({ status: 'value', value, loose: false }) });
}

/** A value picked for such a field. */
export const pickDraft = (state: State, field: DraftField, value: number): State =>
  Object.freeze({ ...withDraftEntries(state, { [field]: valueEntry(value) }), edit: null });

/** A number that stands in such a field: undefined where there is none, null where it cannot be taken. */
export function draftNumber(state: State, field: DraftField): number | undefined | null {
  const reading = draftEntry(state, field)?.reading;
  if (!reading || reading.status === 'empty') return undefined;
  return reading.status === 'value' ? reading.value : null;
}
