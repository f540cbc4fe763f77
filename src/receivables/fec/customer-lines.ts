import { likewise, type Numbers } from '../bytes/grown.js';
import type { Books } from './books.js';
import { OPENING, type Entries } from './entries.js';
import { IS_CEDED, IS_OPENING, IS_PAID, IS_SALE, type LineLog } from './line-log.js';
import { BILL, DOUBTFUL, HAS_CASH, HAS_SUNDRY, RECEIVABLE, RETENTION } from './roles.js';
import { isSale } from './sale.js';
import { inSlices } from '../slices.js';

/**
 * Brings the log into the order in which the analysis goes through it: the lines on customers' accounts first, by
 * customer, then by day; on a day opening lines first, then debits before credits, by invoice date. What follows from
 * this order does not depend on the file's. Opening lines are moved to the first day of the period.
 *
 * @returns how many are customers' lines
 */
export function* orderLines(
  books: Books,
  { state, roots }: Pick<Entries, 'state' | 'roots'>,
  period: { from: number; to: number; days: number },
): Generator<void, number> {
  const { lines, customers } = books;
  const byDay = new Int32Array(period.days + 1);
  const byCustomer = new Int32Array(customers.size + 1);
  let count = 0;
  yield* inSlices(lines.size, (from, to) => {
    count += flagLines(books, state, roots, period, byDay, byCustomer, from, to);
  });
  for (let i = 1; i < byDay.length; i++) byDay[i]! += byDay[i - 1]!;
  for (let i = 1; i < byCustomer.length; i++) byCustomer[i]! += byCustomer[i - 1]!;
  const dated = new Int32Array(count);
  const order = new Int32Array(lines.size);
  let others = count;
  yield* inSlices(lines.size, (from, to) => {
    others = orderByDay(lines, period.from, byDay, dated, order, others, from, to);
  });
  yield* inSlices(count, (from, to) => orderByCustomer(lines.customer, byCustomer, dated, order, from, to));
  const { customer: customerBefore, day: dayBefore } = lines;
  const customer = yield* gathered(customerBefore, order);
  const day = yield* gathered(dayBefore, order, customerBefore);
  let start = 0;
  yield* inSlices(count, (from, to) => {
    start = sortDays(lines, customer, day, order, count, start, from, to);
  });
  lines.customer = customer;
  lines.day = day;
  // What a column leaves is room for the next.
  const { kind, invoiceDay, mark, entry } = lines;
  lines.invoiceDay = yield* gathered(invoiceDay, order, dayBefore);
  lines.mark = yield* gathered(mark, order, invoiceDay);
  lines.entry = yield* gathered(entry, order, mark);
  if (lines.due.length > 0) lines.due = yield* gathered(lines.due, order, entry);
  lines.kind = yield* gathered(kind, order);
  lines.flags = yield* gathered(lines.flags, order, kind);
  lines.cents = yield* gathered(lines.cents, order);
  return count;
}

/** Tells each line its entry and what that is; counts customers' lines by day and by customer. @returns how many */
function flagLines(
  { lines, entries }: Books,
  state: Uint8Array,
  roots: Int32Array,
  period: { from: number; to: number },
  byDay: Int32Array,
  byCustomer: Int32Array,
  from: number,
  to: number,
): number {
  const { kind, customer, day, entry, flags } = lines;
  let count = 0;
  for (let i = from; i < to; i++) {
    const e = roots[entry[i]!]!;
    entry[i] = e;
    const opening = state[e] === OPENING;
    flags[i] =
      (opening ? IS_OPENING : 0) |
      (isSale(entries, state, e) ? IS_SALE : 0) |
      ((entries.marks[e]! & HAS_CASH) !== 0 ? IS_PAID : 0) |
      ((entries.marks[e]! & HAS_SUNDRY) !== 0 ? IS_CEDED : 0);
    if (!isCustomers(kind[i]!)) continue;
    day[i] = opening ? period.from : Math.min(Math.max(day[i]!, period.from), period.to);
    byDay[day[i]! - period.from + 1]!++;
    byCustomer[customer[i]! + 1]!++;
    count++;
  }
  return count;
}

/** @returns where the next line that is no customer's goes */
function orderByDay(
  { kind, day }: LineLog,
  first: number,
  byDay: Int32Array,
  dated: Int32Array,
  order: Int32Array,
  others: number,
  from: number,
  to: number,
): number {
  let other = others;
  for (let i = from; i < to; i++) {
    if (isCustomers(kind[i]!)) dated[byDay[day[i]! - first]!++] = i;
    else order[other++] = i;
  }
  return other;
}

function orderByCustomer(
  customer: Int32Array,
  byCustomer: Int32Array,
  dated: Int32Array,
  order: Int32Array,
  from: number,
  to: number,
): void {
  for (let n = from; n < to; n++) {
    const i = dated[n]!;
    order[byCustomer[customer[i]!]!++] = i;
  }
}

/** The array's values in the order of these indices, in an array that is not needed any more or a new one. */
function* gathered<A extends Numbers>(
  array: A,
  order: Int32Array,
  values = likewise(array, order.length),
): Generator<void, A> {
  yield* inSlices(order.length, (from, to) => {
    gather(array, order, values, from, to);
  });
  return values;
}

function gather(array: Numbers, order: Int32Array, values: Numbers, from: number, to: number): void {
  for (let n = from; n < to; n++) values[n] = array[order[n]!]!;
}

const isCustomers = (kind: number): boolean =>
  kind === RECEIVABLE || kind === BILL || kind === DOUBTFUL || kind === RETENTION;

/**
 * Sorts what a customer has on one day, from `begin` on: the days that end within the slice.
 *
 * @param customer,day in order already, unlike what else the lines have
 * @returns where the next day begins
 */
function sortDays(
  lines: LineLog,
  customer: Int32Array,
  day: Int32Array,
  order: Int32Array,
  count: number,
  begin: number,
  from: number,
  to: number,
): number {
  let start = begin;
  for (let n = from; n < to; n++) {
    if (n + 1 < count && day[n] === day[n + 1] && customer[n] === customer[n + 1]) continue;
    if (n > start) sortPart(lines, order, start, n + 1);
    start = n + 1;
  }
  return start;
}

/** Most customers have a few lines a day. */
const FEW = 12;

function sortPart(lines: LineLog, order: Int32Array, start: number, end: number): void {
  if (end - start > FEW) {
    const middle = (start + end) >> 1;
    sortPart(lines, order, start, middle);
    sortPart(lines, order, middle, end);
    mergeParts(lines, order, start, middle, end);
    return;
  }
  for (let n = start + 1; n < end; n++) {
    const here = order[n]!;
    let m = n - 1;
    while (m >= start && compare(lines, order[m]!, here) > 0) {
      order[m + 1] = order[m]!;
      m--;
    }
    order[m + 1] = here;
  }
}

/** Puts two sorted parts that stand side by side in order together. */
function mergeParts(lines: LineLog, order: Int32Array, start: number, middle: number, end: number): void {
  const first = order.slice(start, middle);
  let a = 0;
  let b = middle;
  for (let n = start; a < first.length; n++) {
    const fromFirst = b === end || compare(lines, first[a]!, order[b]!) <= 0;
    order[n] = fromFirst ? first[a++]! : order[b++]!;
  }
}

function compare({ flags, cents, invoiceDay, mark, kind }: LineLog, a: number, b: number): number {
  return (
    (flags[b]! & IS_OPENING) - (flags[a]! & IS_OPENING) ||
    Number(cents[a]! < 0) - Number(cents[b]! < 0) ||
    invoiceDay[a]! - invoiceDay[b]! ||
    cents[a]! - cents[b]! ||
    mark[a]! - mark[b]! ||
    kind[a]! - kind[b]!
  );
}
