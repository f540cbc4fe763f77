import { dayOf, isoDate, NO_DAY, BAD_DAY } from '../bytes/day.js';
import { notice } from '../notices.js';
import type { Journals } from './journals.js';

/** Days of an average month. */
const MONTH = 365.25 / 12;
/** As long after the last entry the financial year may end. */
const MOST_AFTER = 31;

export interface Period {
  /** Day numbers, both within. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly months: number;
  readonly notices: string[];
}

/** From the first to the last day of lines that are not opening; the closing date of the file's name is a hint. */
export function periodOf(journals: Journals, fileName: string): Period | undefined {
  let from = 0x7fffffff;
  let to = -0x7fffffff;
  for (let i = 0; i < journals.size; i++) {
    from = Math.min(from, journals.firstDay[i]!);
    to = Math.max(to, journals.lastDay[i]!);
  }
  if (from > to) return undefined;
  const notices: string[] = [];
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

/** The closing date in `123456789FEC20251231.txt`. */
function closingIn(fileName: string): number | undefined {
  const digits = /FEC(20\d{6})/i.exec(fileName)?.[1];
  const day = digits === undefined ? NO_DAY : dayOf(digits);
  return day === NO_DAY || day === BAD_DAY ? undefined : day;
}

/** The nine digits before `FEC` in a file's name. */
export const sirenIn = (fileName: string): string | undefined => /(\d{9})FEC20\d{6}/i.exec(fileName)?.[1];
