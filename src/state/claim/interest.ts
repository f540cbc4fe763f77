import { dayNumber } from '../../engine/dates.js';

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
