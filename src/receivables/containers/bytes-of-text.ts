import type { Chunks } from './input.js';
import type { Work } from './work.js';

/** Text of two bytes a character as UTF-8, in the order that the bytes come. */
export async function* fromUtf16(chunks: Chunks, encoding: 'utf-16le' | 'utf-16be', work: Work): Chunks8 {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    for (const piece of work.pieces(chunk)) yield encoder.encode(decoder.decode(piece, { stream: true }));
  }
  const rest = decoder.decode();
  if (rest) yield encoder.encode(rest);
}

type Chunks8 = AsyncGenerator<Uint8Array>;

/** Without the zeros that fill some exports' zones. */
export async function* withoutZeros(chunks: Chunks): Chunks8 {
  for await (const chunk of chunks) yield chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk;
}

/** The bytes of rows of cells, a tab between cells and a line feed after each row. */
export function tabSeparated(rows: readonly (readonly string[])[]): Uint8Array {
  const line = (row: readonly string[]) =>
    row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t') + '\n';
  return new TextEncoder().encode(rows.map(line).join(''));
}
