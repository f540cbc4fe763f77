import { isTaken, type Entry } from '../core/entries.js';
import { isNumberField, isTerm, numberRules, type Field, type NumberField } from '../core/fields.js';
import { USUAL_BASIS } from '../core/hypotheses.js';
import { contradictionsOf } from '../core/problems.js';
import { isResting } from '../core/state.js';
import { asksBasis } from '../core/submission.js';
import { formatFor } from '../text/format.js';
import type { NumberKind } from '../text/number-kind.js';
import type { Model } from './model.js';

/** What is said under a field, the most pressing thing only. */
export type Note =
  | { kind: 'problem'; text: string }
  /** `label`: what taking a candidate is called, if not by the value alone. */
  | { kind: 'question'; text: string; candidates: readonly number[]; label?: (value: number) => string }
  | { kind: 'understood'; text: string }
  /** `text`: what there is to say of it beside its being one. */
  | { kind: 'hypothesis'; text: string }
  /** A figure for bad debts of which nobody has said what it counts. */
  | { kind: 'basis'; text: string }
  | { kind: 'example' }
  | { kind: 'none' };

/** Messages wait until the visitor rests; what was understood shows at once. */
export function noteOf(field: Field, model: Model): Note {
  const { state } = model;
  const note = isNumberField(field) ? entryNote(field, model) : undefined;
  if (note && note.kind !== 'understood') return note;
  if (field === 'grossBadDebtRatio' && state.answers.lossBasis === 'unknown') {
    // What was understood shows until the visitor rests; then the question is more pressing.
    if (!note || isResting(state, field)) return lossesNote(model);
  }
  const { status } = state.answers[field];
  if (status === 'preset') return { kind: 'example' };
  const remark = isResting(state, field) && model.answering?.remark(field, model);
  if (note || remark) return { kind: 'understood', text: [note?.text, remark].filter(Boolean).join(' ') };
  return status === 'open' && !isTerm(field) && model.hypotheses[field] !== ''
    ? { kind: 'hypothesis', text: '' }
    : { kind: 'none' };
}

/** On books that nobody has chosen: which figures stand in, or what the visitor's own figure counts. */
function lossesNote(model: Model): Note {
  const { state, messages, answering } = model;
  if (!asksBasis(state.answers)) return { kind: 'hypothesis', text: messages.badDebts.bases[USUAL_BASIS] };
  if (!isResting(state, 'grossBadDebtRatio')) return { kind: 'none' };
  return { kind: 'basis', text: answering?.faults(model).basis ?? messages.faulty };
}

/** Whether an entry now at rest could not be taken: the result is that of before. */
export function isStale({ state }: Model): boolean {
  const { entries, answers } = state;
  return (
    (asksBasis(answers) && isResting(state, 'grossBadDebtRatio')) ||
    Object.entries(entries).some(([field, { reading }]) => isResting(state, field) && !isTaken(reading))
  );
}

function entryNote(field: NumberField, model: Model): Note | undefined {
  const { state } = model;
  const entry = state.entries[field];
  if (field === 'grossBadDebtRatio' && entry?.reading.status === 'refused' && isResting(state, field)) {
    const offer = model.answering?.lossesInEuros(model, entry.text);
    if (offer) return { kind: 'question', ...offer };
  }
  const note = entry && noteOfEntry(entry, isResting(state, field), numberRules[field].kind, model);
  if (note && note.kind !== 'understood') return note;
  const contradiction =
    isResting(state) && (field === 'largest' || field === 'topThree')
      ? contradictionsOf(state.answers)[field]
      : undefined;
  return contradiction ? problem(model.answering?.faults(model).contradiction(contradiction), model) : note;
}

/** What there is to say of an entry itself: why it could not be taken, or how it was read. */
export function noteOfEntry(
  { text, reading }: Entry,
  resting: boolean,
  kind: NumberKind,
  model: Model,
): Note | undefined {
  const { messages, lang } = model;
  const faults = model.answering?.faults(model);
  if (reading.status === 'value') {
    return reading.loose
      ? { kind: 'understood', text: messages.understood(text.trim(), formatFor(kind, reading.value, lang)) }
      : undefined;
  }
  if (!resting || reading.status === 'empty') return undefined;
  switch (reading.status) {
    case 'refused':
      return problem(faults?.refusal(reading.refusal, kind, text.trim()), model);
    case 'ambiguous':
      return { kind: 'question', text: faults?.ambiguous(text) ?? '', candidates: reading.candidates };
    case 'implausible': {
      const { value, candidates } = reading;
      const told = faults?.implausible(formatFor(kind, value, lang), candidates.length > 0);
      return candidates.length > 0
        ? { kind: 'question', text: told ?? '', candidates }
        : problem(told, model);
    }
  }
}

/** The words come with a part of their own, as soon as somebody begins to answer. */
const problem = (text: string | undefined, { messages }: Model): Note => ({
  kind: 'problem',
  text: text ?? messages.faulty,
});
