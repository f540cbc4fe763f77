import { given, type Answers } from './answers.js';
import { multiplesOf } from './entries.js';
import type { Interval } from './estimate.js';
import { isNumberField, numberRules, questions, termFields, type NumberField } from './fields.js';
import type { State } from './state.js';

/** Nobody pays less or more, as a fraction of the turnover: beyond, an entry is a slip. */
const LEAST = 0.0001;
const MOST = 0.1;

/** Whether a range of rates may be shown as a result. */
export const isTellable = ({ low, high }: Interval): boolean => low >= LEAST && high <= MOST;

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
