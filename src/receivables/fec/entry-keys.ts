import { grown } from '../bytes/grown.js';
import { mixed } from '../bytes/hash.js';

/**
 * Numbers the finest groups of lines that may be an entry: same journal, number, day and voucher. Numbers and vouchers
 * are known by hashes; what two of them share by chance also has to share journal and day.
 */
export class EntryKeys {
  journal = new Int32Array(64);
  high = new Int32Array(64);
  low = new Int32Array(64);
  day = new Int32Array(64);
  voucher = new Int32Array(64);
  /** Pairs: a hash, and an entry from 1; 0 is a free place. What is looked at lies side by side. */
  #slots = new Int32Array(512);
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
    const hash = hashOfKeys(journal, high ^ low, day, voucher);
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let id = slots[slot + 1]!; id !== 0; id = slots[slot + 1]!) {
      if (slots[slot] === hash && this.same(id - 1, journal, high, low, day, voucher)) return id - 1;
      slot = (slot + 2) & mask;
    }
    const at = this.size++;
    if (at >= this.high.length) this.#grow();
    this.journal[at] = journal;
    this.high[at] = high;
    this.low[at] = low;
    this.day[at] = day;
    this.voucher[at] = voucher;
    slots[slot] = hash;
    slots[slot + 1] = at + 1;
    if (this.size * 3 > slots.length) this.#spread();
    return at;
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
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from]! << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
    this.#slots = slots;
  }
}

const hashOfKeys = (journal: number, number: number, day: number, voucher: number): number =>
  mixed(number ^ Math.imul(journal + 1, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ (voucher << 1));
