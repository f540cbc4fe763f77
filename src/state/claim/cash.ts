import { addDays, addMonths, dayNumber } from '../../engine/dates.js';
import type { ClaimDate } from '../../engine/index.js';
import type { ClaimCase } from './case.js';

/** What has come in on the invoice by a date, € excl. VAT; it stays so until the next date. */
export interface CashStep {
  readonly date: string;
  readonly amount: number;
  readonly cause: 'due' | 'before' | 'indemnity' | 'after';
}

/** Money on the invoice over time, with the policy and without. */
export interface CashCurve {
  readonly due: number;
  readonly with: readonly CashStep[];
  readonly without: readonly CashStep[];
}

/** The dates of a claim on one scale. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Recoveries have no date of their own: after the indemnity, they are drawn so many months later. */
const MONTHS_TO_RECOVER = 3;

export const dateOf = ({ settlement }: ClaimCase, event: ClaimDate['event']): ClaimDate | undefined =>
  settlement.calendar.find((date) => date.event === event);

/** Dates that matter: an insolvent buyer is granted no extension, and delivered nothing more anyway. */
export function datesOf({ claim, settlement }: ClaimCase): ClaimDate[] {
  const pointless: readonly ClaimDate['event'][] =
    claim.cause === 'declaredInsolvency' ? ['unilateralExtensionEnds', 'stopDeliveries'] : [];
  return settlement.calendar.filter(({ event }) => !pointless.includes(event));
}

/** From the first date to the last, and a fifth more, so that one sees what lasts. */
export function spanOf(found: ClaimCase): Span {
  const { dueDate } = found.claim;
  const dates = [...datesOf(found), ...curveOf(found).with.map(({ date }) => at(date))];
  const from = dates.reduce((first, { earliest }) => (earliest < first ? earliest : first), dueDate);
  const last = dates.reduce((end, { latest }) => (latest > end ? latest : end), dueDate);
  return { from, to: addDays(last, Math.ceil((dayNumber(last) - dayNumber(from)) / 5)) };
}

const at = (date: string) => ({ earliest: date, latest: date });

/** Where a date lies in a span, 0 to 1. */
export function placeIn({ from, to }: Span, date: string): number {
  const start = dayNumber(from);
  return (dayNumber(date) - start) / (dayNumber(to) - start);
}

/** The cautious curve: the indemnity on the last day of its range. */
export function curveOf(found: ClaimCase): CashCurve {
  const { claim, settlement } = found;
  const { dueDate, recoveredBefore = 0, recoveredAfter = 0 } = claim;
  const { lossExclVat, indemnity, insuredRecovery } = settlement;
  const paid = dateOf(found, 'indemnity')?.latest ?? dueDate;
  // As texts, ISO dates sort as days do. A debt may be admitted, and paid for, before it is due.
  const [start, end] = [dueDate, paid].sort() as [string, string];
  const filed = dateOf(found, 'fileClaim')?.earliest ?? start;
  const before = filed < paid ? filed : paid;
  const later = addMonths(end, MONTHS_TO_RECOVER);
  const steps = (indemnified: number, after: number): CashStep[] => {
    let amount = 0;
    const all: [CashStep['cause'], string, number][] = [
      ['due', start, 0],
      ['before', before, recoveredBefore],
      ['indemnity', paid, indemnified],
      ['after', later, after],
    ];
    return all.flatMap(([cause, date, more]) =>
      more > 0 || cause === 'due' ? [{ cause, date, amount: (amount += more) }] : [],
    );
  };
  return {
    due: lossExclVat,
    with: steps(indemnity, insuredRecovery),
    without: steps(0, recoveredAfter),
  };
}
