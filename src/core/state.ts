import type { Answers } from './answers.js';
import type { Entries, Entry } from './entries.js';

/** Everything the visitor has said, as said; what follows from it is computed by selectors. Deeply frozen. */
export interface State {
  readonly answers: Answers;
  /** What `reset` returns to: the host's example, or open questions. */
  readonly example: Answers;
  /** Texts as typed, with how they were read; a field without one shows its answer. */
  readonly entries: Entries;
  /** Null while no field is being edited. */
  readonly edit: Edit | null;
  /** What the visitor has put into helpers and views, once they have. */
  readonly drafts?: Drafts;
}

/** A field of a helper or of a view, by a name that no other field has. Its value answers nothing by itself. */
export type DraftField = string;

/** What the visitor has put into helpers and views, as put; only the room that asks knows what it is. */
export interface Drafts {
  readonly entries: { readonly [field: DraftField]: Entry | undefined };
  /** What a room keeps beside texts, by the name of its slot. */
  readonly slots: { readonly [name: string]: unknown };
}

/** A field under the visitor's fingers. */
export interface Edit {
  /** A question's or a draft's. */
  readonly field: DraftField;
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
