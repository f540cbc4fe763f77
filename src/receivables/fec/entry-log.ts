import { grown } from '../bytes/grown.js';
import { EntryKeys } from './entry-keys.js';

/** What is kept of entries that touch customers, sales or results; amounts in cents. */
export class EntryLog extends EntryKeys {
  /** Credits less debits of accounts 70. */
  sales = new Float64Array(64);
  /** Which accounts the entry touches, by bit. */
  marks = new Uint16Array(64);

  override idOf(journal: number, high: number, low: number, day: number, voucher: number): number {
    const id = super.idOf(journal, high, low, day, voucher);
    if (id >= this.marks.length) {
      this.sales = grown(this.sales, id + 1);
      this.marks = grown(this.marks, id + 1);
    }
    return id;
  }

  override get held(): number {
    return super.held + this.sales.byteLength + this.marks.byteLength;
  }
}
