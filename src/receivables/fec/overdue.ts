import type { OverdueBand } from '../report.js';
import { Ladder } from '../ladder.js';
import type { Books } from './books.js';
import type { Delays } from './delays.js';
import { fifo } from './fifo.js';
import type { Period } from './period.js';
import type { Reconciliation } from './reconciliation.js';
import { dueDay } from './terms.js';

const TERMS = [30, 45, 60] as const;

export interface Overdue {
  readonly ladder: OverdueBand[];
  /** Under each term, where the file has no due dates. */
  readonly byTerm: Record<string, OverdueBand[]>;
  /** By customer, in cents. */
  readonly byCustomer: Float64Array;
}

/**
 * What is still to be paid of the 411 lines on the last day, and how late it is: by its due date, or else by the term
 * that the customer keeps to. Lines whose reconciliation group sums to 0 are settled; the rest is paid oldest first.
 */
export function* overdueOf(
  books: Books,
  count: number,
  period: Period,
  reconciliation: Reconciliation,
  delays: Delays,
  /** Whether the age of what was brought forward is known, and its payments are among the delays. */
  opened: boolean,
): Generator<void, Overdue> {
  const ladder = new Ladder();
  const byTerm = TERMS.map(() => new Ladder());
  const byCustomer = new Float64Array(books.customers.size);
  yield* fifo(books, count, {
    settled: reconciliation,
    open: ({ customer, amount, invoiceDay, due, opening }) => {
      if (opened || !opening) delays.addOpen(amount, period.to - invoiceDay);
      const by = Number.isNaN(due) ? dueDay(invoiceDay, delays.habits.termOf(customer)) : due;
      const days = period.to - by;
      ladder.add(amount, days);
      if (days > 0) byCustomer[customer]! += amount;
      TERMS.forEach((term, t) => byTerm[t]!.add(amount, period.to - invoiceDay - term));
    },
  });
  const dated = books.lines.due.length > 0;
  return {
    ladder: ladder.bands(),
    byTerm: dated ? {} : Object.fromEntries(TERMS.map((term, t) => [term, byTerm[t]!.bands()])),
    byCustomer,
  };
}
