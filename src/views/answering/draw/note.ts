import { numberRules, isNumberField, type Field, type NumberField } from '../../../core/fields.js';
import { contradictionsOf } from '../../../core/problems.js';
import { isResting } from '../../../core/state.js';
import { asksBasis } from '../../../core/submission.js';
import { noteOfEntry, problem } from '../../../screen/entry-note.js';
import type { Note } from '../../../screen/notes.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';
import { lossesInEuros } from './euros.js';
import { faultsIn } from './faults.js';
import { remarkOn } from './remark.js';

/** What there is to say of what the visitor has put into a field, or chosen there; undefined if nothing. */
export function noteOn(field: Field, model: Model, text: AnsweringMessages): Note | undefined {
  const { state, lang } = model;
  const note = isNumberField(field) ? entryNote(field, model, text) : undefined;
  if (note && note.kind !== 'understood') return note;
  if (field === 'grossBadDebtRatio' && asksBasis(state.answers)) {
    // What was understood shows until the visitor rests; then the question is more pressing.
    if (isResting(state, field)) return { kind: 'basis', text: faultsIn(text.faults, lang).basis };
    if (!note) return { kind: 'none' };
  }
  if (state.answers[field].status === 'preset') return undefined;
  const remark = isResting(state, field) && remarkOn(field, model, text);
  return note || remark
    ? { kind: 'understood', text: [note?.text, remark].filter(Boolean).join(' ') }
    : undefined;
}

function entryNote(field: NumberField, model: Model, text: AnsweringMessages): Note | undefined {
  const { state, lang } = model;
  const entry = state.entries[field];
  if (field === 'grossBadDebtRatio' && entry?.reading.status === 'refused' && isResting(state, field)) {
    const offer = lossesInEuros(entry.text, model, text);
    if (offer) return { kind: 'question', ...offer };
  }
  const note = entry && noteOfEntry(entry, isResting(state, field), numberRules[field].kind, model);
  if (note && note.kind !== 'understood') return note;
  const contradiction =
    isResting(state) && (field === 'largest' || field === 'topThree')
      ? contradictionsOf(state.answers)[field]
      : undefined;
  return contradiction ? problem(faultsIn(text.faults, lang).contradiction(contradiction), model) : note;
}
