import { grown } from '../bytes/grown.js';

/** What a line's entry is, by bit: opening, a sale, with a line on a bank or cash account. */
export const IS_OPENING = 1;
export const IS_SALE = 2;
export const IS_PAID = 4;
/** With a line on account 467, which a factor's may be. */
export const IS_CEDED = 8;

/** The lines on customers' accounts, and the few on losses: columns of numbers, in the order of the file. */
export class LineLog {
  /** One of the kinds of `roles.ts`. */
  kind = new Uint8Array(256);
  /** -1 where the line has none. */
  customer = new Int32Array(256);
  day = new Int32Array(256);
  /** The voucher's day where it is no later than the line's own, else the line's own. */
  invoiceDay = new Int32Array(256);
  /** Debit less credit, in cents. */
  cents = new Float64Array(256);
  /** The reconciliation mark: its bytes where they are four at most, else a hash; 0 is none. */
  mark = new Int32Array(256);
  entry = new Int32Array(256);
  /** Set once entries are known. */
  flags = new Uint8Array(256);
  /** The due date; empty unless the file has a column for it. */
  due = new Int32Array(0);
  size = 0;

  add(
    kind: number,
    customer: number,
    day: number,
    invoiceDay: number,
    cents: number,
    mark: number,
    entry: number,
  ): number {
    const at = this.size++;
    if (at >= this.kind.length) this.#grow();
    this.kind[at] = kind;
    this.customer[at] = customer;
    this.day[at] = day;
    this.invoiceDay[at] = invoiceDay;
    this.cents[at] = cents;
    this.mark[at] = mark;
    this.entry[at] = entry;
    return at;
  }

  get held(): number {
    return this.kind.length * 30 + this.due.byteLength;
  }

  #grow(): void {
    this.kind = grown(this.kind, this.size);
    this.customer = grown(this.customer, this.size);
    this.day = grown(this.day, this.size);
    this.invoiceDay = grown(this.invoiceDay, this.size);
    this.cents = grown(this.cents, this.size);
    this.mark = grown(this.mark, this.size);
    this.entry = grown(this.entry, this.size);
    this.flags = grown(this.flags, this.size);
  }
}
