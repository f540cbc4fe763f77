import { html, nothing, type TemplateResult } from 'lit';
import { formatFor, parts } from '../../language/format.js';
import type { NumberKind } from '../../language/number-kind.js';
import type { Entry } from '../../state/entries.js';
import { draftRule, draftsOf, type DraftField } from '../../state/helpers/drafts.js';
import { isResting, type State } from '../../state/state.js';
import { focusIn } from '../field-ids.js';
import { noteOfEntry, type Note } from '../messages-of-fields.js';
import { candidates } from '../note.js';
import { box } from '../number-field.js';
import type { HelperModel } from './model.js';

/** A helper's field, and what the visitor's actions in it make of the state. */
export interface Draft {
  field: DraftField;
  /** Where no label is for it. */
  label?: string;
  /** Stands in until something is given. */
  hypothesis?: number;
  /** Shown in place of an entry: a value that was not typed. */
  value?: number | undefined;
  typed: (state: State, text: string) => State;
  picked: (state: State, value: number) => State;
}

export const draftId = (field: DraftField): string => `draft-${field}`;

/** The box of a helper's field. */
export function draftBox(
  { field, label, hypothesis, value, typed }: Draft,
  model: HelperModel,
): TemplateResult {
  const { state, messages, dispatch } = model;
  const { kind } = draftRule(field);
  const entry = draftsOf(state).entries[field];
  return box({
    id: draftId(field),
    ...(label !== undefined && { label }),
    kind,
    status: 'answered',
    invalid: isFault(noteOf(field, model)),
    hypothesis: hypothesis === undefined ? '' : digits(kind, hypothesis, model),
    text: entry ? textOf(entry, kind, model) : value === undefined ? '' : digits(kind, value, model),
    unit: kind === 'percent' ? messages.units.percent : messages.units.money,
    type: (text) => dispatch({ type: 'apply', change: (before) => typed(before, text) }),
  });
}

/** The line under a helper's field; empty while there is nothing to say. */
export function draftNote({ field, picked }: Draft, model: HelperModel): TemplateResult {
  const note = noteOf(field, model);
  const pick = (event: Event, value: number) => {
    focusIn(event, draftId(field)); // the button goes away
    model.dispatch({ type: 'apply', change: (state) => picked(state, value) });
  };
  return html`<div class="line ${note?.kind ?? ''}" id="${draftId(field)}-note">
    ${
      note?.kind === 'question'
        ? candidates(note, draftRule(field).kind, model, pick)
        : note && 'text' in note
          ? note.text
          : nothing
    }
  </div>`;
}

const isFault = (note: Note | undefined) => note?.kind === 'problem' || note?.kind === 'question';

/** As in the fields of answers: faults wait until the visitor rests, what was understood shows at once. */
function noteOf(field: DraftField, model: HelperModel): Note | undefined {
  const { state } = model;
  const entry = draftsOf(state).entries[field];
  if (!entry?.text) return undefined;
  return noteOfEntry(entry, isResting(state, field), draftRule(field).kind, model);
}

/** An entry without a text was not typed: its value shows. */
function textOf({ text, reading }: Entry, kind: NumberKind, model: HelperModel): string {
  return text === '' && reading.status === 'value' ? digits(kind, reading.value, model) : text;
}

const digits = (kind: NumberKind, value: number, { lang }: HelperModel) =>
  parts(formatFor(kind, value, lang)).figure;
