import type { Answers } from './answers.js';
import type { ClaimDateField } from './claim/fields.js';
import type { Entries } from './entries.js';
import type { NumberField } from './fields.js';
import type { DraftField, Drafts } from './helpers/drafts.js';

/** Everything the visitor has said, as said; what follows from it is computed by selectors. Deeply frozen. */
export interface State {
  readonly answers: Answers;
  /** What `reset` returns to: the host's example, or open questions. */
  readonly example: Answers;
  /** Texts as typed, with how they were read; a field without one shows its answer. */
  readonly entries: Entries;
  /** Null while no field is being edited. */
  readonly edit: Edit | null;
  /** What the visitor has put into the helpers, once they have. */
  readonly drafts?: Drafts;
}

/** A field under the visitor's fingers. */
export interface Edit {
  readonly field: NumberField | DraftField | ClaimDateField;
  /** Messages wait until the fingers rest. */
  readonly phase: 'typing' | 'resting';
  /** Before the first key stroke in this field: `1.5` on the way to `1.500` must leave no trace. */
  readonly before: Answers;
}

/** Whether a field's messages, or with no field those on the whole case, may show. */
export function isResting({ edit }: State, field = edit?.field): boolean {
  return edit?.field !== field || edit?.phase !== 'typing';
}

/** The state before the visitor has done anything. */
export function initialState(example: Answers): State {
  return Object.freeze({ answers: example, example, entries: Object.freeze({}), edit: null });
}

/** Whether the example stands untouched. */
export function isExample({ answers, example, entries }: State): boolean {
  return answers === example && Object.keys(entries).length === 0;
}
