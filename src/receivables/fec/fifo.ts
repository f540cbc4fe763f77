import { NO_DAY } from '../bytes/day.js';
import { grown } from '../bytes/grown.js';
import type { Books } from './books.js';
import type { Paid } from './delays.js';
import { IS_CEDED, IS_OPENING, IS_PAID, IS_SALE, type LineLog } from './line-log.js';
import { RECEIVABLE } from './roles.js';
import { inSlices } from '../slices.js';

/** An item still to be paid on the last day; cents. */
export interface OpenItem {
  readonly customer: number;
  readonly amount: number;
  readonly invoiceDay: number;
  /** NaN where not known. */
  readonly due: number;
  /** Brought forward from the year before. */
  readonly opening: boolean;
}

interface Listener {
  /** Tells the lines that are not to be looked at. */
  readonly settled?: { isSettled(line: number): boolean };
  /** A payment proper of an item of the period. */
  readonly paid?: (paid: Paid) => void;
  /** What a factor takes over counts as paid. */
  readonly ceded?: boolean;
  readonly open?: (item: OpenItem) => void;
}

/** Lets each customer's credits pay the oldest debits; what they leave over pays the next ones. */
export function* fifo({ lines }: Books, count: number, to: Listener): Generator<void, void> {
  const queue = new Queue(lines, to);
  yield* inSlices(count, (from, end) => queue.take(from, end));
  queue.finish();
}

/** What one customer has not yet paid, oldest first. */
class Queue {
  readonly #lines: LineLog;
  readonly #to: Listener;
  /** Debits from `#first` on, before `#end`: indices of lines, and what is left of each. */
  #debits = new Int32Array(256);
  #left = new Float64Array(256);
  #first = 0;
  #end = 0;
  /** Paid before there was anything to pay. */
  #advance = 0;
  #customer = -1;

  constructor(lines: LineLog, to: Listener) {
    this.#lines = lines;
    this.#to = to;
  }

  /** Takes the next lines, ordered by customer and day. */
  take(from: number, to: number): void {
    const { kind, customer, cents } = this.#lines;
    const { settled } = this.#to;
    for (let i = from; i < to; i++) {
      if (kind[i] !== RECEIVABLE || (settled && settled.isSettled(i))) continue;
      if (customer[i] !== this.#customer) {
        this.finish();
        this.#customer = customer[i]!;
      }
      if (cents[i]! > 0) this.#debit(i, cents[i]!);
      else this.#credit(i, -cents[i]!);
    }
  }

  /** The customer has no more lines. */
  finish(): void {
    const { open } = this.#to;
    for (let d = this.#first; open && d < this.#end; d++) {
      const i = this.#debits[d]!;
      const invoiceDay = this.#lines.invoiceDay[i]!;
      const opening = (this.#lines.flags[i]! & IS_OPENING) !== 0;
      open({ customer: this.#customer, amount: this.#left[d]!, invoiceDay, due: this.#dueOf(i), opening });
    }
    this.#first = this.#end = this.#advance = 0;
  }

  #debit(i: number, cents: number): void {
    const used = Math.min(this.#advance, cents);
    this.#advance -= used;
    if (cents === used) return;
    const at = this.#end++;
    if (at >= this.#left.length) {
      this.#debits = grown(this.#debits, this.#end);
      this.#left = grown(this.#left, this.#end);
    }
    this.#debits[at] = i;
    this.#left[at] = cents - used;
  }

  #credit(i: number, cents: number): void {
    const { flags, invoiceDay, day } = this.#lines;
    const { paid, ceded } = this.#to;
    const means = IS_PAID | (ceded ? IS_CEDED : 0);
    const proper = (flags[i]! & means) !== 0 && (flags[i]! & (IS_OPENING | IS_SALE)) === 0;
    let rest = cents;
    while (rest > 0 && this.#first < this.#end) {
      const left = this.#left[this.#first]!;
      const item = this.#debits[this.#first]!;
      const amount = Math.min(rest, left);
      rest -= amount;
      if (paid && proper && (flags[item]! & IS_OPENING) === 0) {
        const due = this.#dueOf(item);
        paid({ customer: this.#customer, amount, invoiceDay: invoiceDay[item]!, payDay: day[i]!, due });
      }
      if (left === amount) this.#first++;
      else this.#left[this.#first] = left - amount;
    }
    this.#advance += rest;
  }

  #dueOf(i: number): number {
    const { due } = this.#lines;
    return due.length > 0 && due[i] !== NO_DAY ? due[i]! : NaN;
  }
}
