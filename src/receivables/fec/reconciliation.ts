import { NO_DAY } from '../bytes/day.js';
import { grown } from '../bytes/grown.js';
import type { Books } from './books.js';
import type { Paid } from './delays.js';
import { IS_OPENING, IS_PAID, IS_SALE } from './line-log.js';
import { RECEIVABLE } from './roles.js';
import { inSlices } from './slices.js';

/**
 * Lines that a customer's reconciliation mark holds together, with sums that do not depend on their order; marks are
 * used again by every customer, so a group is a customer and a mark.
 */
export class Reconciliation {
  /** The group of a line; -1 where it has no mark. */
  readonly #group: Int32Array;
  #customer = new Int32Array(64);
  #net = new Float64Array(64);
  #debits = new Float64Array(64);
  #debitDays = new Float64Array(64);
  #dueDays = new Float64Array(64);
  #credits = new Float64Array(64);
  #creditDays = new Float64Array(64);
  #paid = new Uint8Array(64);
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

  /** What each group was paid when; undefined where it has no invoice, or no payment proper. */
  paidOf(group: number): Paid | undefined {
    const [debits, credits] = [this.#debits[group]!, this.#credits[group]!];
    if (debits <= 0 || credits <= 0 || this.#paid[group] === 0) return undefined;
    return {
      customer: this.#customer[group]!,
      amount: Math.min(debits, credits),
      invoiceDay: this.#debitDays[group]! / debits,
      payDay: this.#creditDays[group]! / credits,
      due: this.#dueDays[group]! / debits,
    };
  }

  add({ lines }: Books, i: number, aggregated: boolean, group: number): void {
    const cents = lines.cents[i]!;
    const flags = lines.flags[i]!;
    const opening = (flags & IS_OPENING) !== 0;
    const sale = (flags & IS_SALE) !== 0;
    const payment = cents < 0 && !sale && !opening;
    if (payment) this.payments -= cents;
    if (group < 0) return;
    this.#group[i] = group;
    this.#customer[group] = lines.customer[i]!;
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

  newGroup(): number {
    const id = this.size++;
    if (id >= this.#net.length) {
      this.#customer = grown(this.#customer, this.size);
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
  const { lines } = books;
  const found = new Reconciliation(count);
  const groups = new Map<number, number>();
  let customer = -1;
  yield* inSlices(count, (from, to) => {
    for (let i = from; i < to; i++) {
      if (lines.kind[i] !== RECEIVABLE) continue;
      if (lines.customer[i] !== customer) {
        customer = lines.customer[i]!;
        groups.clear();
      }
      const mark = lines.mark[i]!;
      let group = mark === 0 ? -1 : groups.get(mark);
      if (group === undefined) groups.set(mark, (group = found.newGroup()));
      found.add(books, i, aggregated, group);
    }
  });
  return found;
}
