import type { SubmissionChange } from '../engine/index.js';
import type { Lang } from '../text/locales.js';
import type { Answers, AnswerValues } from './answers.js';
import type { Basis, ChoiceField, Field, NumberField } from './fields.js';
import type { State } from './state.js';

/** What can happen to the state. */
export type Action =
  /** A key stroke: the whole text of the field, and the language to read it in. */
  | { readonly type: 'type'; readonly field: NumberField; readonly text: string; readonly lang: Lang }
  /** A value picked: slider, one of two readings. */
  | { readonly type: 'pick'; readonly field: NumberField; readonly value: number }
  | { readonly type: 'choose'; readonly field: ChoiceField; readonly value: string }
  | { readonly type: 'basis'; readonly basis: Basis }
  /** The visitor makes the example's value theirs; of an open question, `value`: the hypothesis that stands in. */
  | { readonly type: 'confirm'; readonly field: Field; readonly value?: string | number }
  /** The price of these answers cannot be shown; `good` are those of the last that can. */
  | { readonly type: 'question'; readonly good: Answers }
  /** A pause: messages may show. */
  | { readonly type: 'rest' }
  /** The field was left, or its value confirmed by Enter. */
  | { readonly type: 'leave' }
  /** Changes tried together over the answers; none leaves the visitor's own case. */
  | { readonly type: 'try'; readonly levers?: SubmissionChange | undefined }
  | { readonly type: 'reset' }
  /** The host has changed its example; what the visitor has said stays. */
  | { readonly type: 'example'; readonly example: Answers }
  /** The host answers in the visitor's place. */
  | { readonly type: 'answers'; readonly values: AnswerValues }
  /** What a part loaded on intent lets happen; pure, like the rest. */
  | { readonly type: 'apply'; readonly change: (state: State) => State };
