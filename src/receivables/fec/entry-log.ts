import { grown } from '../bytes/grown.js';

/** Room for so many at first. */
const FIRST = 1024;

/**
 * What is kept of entries that touch customers, sales or results; amounts in cents. While lines come, those that follow
 * each other with the same journal, number, day and voucher are one; what else belongs together is put together once
 * the file's key of entries is known.
 */
export class EntryLog {
  journal = new Int32Array(FIRST);
  high = new Int32Array(FIRST);
  low = new Int32Array(FIRST);
  day = new Int32Array(FIRST);
  voucher = new Int32Array(FIRST);
  /** Credits less debits of accounts 70. */
  sales = new Float64Array(FIRST);
  /** Credits less debits of accounts 4457 and 4458. */
  vat = new Float64Array(FIRST);
  /** Which accounts the entry touches, by bit. */
  marks = new Int32Array(FIRST);
  size = 0;

  /** The entry of a line: that of the line before, or a new one. */
  idOf(journal: number, high: number, low: number, day: number, voucher: number): number {
    const last = this.size - 1;
    if (
      last >= 0 &&
      this.low[last] === low &&
      this.high[last] === high &&
      this.voucher[last] === voucher &&
      this.day[last] === day &&
      this.journal[last] === journal
    ) {
      return last;
    }
    const at = this.size++;
    if (at >= this.marks.length) this.#grow();
    this.journal[at] = journal;
    this.high[at] = high;
    this.low[at] = low;
    this.day[at] = day;
    this.voucher[at] = voucher;
    return at;
  }

  /** Gives the room of the keys back. */
  release(): void {
    this.journal = this.high = this.low = this.day = this.voucher = new Int32Array(0);
  }

  get held(): number {
    return this.journal.byteLength * 5 + this.sales.byteLength * 2 + this.marks.byteLength;
  }

  #grow(): void {
    this.journal = grown(this.journal, this.size);
    this.high = grown(this.high, this.size);
    this.low = grown(this.low, this.size);
    this.day = grown(this.day, this.size);
    this.voucher = grown(this.voucher, this.size);
    this.sales = grown(this.sales, this.size);
    this.vat = grown(this.vat, this.size);
    this.marks = grown(this.marks, this.size);
  }
}
