import { given, type Answers } from './answers.js';
import { isNumberField, numberRules, questions, termFields, type NumberField } from './fields.js';
import { multiplesOf } from './read-entry.js';
import type { State } from './state.js';

const numbers: readonly NumberField[] = [...questions, ...termFields].filter(isNumberField);

/**
 * Questions the entry that has taken the rate beyond what may be shown: the one being typed, else the first that differs.
 * Its text stays, its answer is that of before; the same state if no number has changed.
 *
 * @param good the answers of the last result that may be shown
 */
export function questioned(state: State, good: Answers): State {
  const { answers, edit } = state;
  const typed = numbers.filter((field) => field === edit?.field);
  const field = [...typed, ...numbers].find((one) => {
    const value = given(answers, one);
    return value !== undefined && value !== given(good, one);
  });
  if (!field) return state;
  const value = given(answers, field)!;
  const reading = {
    status: 'implausible',
    value,
    candidates: multiplesOf(numberRules[field], value),
  } as const;
  const entry = Object.freeze({ text: state.entries[field]?.text ?? '', reading: Object.freeze(reading) });
  return Object.freeze({
    ...state,
    entries: Object.freeze({ ...state.entries, [field]: entry }),
    answers: edit?.field === field ? edit.before : Object.freeze({ ...answers, [field]: good[field] }),
  });
}
