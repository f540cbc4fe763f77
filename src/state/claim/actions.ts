import type { ClaimChoices } from '../helpers/drafts.js';
import { draftsOf, withDrafts } from '../helpers/drafts.js';
import { editOf } from '../reduce.js';
import type { State } from '../state.js';
import type { ClaimDateField } from './fields.js';

/** The state after a choice about the unpaid invoice. */
export function chooseClaim(state: State, change: ClaimChoices): State {
  return withDrafts(state, { claim: Object.freeze({ ...draftsOf(state).claim, ...change }) });
}

/** A key stroke in a date; what is no whole day waits for the next one. */
export function typeClaimDate(state: State, field: ClaimDateField, text: string): State {
  const edit = editOf(state, field);
  const dates = Object.freeze({ ...draftsOf(state).claim?.dates, [field]: text });
  return Object.freeze({ ...chooseClaim(state, { dates }), edit });
}
