import { encoded } from '../../tools/books/encode.mjs';
import { fecText, type FecOptions } from '../../tools/books/fec.mjs';
import { FecReader } from './fec-reader.js';
import type { ReceivablesReport } from '../../src/receivables/report.js';

/** The bytes of a generated file, whole. */
export function fileOf(options: FecOptions, year = 0): Uint8Array {
  const parts = [...encoded(fecText(options, year), options)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads bytes in pieces of a size. @throws RefusedFile */
export function read(bytes: Uint8Array, pieceSize = 65_536): ReceivablesReport {
  const reader = new FecReader();
  for (let from = 0; from < bytes.length; from += pieceSize)
    reader.push(bytes.subarray(from, from + pieceSize));
  const steps = reader.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
