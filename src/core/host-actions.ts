import type { Action } from './actions.js';
import { answersFrom, type Answers } from './answers.js';
import { allFields } from './fields.js';
import { initialState, type State } from './state.js';

/** What can happen before anybody has touched the screen, or is no answer of theirs. */
export type HostAction = Extract<Action, { type: 'reset' | 'example' | 'answers' | 'apply' }>;

const types: readonly string[] = ['reset', 'example', 'answers', 'apply'] satisfies HostAction['type'][];

export const isByHost = (action: Action): action is HostAction => types.includes(action.type);

/** The state after such an action; the same object if nothing changed. Pure. */
export function byHost(state: State, action: HostAction): State {
  switch (action.type) {
    case 'reset':
      return initialState(state.example);
    case 'example':
      return withExample(state, action.example);
    case 'answers':
      return next(initialState(state.example), { answers: answersFrom(action.values, 'answered') });
    case 'apply':
      return action.change(state);
  }
}

export const next = (state: State, change: Partial<State>): State => Object.freeze({ ...state, ...change });

/** The new example, under the answers that the visitor has given or emptied; what helpers hold stays. */
function withExample(state: State, example: Answers): State {
  const own = allFields.filter(
    (field) => state.answers[field].status === 'answered' || field in state.entries,
  );
  const { levers } = state.answers;
  if (own.length === 0 && state.answers.lossBasis === state.example.lossBasis && !levers) {
    return next(state, { example, edit: null, answers: example });
  }
  const kept = Object.fromEntries(own.map((field) => [field, state.answers[field]]));
  const lossBasis = own.includes('grossBadDebtRatio') ? state.answers.lossBasis : example.lossBasis;
  return next(state, {
    example,
    edit: null,
    answers: Object.freeze({ ...example, ...kept, lossBasis, ...(levers && { levers }) }),
  });
}
