import { allFields, type NumberField } from './fields.js';
import type { State } from './state.js';

/**
 * A case that takes the place of the one in force, with what the visitor has answered, typed, tried or put into helpers
 * and views since it was asked for: the last word stands.
 *
 * @param state with the new case
 * @param before when it was asked for
 * @param now in force
 */
export function withSaidSince(state: State, before: State, now: State): State {
  const since = new Set<string>(
    allFields.filter(
      (field) =>
        now.entries[field as NumberField] !== before.entries[field as NumberField] ||
        (now.answers[field] !== before.answers[field] && now.answers[field].status === 'answered'),
    ),
  );
  const only = (record: object, ofSince: boolean): Record<string, unknown> =>
    Object.fromEntries(Object.entries(record).filter(([field]) => since.has(field) === ofSince));
  const answers = only(now.answers, true);
  for (const name of ['lossBasis', 'levers'] as const) {
    if (now.answers[name] !== before.answers[name]) answers[name] = now.answers[name];
  }
  const said = Object.freeze({ ...state.answers, ...answers });
  return Object.freeze({
    ...state,
    answers: said,
    entries: Object.freeze({ ...only(state.entries, false), ...only(now.entries, true) }),
    edit: now.edit && editOver(now.edit, said, state),
    ...(now.drafts !== before.drafts && { drafts: draftsOver(state, now) }),
  });
}

/** An edit goes on over the new case: what is on the way in its field gives way to what that one says. */
function editOver(edit: NonNullable<State['edit']>, answers: State['answers'], state: State): State['edit'] {
  const own = Object.entries(state.answers).filter(([field]) => field === edit.field);
  return Object.freeze({ ...edit, before: Object.freeze({ ...answers, ...Object.fromEntries(own) }) });
}

const draftsOver = ({ drafts }: State, { drafts: since }: State): NonNullable<State['drafts']> =>
  Object.freeze({
    entries: Object.freeze({ ...drafts?.entries, ...since?.entries }),
    slots: Object.freeze({ ...drafts?.slots, ...since?.slots }),
  });
