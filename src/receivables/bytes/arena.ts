import { grown } from './grown.js';

/** Pieces of bytes one behind the other. */
export class Arena {
  bytes = new Uint8Array(1024);
  length = 0;

  /** @returns where the piece begins */
  add(from: Uint8Array, start: number, end: number): number {
    const at = this.length;
    if (end <= start) return at;
    this.bytes = grown(this.bytes, at + end - start);
    this.bytes.set(from.subarray(start, end), at);
    this.length += end - start;
    return at;
  }
}
