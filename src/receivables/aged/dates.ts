import type { DateOrder } from '../report.js';
import { plain, type Cell } from './cells.js';

export type { DateOrder };

const months = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

/** 1 for `janv.` and `January`; undefined for what is no month. */
export function monthOf(name: string): number | undefined {
  const word = plain(name);
  const index = months.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

/** The order that a table's dates show, by vote of those with a number above 12; undefined where none tells. */
export function dateOrderOf(cells: Iterable<Cell>): DateOrder | undefined {
  const vote = new OrderVote();
  for (const cell of cells) vote.add(cell);
  return vote.result;
}

/** The same, cell by cell. */
export class OrderVote {
  /** Up to three dates that may be read either way. */
  readonly open: string[] = [];
  private days = 0;
  private monthsFirst = 0;

  add(cell: Cell): void {
    const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(String(cell));
    if (!match) return;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12) this.days++;
    else if (second > 12) this.monthsFirst++;
    else if (first !== second && this.open.length < 3 && !this.open.includes(match[0].trim()))
      this.open.push(match[0].trim());
  }

  get result(): DateOrder | undefined {
    if (this.days === this.monthsFirst) return undefined;
    return this.days > this.monthsFirst ? 'dayFirst' : 'monthFirst';
  }
}

/**
 * A date as lists write it, as a day number (days from 1 January 1970): ISO, `AAAAMMJJ`, `31/12/2025`, `31-déc.-25`,
 * `Dec 31, 2025`, with or without a time, or a spreadsheet's serial number.
 *
 * @returns undefined for a blank, for what is no date, and for a day that does not exist
 */
export function dayOf(cell: Cell | undefined, order: DateOrder = 'dayFirst'): number | undefined {
  if (typeof cell === 'number') return dayOfNumber(cell);
  const text = (cell ?? '').trim();
  const parts =
    isoParts(text) ?? compactParts(text) ?? slashedParts(text, order) ?? namedParts(text) ?? undefined;
  return parts && dayNumberOf(...parts);
}

type Parts = [year: number, month: number, day: number];

function isoParts(text: string): Parts | undefined {
  const match = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

function compactParts(text: string): Parts | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\.0)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year >= 1900 && year <= 2099) return [year, Number(match[2]), Number(match[3])];
  return [Number(text.slice(4, 8)), Number(text.slice(2, 4)), Number(text.slice(0, 2))];
}

function slashedParts(text: string, order: DateOrder): Parts | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const monthFirst = second > 12 || (order === 'monthFirst' && first <= 12);
  return [fullYear(match[3]!), monthFirst ? first : second, monthFirst ? second : first];
}

function namedParts(text: string): Parts | undefined {
  const dayFirst =
    /^(\d{1,2})(?:er|st|nd|rd|th)?[\s./-]+([^\W\d]{3,9}|[a-zûéè]{3,9})\.?[\s./,-]+(\d{4}|\d{2})(?!\d)/i.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^([a-zûéè]{3,9})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4})/i.exec(text);
  return monthFirst ? named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : undefined;
}

function named(year: string, month: string, day: string): Parts | undefined {
  const number = monthOf(month);
  return number === undefined ? undefined : [fullYear(year), number, Number(day)];
}

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** A serial counts days from 30 December 1899; eight digits are a date as such. */
function dayOfNumber(value: number): number | undefined {
  if (value >= 19000101 && value <= 20991231) return dayOf(String(value));
  return value >= 18264 && value < 73051 ? Math.floor(value) - 25569 : undefined;
}

/** Days from 1 January 1970 to a day of the Gregorian calendar; undefined where there is no such day. */
export function dayNumberOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / 86_400_000 : undefined;
}

/** `2025-12-31` of a day number. */
export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
