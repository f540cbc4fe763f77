import { NO_DAY } from '../bytes/day.js';
import type { Books } from './books.js';
import type { Paid } from './delays.js';
import { IS_OPENING, IS_PAID, IS_SALE } from './line-log.js';
import { RECEIVABLE } from './roles.js';
import { inSlices } from './slices.js';

/** An item still to be paid on the last day; cents. */
export interface OpenItem {
  readonly customer: number;
  readonly amount: number;
  readonly invoiceDay: number;
  /** NaN where not known. */
  readonly due: number;
}

interface Listener {
  /** A line that is not to be looked at. */
  readonly leaveOut?: (line: number) => boolean;
  /** A payment proper of an item of the period. */
  readonly paid?: (paid: Paid) => void;
  readonly open?: (item: OpenItem) => void;
  /** What a customer has paid ahead. */
  readonly advance?: (customer: number, amount: number) => void;
}

/** Lets each customer's credits pay the oldest debits; what they leave over pays the next ones. */
export function* fifo(books: Books, count: number, to: Listener): Generator<void, void> {
  const { lines } = books;
  /** Debits not yet paid from `first` on: indices of lines, and what is left of each. */
  let debits: number[] = [];
  let left: number[] = [];
  let first = 0;
  let advance = 0;
  let customer = -1;
  const dueOf = (i: number): number => {
    const due = lines.due.length > 0 ? lines.due[i]! : NO_DAY;
    return due === NO_DAY ? NaN : due;
  };
  const finish = (): void => {
    for (let d = first; to.open && d < debits.length; d++) {
      const i = debits[d]!;
      to.open({ customer, amount: left[d]!, invoiceDay: lines.invoiceDay[i]!, due: dueOf(i) });
    }
    if (advance > 0) to.advance?.(customer, advance);
    debits = [];
    left = [];
    first = advance = 0;
  };
  const debit = (i: number): void => {
    const used = Math.min(advance, lines.cents[i]!);
    advance -= used;
    if (lines.cents[i]! === used) return;
    debits.push(i);
    left.push(lines.cents[i]! - used);
  };
  const credit = (i: number): void => {
    let rest = -lines.cents[i]!;
    const proper = (lines.flags[i]! & (IS_PAID | IS_OPENING | IS_SALE)) === IS_PAID;
    while (rest > 0 && first < debits.length) {
      const amount = Math.min(rest, left[first]!);
      const item = debits[first]!;
      rest -= amount;
      if (proper && to.paid && (lines.flags[item]! & IS_OPENING) === 0) {
        to.paid({
          customer,
          amount,
          invoiceDay: lines.invoiceDay[item]!,
          payDay: lines.day[i]!,
          due: dueOf(item),
        });
      }
      if ((left[first]! -= amount) === 0) first++;
    }
    advance += rest;
  };
  yield* inSlices(count, (begin, end) => {
    for (let i = begin; i < end; i++) {
      if (lines.kind[i] !== RECEIVABLE || to.leaveOut?.(i)) continue;
      if (lines.customer[i] !== customer) {
        finish();
        customer = lines.customer[i]!;
      }
      if (lines.cents[i]! > 0) debit(i);
      else credit(i);
    }
  });
  finish();
}
