import type { Action } from './actions.js';
import { withAnswer, type Answers } from './answers.js';
import { isTaken, type Entry } from './entries.js';
import type { Field, NumberField } from './fields.js';
import { byHost, next } from './host-actions.js';
import { contradictionsOf } from './problems.js';
import { questioned } from './question.js';
import { readEntry } from './read-entry.js';
import type { Edit, State } from './state.js';

/** The state after an action; the same object if nothing changed. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'type':
      return typed(state, action.field, readEntry(action.field, action.text, action.lang));
    case 'pick':
      return picked(state, action.field, action.value);
    case 'choose':
      return elsewhere(state, withAnswer(state.answers, action.field, action.value || undefined));
    case 'basis':
      return elsewhere(state, Object.freeze({ ...state.answers, lossBasis: action.basis }));
    case 'try':
      return elsewhere(state, Object.freeze({ ...state.answers, levers: action.levers }));
    case 'confirm':
      return confirmed(state, action.field, action.value);
    case 'question':
      return questioned(state, action.good);
    case 'rest':
      if (state.edit?.phase !== 'typing') return state;
      return next(state, { edit: Object.freeze({ ...state.edit, phase: 'resting' }) });
    case 'leave':
      return state.edit ? next(state, { edit: null }) : state;
    default:
      return byHost(state, action);
  }
}

/** Other answers than the edited one: what was before that edit is past. */
const elsewhere = (state: State, answers: Answers): State => next(state, { answers, edit: null });

/** A refused entry leaves the answer of before in force; an emptied field opens its question again. */
function typed(state: State, field: NumberField, entry: Entry): State {
  const entries = Object.freeze({ ...state.entries, [field]: entry });
  const edit = editOf(state, field);
  const { reading } = entry;
  if (!isTaken(reading)) {
    return next(state, { entries, edit, answers: edit.before });
  }
  const value = reading.status === 'value' ? reading.value : undefined;
  return next(state, { entries, edit, answers: answered(edit.before, field, value) });
}

function picked(state: State, field: NumberField, value: number): State {
  const { [field]: _dropped, ...others } = state.entries;
  const edit = editOf(state, field);
  return next(state, {
    entries: Object.freeze(others),
    edit,
    answers: answered(edit.before, field, value),
  });
}

/** The edit that a key stroke in a field begins or goes on with. */
export function editOf({ edit, answers }: State, field: Edit['field']): Edit {
  const before = edit?.field === field ? edit.before : answers;
  return Object.freeze({ field, phase: 'typing', before });
}

/**
 * An example's share of turnover that cannot go with what the visitor just said gives way: their word, and a
 * hypothesis that follows from it.
 */
function withoutContraryExample(answers: Answers): Answers {
  const contrary = contradictionsOf(answers);
  return (['topThree', 'largest'] as const).reduce(
    (result, share) =>
      Object.keys(contrary).length > 0 && result[share].status === 'preset'
        ? withAnswer(result, share, undefined)
        : result,
    answers,
  );
}

const answered = (answers: Answers, field: NumberField, value: number | undefined): Answers =>
  withoutContraryExample(withAnswer(answers, field, value));

function confirmed(state: State, field: Field, assumed: string | number | undefined): State {
  const answer = state.answers[field];
  const value = answer.status === 'open' ? assumed : answer.value;
  if (answer.status === 'answered' || value === undefined) return state;
  // An emptied field shows its answer again.
  const { [field as NumberField]: _dropped, ...entries } = state.entries;
  const answers = withoutContraryExample(withAnswer(state.answers, field, value));
  return next(elsewhere(state, answers), { entries: Object.freeze(entries) });
}
