import { NO_DAY } from '../bytes/day.js';
import { grown } from '../bytes/grown.js';
import { mixed } from '../bytes/hash.js';
import type { Books } from './books.js';
import type { Paid } from './delays.js';
import { IS_OPENING, IS_PAID, IS_SALE, type LineLog } from './line-log.js';
import { RECEIVABLE } from './roles.js';
import { inSlices } from '../slices.js';

/**
 * Lines that a customer's reconciliation mark holds together, with sums that do not depend on their order; marks are
 * used again by every customer, so a group is a customer and a mark.
 */
export class Reconciliation {
  /** The group of a line; -1 where it has no mark. */
  readonly #group: Int32Array;
  #customer = new Int32Array(64);
  #mark = new Int32Array(64);
  #net = new Float64Array(64);
  #debits = new Float64Array(64);
  #debitDays = new Float64Array(64);
  #dueDays = new Float64Array(64);
  #credits = new Float64Array(64);
  #creditDays = new Float64Array(64);
  #paid = new Uint8Array(64);
  /** Groups of the customer at hand, from `#begin` on, by the hash of their marks. */
  #slots = new Int32Array(256).fill(-1);
  #begin = 0;
  #last = -1;
  size = 0;
  /** Payments that bear a mark, over all payments; in cents. */
  marked = 0;
  payments = 0;

  constructor(lines: number) {
    this.#group = new Int32Array(lines).fill(-1);
  }

  /** Whether the group of the line sums to 0. */
  isSettled(line: number): boolean {
    const group = this.#group[line]!;
    return group >= 0 && this.#net[group] === 0;
  }

  get covered(): number {
    return this.payments > 0 ? this.marked / this.payments : 0;
  }

  /** What each group was paid when, of those that have an invoice and a payment proper. */
  eachPaid(work: (paid: Paid) => void, from: number, to: number): void {
    for (let group = from; group < to; group++) {
      const [debits, credits] = [this.#debits[group]!, this.#credits[group]!];
      if (debits <= 0 || credits <= 0 || this.#paid[group] === 0) continue;
      work({
        customer: this.#customer[group]!,
        amount: Math.min(debits, credits),
        invoiceDay: this.#debitDays[group]! / debits,
        payDay: this.#creditDays[group]! / credits,
        due: this.#dueDays[group]! / debits,
      });
    }
  }

  /** Takes the next lines, ordered by customer. */
  add(lines: LineLog, aggregated: boolean, from: number, to: number): void {
    const { kind, customer, mark } = lines;
    for (let i = from; i < to; i++) {
      if (kind[i] !== RECEIVABLE) continue;
      if (customer[i] !== this.#last) {
        this.#last = customer[i]!;
        this.#begin = this.size;
      }
      this.#addLine(lines, i, aggregated, mark[i] === 0 ? -1 : this.#groupOf(mark[i]!));
    }
  }

  #addLine(lines: LineLog, i: number, aggregated: boolean, group: number): void {
    const cents = lines.cents[i]!;
    const flags = lines.flags[i]!;
    const opening = (flags & IS_OPENING) !== 0;
    const sale = (flags & IS_SALE) !== 0;
    const payment = cents < 0 && !sale && !opening;
    if (payment) this.payments -= cents;
    if (group < 0) return;
    this.#group[i] = group;
    this.#net[group]! += cents;
    if (payment) {
      this.marked -= cents;
      this.#credits[group]! -= cents;
      this.#creditDays[group]! -= cents * lines.day[i]!;
      if ((flags & IS_PAID) !== 0) this.#paid[group] = 1;
    } else if (cents > 0 && (sale || (opening && !aggregated))) {
      this.#debits[group]! += cents;
      this.#debitDays[group]! += cents * lines.invoiceDay[i]!;
      const due = lines.due.length > 0 ? lines.due[i]! : NO_DAY;
      this.#dueDays[group]! += due === NO_DAY ? NaN : cents * due;
    }
  }

  /** The group of a mark of the customer at hand. */
  #groupOf(mark: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = mixed(mark) & mask;
    // What customers before have left is free.
    for (let group = slots[slot]!; group >= this.#begin; group = slots[slot]!) {
      if (this.#mark[group] === mark) return group;
      slot = (slot + 1) & mask;
    }
    const group = this.#newGroup();
    this.#mark[group] = mark;
    this.#customer[group] = this.#last;
    slots[slot] = group;
    if ((this.size - this.#begin) * 2 > slots.length) this.#spread();
    return group;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = this.#slots.length - 1;
    for (let group = this.#begin; group < this.size; group++) {
      let slot = mixed(this.#mark[group]!) & mask;
      while (this.#slots[slot]! >= this.#begin) slot = (slot + 1) & mask;
      this.#slots[slot] = group;
    }
  }

  #newGroup(): number {
    const id = this.size++;
    if (id >= this.#net.length) {
      this.#customer = grown(this.#customer, this.size);
      this.#mark = grown(this.#mark, this.size);
      this.#net = grown(this.#net, this.size);
      this.#debits = grown(this.#debits, this.size);
      this.#debitDays = grown(this.#debitDays, this.size);
      this.#dueDays = grown(this.#dueDays, this.size);
      this.#credits = grown(this.#credits, this.size);
      this.#creditDays = grown(this.#creditDays, this.size);
      this.#paid = grown(this.#paid, this.size);
    }
    return id;
  }
}

/** Groups the 411 lines of all customers by their marks. */
export function* reconciliationOf(
  books: Books,
  count: number,
  aggregated: boolean,
): Generator<void, Reconciliation> {
  const found = new Reconciliation(count);
  yield* inSlices(count, (from, to) => found.add(books.lines, aggregated, from, to));
  return found;
}
