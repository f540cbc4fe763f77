import { Arena } from './arena.js';
import { grown } from './grown.js';
import { hashOf } from './hash.js';

/** Numbers keys, which are pieces of bytes, from 0 in the order in which they come: open addressing, no text made. */
export class KeyTable {
  readonly #arena = new Arena();
  #starts = new Int32Array(64);
  #hashes = new Int32Array(64);
  /** Keys by slot, from 1; 0 is a free slot. */
  #slots = new Int32Array(256);
  size = 0;

  /** The number of a key, a new one where it is new. */
  idOf(bytes: Uint8Array, from: number, end: number): number {
    const to = Math.max(from, end);
    const hash = hashOf(bytes, from, to);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      if (this.#hashes[id - 1] === hash && this.#same(id - 1, bytes, from, to)) return id - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(bytes, from, to, hash, slot);
  }

  keyOf(id: number): Uint8Array {
    return this.#arena.bytes.subarray(this.#starts[id], this.#starts[id + 1]);
  }

  get held(): number {
    return (
      this.#arena.bytes.byteLength +
      this.#starts.byteLength +
      this.#hashes.byteLength +
      this.#slots.byteLength
    );
  }

  #same(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start !== to - from) return false;
    const own = this.#arena.bytes;
    for (let i = from, j = start; i < to; i++, j++) if (own[j] !== bytes[i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.size++;
    this.#arena.add(bytes, from, to);
    this.#starts = grown(this.#starts, id + 2);
    this.#hashes = grown(this.#hashes, id + 1);
    this.#starts[id + 1] = this.#arena.length;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.size * 4 > this.#slots.length * 3) this.#spread();
    return id;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = this.#hashes[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}
