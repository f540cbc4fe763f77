import { dayOf } from './bytes/day.js';
import type { FecOrigin } from './origin.js';
import type { ReceivablesReport } from './report.js';

/** A report, and what is known of the file that it comes from. */
export interface Found {
  readonly report: ReceivablesReport;
  readonly origin: FecOrigin | undefined;
  /** Nine digits, where the file's name has them. */
  readonly company: string | undefined;
}

/** Of reports that say the same to the cent, the first, with how many there were. */
export function withoutDuplicates<F extends Found>(all: readonly F[]): { kept: F; copies: number }[] {
  const seen = new Map<string, { kept: F; copies: number }>();
  for (const found of all) {
    const { kind, period, turnover, buyers, receivables, quality } = found.report;
    const { lines, debit, credit } = quality;
    const key = JSON.stringify([
      kind,
      period.from,
      period.to,
      turnover,
      buyers,
      receivables,
      lines,
      debit,
      credit,
    ]);
    const same = seen.get(key);
    if (same) same.copies++;
    else seen.set(key, { kept: found, copies: 1 });
  }
  return [...seen.values()];
}

/** Days of a financial year of thirteen months, at the most. */
const LONGEST = 400;
/** Days between the last entry of a part and the first of the next. */
const LONGEST_PAUSE = 62;

/**
 * Files that are parts of one financial year (article A47 A-1, XIII): one after the other without openings of their
 * own, or side by side with other journals. Years that follow each other are no parts.
 */
export function partsOf<F extends Found>(all: readonly F[]): F[][] {
  const groups: F[][] = [];
  const entries = all.filter(({ report, origin }) => report.kind === 'accountingEntries' && origin);
  const first = ({ report }: F) => dayOf(report.period.from);
  for (const found of entries.sort((a, b) => first(a) - first(b))) {
    const group = groups.find((others) => belongs(others, found));
    if (group) group.push(found);
    else groups.push([found]);
  }
  return groups.filter(({ length }) => length > 1);
}

function belongs(group: readonly Found[], found: Found): boolean {
  const { from, to } = found.report.period;
  const begin = Math.min(dayOf(from), ...group.map(({ report }) => dayOf(report.period.from)));
  const ends = group.map(({ report }) => dayOf(report.period.to));
  const end = Math.max(dayOf(to), ...ends);
  if (end - begin >= LONGEST || group.some((other) => isOther(other, found))) return false;
  const { opens, journals } = found.origin!;
  const after = dayOf(from) - Math.max(...ends);
  if (after > 0 && after <= LONGEST_PAUSE && !opens) return true;
  const apart = group.every(({ origin }) => origin!.journals.every((code) => !journals.includes(code)));
  return apart && !(opens && group.some(({ origin }) => origin!.opens));
}

const isOther = (one: Found, other: Found): boolean =>
  one.company !== undefined && other.company !== undefined && one.company !== other.company;
