import { addDays, dayNumber } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';
import { dateOf } from './span.js';

/**
 * Late-payment interest on an invoice.
 *
 * @param invoiceInclVat €
 * @param rate fraction per year
 * @returns €, 0 up to the due date
 */
export function lateInterest(invoiceInclVat: number, rate: number, dueDate: string, until: string): number {
  const days = Math.max(0, dayNumber(until) - dayNumber(dueDate));
  return (invoiceInclVat * rate * days) / 365;
}

/** Interest on an invoice of which a part came back before the indemnity, as drawn: on the day of filing. */
export function interestOf(found: ClaimCase, until: string): number {
  const { claim, interestRate } = found;
  const { invoiceInclVat, vatRate, recoveredBefore = 0, dueDate } = claim;
  const filed = dateOf(found, 'fileClaim')!.earliest;
  const back = recoveredBefore * (1 + vatRate);
  return (
    lateInterest(invoiceInclVat, interestRate, dueDate, until) -
    lateInterest(back, interestRate, filed, until)
  );
}

/** Interest on an invoice for so many days. */
export const interestFor = ({ claim, interestRate }: ClaimCase, days: number): number =>
  lateInterest(claim.invoiceInclVat, interestRate, claim.dueDate, addDays(claim.dueDate, days));

/** The half-year that a day lies in: the first or the second, and its year. */
export function halfYearOf(isoDate: string): [half: 1 | 2, year: number] {
  return [isoDate.slice(5) < '07' ? 1 : 2, Number(isoDate.slice(0, 4))];
}
