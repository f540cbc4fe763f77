import { tidy, withDetails, withoutDetails } from '../../../core/details.js';
import {
  draftNumber,
  draftSlot,
  pickDraft,
  typeDraft,
  valueEntry,
  withDraftEntries,
} from '../../../core/drafts.js';
import type { Entry } from '../../../core/entries.js';
import { isHome } from '../../../core/home.js';
import type { State } from '../../../core/state.js';
import { countryCodes } from '../../../engine/index.js';
import type { Lang } from '../../../text/locales.js';
import { shareField, shareRule } from './fields.js';

const FIELD = 'exportShare';
const DOMESTIC = 'FR';

/** Every country that one can export to from France. */
export const foreignCountries = (): string[] => countryCodes().filter((code) => !isHome(code));

/** A line of the export by country; `code` is empty until one is chosen. Its share is the entry `share{id}`. */
export interface CountryRow {
  readonly id: number;
  readonly code: string;
}

/** The visitor's lines; empty while they have not touched them. */
const rowsSlot = draftSlot<readonly CountryRow[]>('countries');

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
  const own = rowsSlot.in(state);
  if (own) return own;
  const rows = mixed(state).map(([code], id) => ({ id, code }));
  return rows.length > 0 ? rows : first;
}

/** The share in a line: undefined where there is none, null where it cannot be taken. */
export function shareIn(state: State, { id, code }: CountryRow): number | undefined | null {
  if (rowsSlot.in(state)) return draftNumber(state, shareField(id));
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
  return answerExports(typeDraft(begun(state), shareField(id), text, lang, shareRule));
}

/** One of two readings of a share, picked. */
export function pickShare(state: State, { id }: CountryRow, value: number): State {
  return answerExports(pickDraft(begun(state), shareField(id), value));
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
  return answerExports(withDraftEntries(left, { [shareField(id)]: undefined }));
}

function withRows(state: State, change: (rows: readonly CountryRow[]) => readonly CountryRow[]): State {
  const own = begun(state);
  const countries = Object.freeze(change(rowsOf(own)));
  return answerExports(Object.freeze({ ...rowsSlot.put(own, countries), edit: null }));
}

/** The state with the lines shown as the visitor's own, to be changed. */
function begun(state: State): State {
  if (rowsSlot.in(state)) return state;
  const countries = rowsOf(state);
  const entries: Record<string, Entry> = {};
  for (const row of countries) {
    const share = shareIn(state, row);
    if (typeof share === 'number') entries[shareField(row.id)] = valueEntry(share);
  }
  return withDraftEntries(rowsSlot.put(state, countries), entries);
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
