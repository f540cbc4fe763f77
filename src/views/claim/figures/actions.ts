import { draftSlot } from '../../../core/drafts.js';
import { editOf } from '../../../core/reduce.js';
import type { State } from '../../../core/state.js';
import type { ClaimCause } from '../../../engine/index.js';
import type { ClaimBuyer, ClaimDateField, ClaimVat } from './fields.js';

/** What the visitor has chosen about an unpaid invoice; dates as typed, `YYYY-MM-DD` where they are whole. */
export interface ClaimChoices {
  readonly cause?: ClaimCause;
  readonly buyer?: ClaimBuyer;
  readonly vat?: ClaimVat;
  readonly dates?: { readonly [F in ClaimDateField]?: string };
}

const choices = draftSlot<ClaimChoices>('claim');

export const choicesIn = (state: State): ClaimChoices => choices.in(state) ?? {};

/** The state after a choice about the unpaid invoice. */
export function chooseClaim(state: State, change: ClaimChoices): State {
  return choices.put(state, Object.freeze({ ...choicesIn(state), ...change }));
}

/** A key stroke in a date; what is no whole day waits for the next one. */
export function typeClaimDate(state: State, field: ClaimDateField, text: string): State {
  const edit = editOf(state, field);
  const dates = Object.freeze({ ...choicesIn(state).dates, [field]: text });
  return Object.freeze({ ...chooseClaim(state, { dates }), edit });
}
