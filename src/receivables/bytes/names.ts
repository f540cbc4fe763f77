import { Arena } from './arena.js';
import { grown } from './grown.js';
import { textOf } from './text.js';

/**
 * One name for each number. Where the books give several, the longest is kept, the first by its bytes among equally
 * long ones, so that the order of lines does not matter.
 */
export class Names {
  readonly #arena = new Arena();
  #starts = new Int32Array(64);
  #lengths = new Int32Array(64);

  note(id: number, bytes: Uint8Array, from: number, to: number): void {
    if (id >= this.#lengths.length) {
      this.#starts = grown(this.#starts, id + 1);
      this.#lengths = grown(this.#lengths, id + 1);
    }
    const length = to - from;
    const known = this.#lengths[id]!;
    if (length < known || length <= 0) return;
    if (length === known) {
      const own = this.#arena.bytes;
      let i = from;
      let j = this.#starts[id]!;
      while (i < to && own[j] === bytes[i]) {
        i++;
        j++;
      }
      if (i === to || own[j]! < bytes[i]!) return;
    }
    this.#starts[id] = this.#arena.add(bytes, from, to);
    this.#lengths[id] = length;
  }

  /** Empty where there is none. */
  of(id: number): string {
    const length = this.#lengths[id] ?? 0;
    const start = this.#starts[id] ?? 0;
    return length > 0 ? textOf(this.#arena.bytes.subarray(start, start + length)) : '';
  }

  get held(): number {
    return this.#arena.bytes.byteLength + this.#starts.byteLength + this.#lengths.byteLength;
  }
}
