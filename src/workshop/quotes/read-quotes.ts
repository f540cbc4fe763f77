import { answersFrom, type AnswerValues } from '../../core/answers.js';
import type { Reading } from '../../core/entries.js';
import { isNumberField, numberRules, type NumberRule } from '../../core/fields.js';
import { isAnswer } from '../../core/is-answer.js';
import { presetAttributes } from '../../core/public-names.js';
import { readAs } from '../../core/read-entry.js';
import { ownSubmissionOf } from '../../core/submission.js';
import type { Tariff } from '../../engine/index.js';
import type { Lang } from '../../text/locales.js';
import type { Quote } from '../calibration/index.js';
import { columnOf, companyColumns, requiredColumns, type Column, type CompanyColumn } from './columns.js';
import { rowsOf, type TableRow } from './rows.js';
import { typedDate } from './typed-date.js';

/** A quote as its line tells it. */
export interface ReadQuote extends Quote {
  /** Of the text, from 1. */
  line: number;
  label: string;
}

/** Why a line is left out; `text` is the cell as it stands. */
export interface LineProblem {
  line: number;
  column: Column;
  code: 'missing' | 'notUnderstood' | 'ambiguous' | 'outside' | 'unknownName' | 'noSuchDay' | 'inTheFuture';
  text: string;
}

/** What a table of quotes holds. */
export type ReadTable =
  | { kind: 'empty' }
  /** No heading that a quote needs was found in the first line, or not all of them. */
  | { kind: 'noHeadings'; missing: readonly Column[] }
  | {
      kind: 'read';
      quotes: readonly ReadQuote[];
      problems: readonly LineProblem[];
      /** Headings that mean nothing here; their columns are left out. */
      ignored: readonly string[];
      /** Lines beyond the most that are read. */
      leftOut: number;
    };

/** Rates that a market could ask, as for a pack: fractions of turnover, typed in percent. */
const rateRule: NumberRule = { kind: 'percent', min: 0.0001, max: 0.1 };

/** Beyond so many, a calibration takes minutes and tells nothing more. */
const MOST_QUOTES = 2000;

/**
 * Reads a table of quotes, typed, pasted or of a CSV file: the first line names the columns, as the component's
 * attributes (`turnover` in €, `largest` in %, `term` in days…) with `rate` in %, `date` and `label`; questions without a
 * cell are answered as the component supposes them. A line that says something wrong is left out and told. Never throws.
 *
 * @param lang of the numbers
 * @param today ISO date; no quote is later
 */
export function readQuotes(
  text: string,
  { tariff, lang, today }: { tariff: Tariff; lang: Lang; today: string },
): ReadTable {
  const [head, ...rows] = rowsOf(text, (cell) => columnOf(cell) !== undefined);
  if (!head) return { kind: 'empty' };
  const places = new Map<Column, number>();
  const ignored: string[] = [];
  head.cells.forEach((heading, at) => {
    const column = columnOf(heading);
    if (column && !places.has(column)) places.set(column, at);
    else if (heading !== '') ignored.push(heading);
  });
  const missing = requiredColumns.filter((column) => !places.has(column));
  if (missing.length > 0) return { kind: 'noHeadings', missing };
  const cellOf =
    ({ cells }: TableRow) =>
    (column: Column) =>
      cells[places.get(column) ?? -1] ?? '';
  const read = rows
    .slice(0, MOST_QUOTES)
    .map((row) => readLine(row.line, cellOf(row), { tariff, lang, today }));
  return {
    kind: 'read',
    quotes: read.flatMap(({ quote }) => quote ?? []),
    problems: read.flatMap(({ problems }) => problems),
    ignored,
    leftOut: Math.max(0, rows.length - MOST_QUOTES),
  };
}

function readLine(
  line: number,
  cell: (column: Column) => string,
  { tariff, lang, today }: { tariff: Tariff; lang: Lang; today: string },
): { quote?: ReadQuote; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const refuse = (column: Column, code: LineProblem['code']): void => {
    problems.push({ line, column, code, text: cell(column) });
  };
  const number = (column: Column, rule: NumberRule): number | undefined => {
    const { reading } = readAs(rule, cell(column), lang);
    if (reading.status === 'value') return reading.value;
    if (reading.status !== 'empty') refuse(column, codeOf(reading));
    return undefined;
  };
  for (const column of requiredColumns) if (cell(column) === '') refuse(column, 'missing');
  const rate = number('rate', rateRule);
  const date = typedDate(cell('date'));
  if (cell('date') !== '' && date === undefined) refuse('date', 'noSuchDay');
  if (date !== undefined && date > today) refuse('date', 'inTheFuture');
  const values = Object.fromEntries(
    companyColumns.flatMap((column): [string, unknown][] => {
      const value = valueOf(column, cell(column), number);
      if (value === undefined) return [];
      const field = presetAttributes[column];
      if (isAnswer(field, value, tariff)) return [[field, value]];
      refuse(column, 'unknownName');
      return [];
    }),
  ) as AnswerValues;
  if (problems.length > 0 || rate === undefined || date === undefined) return { problems };
  const submission = ownSubmissionOf(answersFrom(values, 'answered'), tariff);
  return { quote: { line, label: cell('label'), submission, rate, date }, problems };
}

function codeOf(reading: Exclude<Reading, { status: 'value' | 'empty' }>): LineProblem['code'] {
  if (reading.status !== 'refused') return 'ambiguous';
  return ['tooLow', 'tooHigh', 'notWhole'].includes(reading.refusal.code) ? 'outside' : 'notUnderstood';
}

/** A number by its field's rule, where a bare share is in percent; a name as it stands, but for case and blanks. */
function valueOf(
  column: CompanyColumn,
  text: string,
  number: (column: Column, rule: NumberRule) => number | undefined,
): string | number | undefined {
  const field = presetAttributes[column];
  if (field !== 'lossBasis' && isNumberField(field)) {
    return number(column, { ...numberRules[field], fraction: false, thousands: false });
  }
  if (text === '') return undefined;
  return field === 'lossBasis' ? text : text.toLowerCase().replace(/\s+/g, '-');
}
