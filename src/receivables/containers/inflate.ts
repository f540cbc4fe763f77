import { Gunzip, Inflate } from 'fflate';
import { RefusedFile } from '../report.js';
import type { Chunks } from './input.js';
import type { Work } from './work.js';

/** What may come out of one archive, and how much more than went in once that is a lot. */
const MOST = 16_000_000_000;
const SPARED = 33_554_432;
const RATIO = 250;

/** Output that a step aims at; a step's input is cut so that even the tightest packing gives little more. */
const AIM = 65_536;

type Inflating = { push: (chunk: Uint8Array, final?: boolean) => void };

/**
 * Unpacks `gzip`, several members included, and checks each member's length and checksum.
 * @throws RefusedFile `corrupt`, `tooLarge`
 */
export async function* gunzipped(chunks: Chunks, work: Work): AsyncGenerator<Uint8Array> {
  const check = new GzipChecks();
  const make = (take: (chunk: Uint8Array) => void) => {
    const gunzip = new Gunzip((chunk) => {
      check.out(chunk);
      take(chunk);
    });
    gunzip.onmember = (start) => {
      check.member(start);
    };
    return gunzip;
  };
  for await (const chunk of inflating(chunks, make, work, (input) => {
    check.in(input);
  }))
    yield chunk;
  check.end();
}

/** Unpacks bare `deflate`. @throws RefusedFile `corrupt`, `tooLarge` */
export function inflated(chunks: Chunks, work: Work): AsyncGenerator<Uint8Array> {
  return inflating(chunks, (take) => new Inflate(take), work);
}

async function* inflating(
  chunks: Chunks,
  make: (take: (chunk: Uint8Array) => void) => Inflating,
  work: Work,
  onInput?: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const inflater = make((chunk) => made.push(chunk));
  let [read, written, step] = [0, 0, 256];
  const push = (piece: Uint8Array, final: boolean): number => {
    try {
      inflater.push(piece, final);
    } catch (error) {
      throw new RefusedFile('corrupt', error instanceof Error ? error.message : '');
    }
    const length = made.reduce((sum, chunk) => sum + chunk.length, 0);
    read += piece.length;
    written += length;
    if (written > MOST || (written > SPARED && written > read * RATIO))
      throw new RefusedFile('tooLarge', 'archive');
    return length;
  };
  const taken = () => {
    const chunks = made;
    made = [];
    return chunks.filter(({ length }) => length > 0);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.slice(at, at + step);
      at += piece.length;
      onInput?.(piece);
      const length = push(piece, false);
      step = length > AIM ? Math.max(64, step >> 1) : Math.min(16_384, step << 1);
      yield* taken();
      // What a step gives nothing for is work as well.
      if (length === 0) await work.did(piece.length);
    }
  }
  push(new Uint8Array(0), true);
  yield* taken();
}

/** Sums of what a gzip's members say that they hold. */
class GzipChecks {
  private crc = 0;
  private length = 0;
  /** The last bytes read, and how many stand before them. */
  private tail = new Uint8Array(0);
  private before = 0;

  in(chunk: Uint8Array): void {
    const all = new Uint8Array(this.tail.length + chunk.length);
    all.set(this.tail);
    all.set(chunk, this.tail.length);
    const kept = Math.min(all.length, 32_768);
    this.before += all.length - kept;
    this.tail = all.slice(all.length - kept);
  }

  out(chunk: Uint8Array): void {
    this.crc = crc32(chunk, this.crc);
    this.length = (this.length + chunk.length) >>> 0;
  }

  /** A member begins at a position of the input: the one before has ended there. */
  member(start: number): void {
    this.verify(start);
    this.crc = 0;
    this.length = 0;
  }

  end(): void {
    this.verify(this.before + this.tail.length);
  }

  private verify(end: number): void {
    const at = end - 8 - this.before;
    if (at < 0) return;
    const view = new DataView(this.tail.buffer, at);
    if (view.getUint32(0, true) !== this.crc || view.getUint32(4, true) !== this.length)
      throw new RefusedFile('corrupt', 'gzip checksum');
  }
}

const table = new Int32Array(256).map((_zero, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip and gzip, carried on from the bytes before. */
export function crc32(chunk: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of chunk) crc = (crc >>> 8) ^ table[(crc ^ byte) & 255]!;
  return ~crc >>> 0;
}
