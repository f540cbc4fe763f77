import { countryCodes } from '../../engine/countries.js';
import type { Lang } from '../../language/messages.js';
import type { Entry } from '../entries.js';
import type { State } from '../state.js';
import { tidy, withDetails, withoutDetails } from './details.js';
import {
  draftsOf,
  numberIn,
  valueEntry,
  withDraft,
  withValue,
  withDrafts,
  type CountryRow,
} from './drafts.js';
import { isHome } from './home.js';

const FIELD = 'exportShare';
const DOMESTIC = 'FR';

/** Every country that one can export to from France. */
export const foreignCountries = (): string[] => countryCodes().filter((code) => !isHome(code));

/** What the helper on exports comes to. `unclear`: a share cannot be read yet; `above`: more than the whole turnover. */
export type ExportReading =
  | { readonly status: 'empty' | 'unclear' }
  | { readonly status: 'above'; readonly total: number }
  | { readonly status: 'value'; readonly total: number; readonly mix: Readonly<Record<string, number>> };

/** The first line, before the visitor has put anything in it. */
const first: readonly CountryRow[] = Object.freeze([Object.freeze({ id: 0, code: '' })]);

/** The countries of the answer in force, largest first. */
const mixed = ({ answers }: State): [string, number][] =>
  Object.entries({ ...answers.exportShare.details?.countryMix })
    .filter(([code, share]) => code !== DOMESTIC && share > 0)
    .sort(([, a], [, b]) => b - a);

/** The lines shown: the visitor's, else those of the answer that the host gave, else an empty one. */
export function rowsOf(state: State): readonly CountryRow[] {
  const { countries } = draftsOf(state);
  if (countries) return countries;
  const rows = mixed(state).map(([code], id) => ({ id, code }));
  return rows.length > 0 ? rows : first;
}

/** The share in a line: undefined where there is none, null where it cannot be taken. */
export function shareIn(state: State, { id, code }: CountryRow): number | undefined | null {
  if (draftsOf(state).countries) return numberIn(state, `share${id}`);
  return mixed(state).find(([named]) => named === code)?.[1];
}

/** Reads the lines; one without a country or a share does not count yet. */
export function exportsIn(state: State): ExportReading {
  const lines = rowsOf(state).map((row) => ({ ...row, share: shareIn(state, row) }));
  if (lines.some(({ share }) => share === null)) return { status: 'unclear' };
  const whole = lines.filter((line) => line.code && line.share);
  if (whole.length === 0) return { status: 'empty' };
  const total = whole.reduce((sum, { share }) => sum + share!, 0);
  const abroad = tidy(total);
  if (abroad > 1) return { status: 'above', total };
  const mix: Record<string, number> = { [DOMESTIC]: tidy(1 - abroad) };
  for (const { code, share } of whole) mix[code] = (mix[code] ?? 0) + share!;
  return { status: 'value', total: abroad, mix: Object.freeze(mix) };
}

/** A key stroke in the share of a line. */
export function typeShare(state: State, { id }: CountryRow, text: string, lang: Lang): State {
  return answerExports(withDraft(begun(state), `share${id}`, text, lang));
}

/** One of two readings of a share, picked. */
export function pickShare(state: State, { id }: CountryRow, value: number): State {
  return answerExports(withValue(begun(state), `share${id}`, value));
}

export function chooseCountry(state: State, { id }: CountryRow, code: string): State {
  return withRows(state, (rows) => rows.map((row) => (row.id === id ? Object.freeze({ id, code }) : row)));
}

export function addCountry(state: State): State {
  return withRows(state, (rows) => {
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
    return [...rows, Object.freeze({ id, code: '' })];
  });
}

/** Takes a line away, with its share. */
export function removeCountry(state: State, { id }: CountryRow): State {
  const left = withRows(state, (rows) => rows.filter((row) => row.id !== id));
  const { [`share${id}` as const]: _gone, ...entries } = draftsOf(left).entries;
  return answerExports(withDrafts(left, { entries: Object.freeze(entries) }));
}

function withRows(state: State, change: (rows: readonly CountryRow[]) => readonly CountryRow[]): State {
  const own = begun(state);
  const countries = Object.freeze(change(rowsOf(own)));
  return answerExports(Object.freeze({ ...withDrafts(own, { countries }), edit: null }));
}

/** The state with the lines shown as the visitor's own, to be changed. */
function begun(state: State): State {
  if (draftsOf(state).countries) return state;
  const countries = rowsOf(state);
  const entries: Record<string, Entry | undefined> = { ...draftsOf(state).entries };
  for (const row of countries) {
    const share = shareIn(state, row);
    if (typeof share === 'number') entries[`share${row.id}`] = valueEntry(share);
  }
  return withDrafts(state, { countries, entries: Object.freeze(entries) });
}

/** Answers with what the helper comes to, if it comes to something. */
export function answerExports(state: State): State {
  const reading = exportsIn(state);
  if (reading.status === 'empty') {
    return Object.freeze({ ...state, answers: withoutDetails(state.answers, FIELD) });
  }
  if (reading.status !== 'value') return state;
  const { [FIELD]: _typed, ...entries } = state.entries;
  const answers = withDetails(state.answers, FIELD, reading.total, { countryMix: reading.mix });
  return Object.freeze({ ...state, entries: Object.freeze(entries), answers });
}

/** Whether the answer in force is the helper's. */
export const exportsInForce = ({ answers }: State): boolean => answers.exportShare.details !== undefined;
