import { likewise, type Numbers } from '../bytes/grown.js';
import type { Books } from './books.js';
import { OPENING } from './entries.js';
import { IS_OPENING, IS_PAID, IS_SALE } from './line-log.js';
import { BILL, DOUBTFUL, HAS_CASH, RECEIVABLE } from './roles.js';
import { isSale } from './sale.js';
import { inSlices } from './slices.js';

/**
 * Brings the log into the order in which the analysis goes through it: the lines on customers' accounts first, by
 * customer, then by day; on a day opening lines first, then debits before credits, by invoice date. What follows from
 * this order does not depend on the file's. Opening lines are moved to the first day of the period.
 *
 * @returns how many are customers' lines
 */
export function* orderLines(
  books: Books,
  state: Uint8Array,
  period: { from: number; to: number; days: number },
): Generator<void, number> {
  const { lines, customers, entries } = books;
  const { kind, customer, day, entry, flags } = lines;
  const byDay = new Int32Array(period.days + 1);
  const byCustomer = new Int32Array(customers.size + 1);
  let count = 0;
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) {
      const e = entry[i]!;
      const opening = state[e] === OPENING;
      flags[i] =
        (opening ? IS_OPENING : 0) |
        (isSale(entries, state, e) ? IS_SALE : 0) |
        ((entries.marks[e]! & HAS_CASH) !== 0 ? IS_PAID : 0);
      if (!isCustomers(kind[i]!)) continue;
      day[i] = opening ? period.from : Math.min(Math.max(day[i]!, period.from), period.to);
      byDay[day[i]! - period.from + 1]!++;
      byCustomer[customer[i]! + 1]!++;
      count++;
    }
  });
  for (let i = 1; i < byDay.length; i++) byDay[i]! += byDay[i - 1]!;
  for (let i = 1; i < byCustomer.length; i++) byCustomer[i]! += byCustomer[i - 1]!;
  const dated = new Int32Array(count);
  const order = new Int32Array(lines.size);
  let others = count;
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) {
      if (isCustomers(kind[i]!)) dated[byDay[day[i]! - period.from]!++] = i;
      else order[others++] = i;
    }
  });
  yield* inSlices(count, (from, to) => {
    for (let n = from; n < to; n++) order[byCustomer[customer[dated[n]!]!]!++] = dated[n]!;
  });
  yield* sortDays(books, order, count);
  lines.kind = yield* gathered(lines.kind, order);
  lines.customer = yield* gathered(lines.customer, order);
  lines.day = yield* gathered(lines.day, order);
  lines.invoiceDay = yield* gathered(lines.invoiceDay, order);
  lines.cents = yield* gathered(lines.cents, order);
  lines.mark = yield* gathered(lines.mark, order);
  lines.entry = yield* gathered(lines.entry, order);
  lines.flags = yield* gathered(lines.flags, order);
  if (lines.due.length > 0) lines.due = yield* gathered(lines.due, order);
  return count;
}

/** The array's values in the order of these indices. */
function* gathered<A extends Numbers>(array: A, order: Int32Array): Generator<void, A> {
  const values = likewise(array, order.length);
  yield* inSlices(order.length, (from, to) => {
    for (let n = from; n < to; n++) values[n] = array[order[n]!]!;
  });
  return values;
}

const isCustomers = (kind: number): boolean => kind === RECEIVABLE || kind === BILL || kind === DOUBTFUL;

/** Sorts what a customer has on one day. */
function* sortDays(books: Books, order: Int32Array, count: number): Generator<void, void> {
  const { kind, customer, day, cents, invoiceDay, mark, flags } = books.lines;
  const compare = (a: number, b: number): number =>
    (flags[b]! & IS_OPENING) - (flags[a]! & IS_OPENING) ||
    Number(cents[a]! < 0) - Number(cents[b]! < 0) ||
    invoiceDay[a]! - invoiceDay[b]! ||
    cents[a]! - cents[b]! ||
    mark[a]! - mark[b]! ||
    kind[a]! - kind[b]!;
  let start = 0;
  yield* inSlices(count, (from, to) => {
    let here = order[from]!;
    for (let n = from; n < to; n++) {
      const next = n + 1 < count ? order[n + 1]! : -1;
      const same = next >= 0 && day[next] === day[here] && customer[next] === customer[here];
      here = next;
      if (same) continue;
      if (n > start) sortPart(order, start, n + 1, compare);
      start = n + 1;
    }
  });
}

/** Most customers have a few lines a day. */
const FEW = 24;

function sortPart(
  order: Int32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  if (end - start > FEW) {
    order.subarray(start, end).sort(compare);
    return;
  }
  for (let n = start + 1; n < end; n++) {
    const here = order[n]!;
    let m = n - 1;
    while (m >= start && compare(order[m]!, here) > 0) {
      order[m + 1] = order[m]!;
      m--;
    }
    order[m + 1] = here;
  }
}
