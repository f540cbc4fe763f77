import { dayOf, isoDate, NO_DAY, BAD_DAY } from '../bytes/day.js';
import { notice } from '../notices.js';
import type { Journals } from './journals.js';

/** Days of an average month. */
const MONTH = 365.25 / 12;
/** As long after the last entry the financial year may end. */
const MOST_AFTER = 31;
/** Days of the longest financial year. */
const LONGEST = 731;

export interface Period {
  /** Day numbers, both within. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly months: number;
  readonly notices: string[];
}

/**
 * From the first to the last day of lines that are not opening; the closing date of the file's name is a hint. No
 * financial year is longer than two: of more than that, the time around the most entries is taken.
 *
 * @param dated days of entries, opening ones or not; `isOpening` tells which
 * @returns undefined where there is no entry at all
 */
export function periodOf(
  journals: Journals,
  fileName: string,
  dated: Int32Array,
  isOpening: (entry: number) => boolean,
): Period | undefined {
  let from = 0x7fffffff;
  let to = -0x7fffffff;
  for (let i = 0; i < journals.size; i++) {
    from = Math.min(from, journals.firstDay[i]!);
    to = Math.max(to, journals.lastDay[i]!);
  }
  if (from > to) {
    // Nothing but what was brought forward.
    if (dated.length === 0) return undefined;
    from = to = dated.reduce((last, day) => Math.max(last, day));
  }
  const notices: string[] = [];
  if (to - from >= LONGEST) {
    const usual = usualDays(dated.filter((_day, entry) => !isOpening(entry)).sort());
    if (usual) {
      ({ from, to } = usual);
      notices.push(notice('datesOutside', usual.outside));
    }
  }
  const named = closingIn(fileName);
  if (named !== undefined && named !== to) {
    if (named > to && named - to <= MOST_AFTER) to = named;
    else notices.push(notice('fileNameDate', isoDate(named)));
  }
  const days = to - from + 1;
  const months = Math.max(1, Math.round(days / MONTH));
  if (months !== 12) notices.push(notice('annualised', months));
  return { from, to, days, months, notices };
}

/** The year with the most entries, and what goes on before and after it without a month's pause. */
function usualDays(sorted: Int32Array): { from: number; to: number; outside: number } | undefined {
  let [best, first, last] = [0, 0, -1];
  for (let low = 0, high = 0; high < sorted.length; high++) {
    while (sorted[high]! - sorted[low]! > 365) low++;
    if (high - low + 1 > best) [best, first, last] = [high - low + 1, low, high];
  }
  if (last < 0) return undefined;
  const fits = (a: number, b: number): boolean =>
    sorted[b]! - sorted[a]! <= MOST_AFTER &&
    sorted[Math.max(b, last)]! - sorted[Math.min(a, first)]! < LONGEST;
  while (last + 1 < sorted.length && fits(last, last + 1)) last++;
  while (first > 0 && fits(first - 1, first)) first--;
  return { from: sorted[first]!, to: sorted[last]!, outside: first + sorted.length - 1 - last };
}

/** The closing date in `123456789FEC20251231.txt`. */
function closingIn(fileName: string): number | undefined {
  const digits = /FEC(20\d{6})/i.exec(fileName)?.[1];
  const day = digits === undefined ? NO_DAY : dayOf(digits);
  return day === NO_DAY || day === BAD_DAY ? undefined : day;
}

/** The nine digits before `FEC` in a file's name. */
export const sirenIn = (fileName: string): string | undefined => /(\d{9})FEC20\d{6}/i.exec(fileName)?.[1];
