import { grown } from '../bytes/grown.js';
import { mixed } from '../bytes/hash.js';
import { EntryKeys } from './entry-keys.js';

/** As many groups are looked at, about. */
const MOST = 1 << 13;
const RAREST = 0xffff;

/**
 * Sums of a part of the file's entries, to tell by which key entries balance. All of them in a small file; in a large
 * one those whose hash falls into an ever smaller part, so that what is kept was seen whole and does not depend on the
 * order of lines.
 */
export class BalanceSample {
  #keys = new EntryKeys();
  #sums = new Float64Array(64);
  #hashes = new Int32Array(64);
  #last = -1;
  /** An entry is looked at where its hash has none of these bits. */
  mask = 0;

  add(
    journal: number,
    high: number,
    low: number,
    day: number,
    voucher: number,
    cents: number,
    hash: number,
  ): void {
    const id = this.#keys.same(this.#last, journal, high, low, day, voucher)
      ? this.#last
      : this.#keys.idOf(journal, high, low, day, voucher);
    this.#last = id;
    if (id >= this.#sums.length) {
      this.#sums = grown(this.#sums, id + 1);
      this.#hashes = grown(this.#hashes, id + 1);
    }
    this.#sums[id]! += cents;
    this.#hashes[id] = hash;
    if (this.#keys.size > MOST && this.mask < RAREST) this.#thin();
  }

  get held(): number {
    return this.#keys.held + this.#sums.byteLength + this.#hashes.byteLength;
  }

  /**
   * How many groups the entries make, and how many of them do not sum to 0, scaled up to the file.
   *
   * @param leftOut by journal, 1 where its entries do not count
   */
  groups(
    withNumber: boolean,
    withDay: boolean,
    withVoucher: boolean,
    leftOut: Uint8Array,
  ): { all: number; broken: number } {
    const keys = new EntryKeys();
    let sums = new Float64Array(64);
    for (let i = 0; i < this.#keys.size; i++) {
      if (leftOut[this.#keys.journal[i]!] === 1) continue;
      const id = keys.idOf(
        this.#keys.journal[i]!,
        withNumber ? this.#keys.high[i]! : 0,
        withNumber ? this.#keys.low[i]! : 0,
        withDay ? this.#keys.day[i]! : 0,
        withVoucher ? this.#keys.voucher[i]! : 0,
      );
      sums = grown(sums, id + 1);
      sums[id]! += this.#sums[i]!;
    }
    let broken = 0;
    for (let i = 0; i < keys.size; i++) if (sums[i] !== 0) broken++;
    return { all: keys.size * (this.mask + 1), broken: broken * (this.mask + 1) };
  }

  #thin(): void {
    const [keys, sums, hashes] = [this.#keys, this.#sums, this.#hashes];
    this.#keys = new EntryKeys();
    this.#last = -1;
    this.mask = this.mask * 2 + 1;
    for (let i = 0; i < keys.size; i++) {
      if ((hashes[i]! & this.mask) !== 0) continue;
      const id = this.#keys.idOf(
        keys.journal[i]!,
        keys.high[i]!,
        keys.low[i]!,
        keys.day[i]!,
        keys.voucher[i]!,
      );
      this.#sums[id] = sums[i]!;
      this.#hashes[id] = hashes[i]!;
    }
    this.#sums.fill(0, this.#keys.size);
  }
}

/** The hash by which days fall into a sample. */
export const dayHash = (day: number): number => mixed(day);
