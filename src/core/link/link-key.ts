import { draftNumber, pickDraft } from '../drafts.js';
import { refusalOf } from '../entries.js';
import type { NumberRule } from '../fields.js';
import type { DraftField, State } from '../state.js';
import { decimalOf, numberOf, placesOf } from './decimal.js';

/**
 * What a view adds to the case that a link holds: what of the state goes into it, undefined for nothing, and what its
 * text changes in the state, undefined where it makes no sense.
 */
export interface LinkKey {
  readonly key: string;
  readonly write: (state: State) => string | undefined;
  readonly read: (text: string) => ((state: State) => State) | undefined;
}

/** The key of a number typed into a view, under the name of its field. */
export function draftKey(
  field: DraftField,
  rule: NumberRule,
  put: (state: State, value: number) => State = (state, value) => pickDraft(state, field, value),
): LinkKey {
  const places = placesOf(rule.kind);
  return {
    key: field,
    write: (state) => {
      const value = draftNumber(state, field);
      return typeof value === 'number' ? decimalOf(value, places) : undefined;
    },
    read: (text) => {
      const value = numberOf(text, places);
      if (value === undefined || refusalOf(rule, value)) return undefined;
      return (state) => put(state, value);
    },
  };
}
