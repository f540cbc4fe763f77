import { grown } from '../bytes/grown.js';
import { mixed } from '../bytes/hash.js';

/**
 * Numbers the finest groups of lines that may be an entry: same journal, number, day and voucher. Numbers and vouchers
 * are known by hashes, of 64 and 32 bits; what two of them share by chance also has to share journal and day.
 */
export class EntryKeys {
  journal = new Int32Array(64);
  high = new Int32Array(64);
  low = new Int32Array(64);
  day = new Int32Array(64);
  voucher = new Int32Array(64);
  #slots = new Int32Array(256);
  size = 0;

  /** Whether these are the keys of that number; of -1, never. */
  same(id: number, journal: number, high: number, low: number, day: number, voucher: number): boolean {
    return (
      id >= 0 &&
      this.high[id] === high &&
      this.low[id] === low &&
      this.voucher[id] === voucher &&
      this.day[id] === day &&
      this.journal[id] === journal
    );
  }

  idOf(journal: number, high: number, low: number, day: number, voucher: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(journal, high, day, voucher) & mask;
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      const at = id - 1;
      if (
        this.high[at] === high &&
        this.low[at] === low &&
        this.voucher[at] === voucher &&
        this.day[at] === day &&
        this.journal[at] === journal
      ) {
        return at;
      }
      slot = (slot + 1) & mask;
    }
    const at = this.size++;
    if (at >= this.high.length) this.#grow();
    this.journal[at] = journal;
    this.high[at] = high;
    this.low[at] = low;
    this.day[at] = day;
    this.voucher[at] = voucher;
    this.#slots[slot] = at + 1;
    if (this.size * 4 > this.#slots.length * 3) this.#spread();
    return at;
  }

  /** Forgets the keys, which cannot be looked up any more. */
  release(): void {
    const none = new Int32Array(0);
    this.journal = this.high = this.low = this.day = this.voucher = this.#slots = none;
  }

  get held(): number {
    return this.high.byteLength * 5 + this.#slots.byteLength;
  }

  #grow(): void {
    this.journal = grown(this.journal, this.size);
    this.high = grown(this.high, this.size);
    this.low = grown(this.low, this.size);
    this.day = grown(this.day, this.size);
    this.voucher = grown(this.voucher, this.size);
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let at = 0; at < this.size; at++) {
      let slot = slotOf(this.journal[at]!, this.high[at]!, this.day[at]!, this.voucher[at]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = at + 1;
    }
    this.#slots = slots;
  }
}

const slotOf = (journal: number, high: number, day: number, voucher: number): number =>
  mixed(high ^ Math.imul(journal + 1, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ (voucher << 1));
