import type { Books } from './books.js';
import { OPENING } from './entries.js';
import { BILL, DOUBTFUL, RECEIVABLE } from './roles.js';
import { inSlices } from './slices.js';

const isCustomers = (kind: number): boolean => kind === RECEIVABLE || kind === BILL || kind === DOUBTFUL;

/**
 * The lines on customers' accounts as indices into the log, by customer, then by day; on a day opening lines first, then
 * debits before credits, by invoice date. What follows from this order does not depend on the file's. Opening lines are
 * moved to the first day of the period, and lines to within it.
 */
export function* customerLines(
  books: Books,
  state: Uint8Array,
  period: { from: number; to: number; days: number },
): Generator<void, Int32Array> {
  const { lines, customers } = books;
  const { kind, customer, day, entry, cents, invoiceDay, mark } = lines;
  const isOpening = (i: number): boolean => state[entry[i]!] === OPENING;
  const byDay = new Int32Array(period.days + 1);
  const byCustomer = new Int32Array(customers.size + 1);
  let count = 0;
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) {
      if (!isCustomers(kind[i]!)) continue;
      const opening = isOpening(i);
      day[i] = opening ? period.from : Math.min(Math.max(day[i]!, period.from), period.to);
      byDay[day[i]! - period.from + 1]!++;
      byCustomer[customer[i]! + 1]!++;
      count++;
    }
  });
  for (let i = 1; i < byDay.length; i++) byDay[i]! += byDay[i - 1]!;
  for (let i = 1; i < byCustomer.length; i++) byCustomer[i]! += byCustomer[i - 1]!;
  const dated = new Int32Array(count);
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) if (isCustomers(kind[i]!)) dated[byDay[day[i]! - period.from]!++] = i;
  });
  const order = new Int32Array(count);
  yield* inSlices(count, (from, to) => {
    for (let n = from; n < to; n++) order[byCustomer[customer[dated[n]!]!]!++] = dated[n]!;
  });
  const compare = (a: number, b: number): number =>
    Number(isOpening(b)) - Number(isOpening(a)) ||
    Number(cents[a]! < 0) - Number(cents[b]! < 0) ||
    invoiceDay[a]! - invoiceDay[b]! ||
    cents[a]! - cents[b]! ||
    mark[a]! - mark[b]! ||
    kind[a]! - kind[b]!;
  let start = 0;
  yield* inSlices(count, (from, to) => {
    for (let n = from; n < to; n++) {
      const here = order[n]!;
      const next = n + 1 < count ? order[n + 1]! : -1;
      if (next >= 0 && customer[next] === customer[here] && day[next] === day[here]) continue;
      if (n > start) order.subarray(start, n + 1).sort(compare);
      start = n + 1;
    }
  });
  return order;
}
