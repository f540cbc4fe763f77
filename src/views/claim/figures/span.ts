import { addDays, addMonths, dayNumber, type ClaimDate } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';

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
export const datesOf = ({ claim, settlement }: ClaimCase): ClaimDate[] =>
  settlement.calendar.filter(
    ({ event }) => claim.cause !== 'declaredInsolvency' || event === 'fileClaim' || event === 'indemnity',
  );

/** A claim's dates as they come. */
export const inOrder = (found: ClaimCase): ClaimDate[] =>
  datesOf(found).sort((a, b) => a.earliest.localeCompare(b.earliest));

/** The due date and the indemnity's last day, the first first: a debt may be admitted, and paid for, before it is due. */
export function endsOf(found: ClaimCase): [string, string] {
  const { dueDate } = found.claim;
  // As texts, ISO dates sort as days do.
  return [dueDate, dateOf(found, 'indemnity')?.latest ?? dueDate].sort() as [string, string];
}

/** When what is got back after the indemnity is drawn. */
export const recoveredOn = (found: ClaimCase): string => addMonths(endsOf(found)[1], MONTHS_TO_RECOVER);

/** From the first date to the last, and a fifth more, so that one sees what lasts. */
export function spanOf(found: ClaimCase): Span {
  const { dueDate, recoveredAfter = 0 } = found.claim;
  const dates = datesOf(found).flatMap(({ earliest, latest }) => [earliest, latest]);
  if (recoveredAfter > 0) dates.push(recoveredOn(found));
  const all = [dueDate, ...dates].sort();
  const [from, last] = [all[0]!, all.at(-1)!];
  return { from, to: addDays(last, Math.ceil((dayNumber(last) - dayNumber(from)) / 5)) };
}

/** Where a date lies in a span, 0 to 1. */
export function placeIn({ from, to }: Span, date: string): number {
  const start = dayNumber(from);
  return (dayNumber(date) - start) / (dayNumber(to) - start);
}
