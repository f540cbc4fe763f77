import { html, nothing, type TemplateResult } from 'lit';
import { draftEntry } from '../core/drafts.js';
import type { Entry } from '../core/entries.js';
import type { NumberRule } from '../core/fields.js';
import { isResting, type DraftField, type State } from '../core/state.js';
import { formatFor, parts } from '../text/format.js';
import type { NumberKind } from '../text/number-kind.js';
import { focusIn } from './field-ids.js';
import { noteOfEntry } from './entry-note.js';
import type { Note } from './notes.js';
import type { Model } from './model.js';
import { candidates } from './candidates.js';
import { box } from './number-field.js';

/** A field of a helper or of a view, and what the visitor's actions in it make of the state. */
export interface Draft {
  field: DraftField;
  rule: NumberRule;
  /** Where no label is for it. */
  label?: string;
  /** Stands in until something is given. */
  hypothesis?: number | undefined;
  /** Shown in place of an entry: a value that was not typed. */
  value?: number | undefined;
  /** Said under the field while there is nothing more pressing. */
  hint?: string | TemplateResult | undefined;
  /** Where it is not the usual one of what the field counts. */
  unit?: string;
  /** None comes after it. */
  last?: boolean;
  /** What is wrong with it beside other fields. */
  fault?: string | undefined;
  typed: (state: State, text: string) => State;
  picked: (state: State, value: number) => State;
}

export const draftId = (field: DraftField): string => `draft-${field}`;

/** The box of a helper's field. */
export function draftBox(
  { field, rule, label, hypothesis, value, unit, last, fault, typed }: Draft,
  model: Model,
): TemplateResult {
  const { state, messages, dispatch } = model;
  const { kind } = rule;
  const entry = draftEntry(state, field);
  return box({
    id: draftId(field),
    ...(label !== undefined && { label }),
    kind,
    status: 'answered',
    invalid: isFault(draftNoteOf(field, rule, model, fault)),
    hypothesis: hypothesis === undefined ? '' : digits(kind, hypothesis, model),
    text: entry ? textOf(entry, kind, model) : value === undefined ? '' : digits(kind, value, model),
    unit: unit ?? (kind === 'count' ? '' : messages.units[kind]),
    last,
    type: (text) => dispatch({ type: 'apply', change: (before) => typed(before, text) }),
  });
}

/** The line under such a field; `otherwise` while there is nothing to say of what stands in it. */
export function draftNote(
  { field, rule, picked, hint, fault }: Draft,
  model: Model,
  otherwise: unknown = hint ?? nothing,
): TemplateResult {
  const note = draftNoteOf(field, rule, model, fault);
  const pick = (event: Event, value: number) => {
    focusIn(event, draftId(field)); // the button goes away
    model.dispatch({ type: 'apply', change: (state) => picked(state, value) });
  };
  return html`<div class="line ${note?.kind ?? (hint ? 'hypothesis' : '')}" id="${draftId(field)}-note">
    ${
      note?.kind === 'question'
        ? candidates(note, rule.kind, model, pick)
        : note && 'text' in note
          ? note.text
          : otherwise
    }
  </div>`;
}

const isFault = (note: Note | undefined) => note?.kind === 'problem' || note?.kind === 'question';

/** As in the fields of answers: faults wait until the visitor rests, what was understood shows at once. */
function draftNoteOf(
  field: DraftField,
  { kind }: NumberRule,
  model: Model,
  fault: string | undefined,
): Note | undefined {
  if (fault) return { kind: 'problem', text: fault };
  const { state } = model;
  const entry = draftEntry(state, field);
  if (!entry?.text) return undefined;
  return noteOfEntry(entry, isResting(state, field), kind, model);
}

/** An entry without a text was not typed: its value shows. */
function textOf({ text, reading }: Entry, kind: NumberKind, model: Model): string {
  return text === '' && reading.status === 'value' ? digits(kind, reading.value, model) : text;
}

const digits = (kind: NumberKind, value: number, { lang }: Model) =>
  parts(formatFor(kind, value, lang)).figure;
