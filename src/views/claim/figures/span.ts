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

/** Dates that matter: buyers abroad have no French proceedings, and services no goods to claim. */
export const datesOf = ({ settlement, abroad, vat }: ClaimCase): ClaimDate[] =>
  settlement.calendar.filter(({ event }) => {
    if (event === 'declareDebt') return !abroad;
    return event !== 'claimGoods' || (!abroad && vat === 'onInvoice');
  });

/** A claim's dates as they come. */
export const inOrder = (found: ClaimCase): ClaimDate[] =>
  datesOf(found).sort((a, b) => a.earliest.localeCompare(b.earliest));

/** When what is got back after the indemnity is drawn: after the due date too, which an insolvency may come before. */
export function recoveredOn(found: ClaimCase): string {
  const { dueDate } = found.claim;
  const paid = dateOf(found, 'indemnity')?.latest ?? dueDate;
  // As texts, ISO dates sort as days do.
  return addMonths(paid > dueDate ? paid : dueDate, MONTHS_TO_RECOVER);
}

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
