import { isTaken } from '../core/entries.js';
import { isNumberField, isTerm, type Field } from '../core/fields.js';
import { USUAL_BASIS } from '../core/hypotheses.js';
import { isResting } from '../core/state.js';
import { asksBasis } from '../core/submission.js';
import type { Model } from './model.js';
import type { Note } from './notes.js';

/** Messages wait until the visitor rests; what was understood shows at once. */
export function noteOf(field: Field, model: Model): Note {
  const { answers } = model.state;
  const told = model.answering ? model.answering.note(field, model) : unworded(field, model);
  if (told) return told;
  if (field === 'grossBadDebtRatio' && answers.lossBasis === 'unknown')
    return { kind: 'hypothesis', text: model.messages.badDebts.bases[USUAL_BASIS] };
  const { status } = answers[field];
  if (status === 'preset') return { kind: 'example' };
  return status === 'open' && !isTerm(field) && model.hypotheses[field] !== ''
    ? { kind: 'hypothesis', text: '' }
    : { kind: 'none' };
}

/** Until the words are there, which come with a part of their own as soon as somebody begins to answer. */
function unworded(field: Field, { state, messages }: Model): Note | undefined {
  if (!isResting(state, field)) return undefined;
  const asked = field === 'grossBadDebtRatio' && asksBasis(state.answers);
  const entry = isNumberField(field) ? state.entries[field] : undefined;
  return asked || (entry && !isTaken(entry.reading)) ? { kind: 'problem', text: messages.faulty } : undefined;
}

/** Whether an entry now at rest could not be taken: the result is that of before. */
export function isStale({ state }: Model): boolean {
  const { entries, answers } = state;
  return (
    (asksBasis(answers) && isResting(state, 'grossBadDebtRatio')) ||
    Object.entries(entries).some(([field, { reading }]) => isResting(state, field) && !isTaken(reading))
  );
}
