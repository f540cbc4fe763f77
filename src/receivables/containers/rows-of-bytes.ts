import { RefusedFile } from '../report.js';
import { type Chunks } from './input.js';
import { RowReader, separatorOf } from './rows-of-text.js';
import type { Work } from './work.js';

/** The most text that is read into a table. */
const mostText = 64_000_000;

/**
 * A text table's rows, whatever separates their cells and whichever of the two usual character sets they are in.
 * @throws RefusedFile `tooLarge`, `endlessLine`
 */
export async function rowsOfText(chunks: Chunks, work: Work): Promise<string[][]> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostText) throw new RefusedFile('tooLarge', String(mostText));
    for (const piece of work.pieces(chunk)) {
      pieces.push(piece.slice());
      await work.did(piece.length);
    }
  }
  const texts = (await decoded(pieces, 'utf-8', work)) ?? (await decoded(pieces, 'windows-1252', work))!;
  const start = texts.slice(0, 2).join('').slice(0, 65_536);
  const rows = (await read(texts, start, true, work)) ?? (await read(texts, start, false, work))!;
  if (/^\ufeff?sep=/i.test(start)) rows.splice(0, 1, []);
  return rows;
}

/** Undefined where the bytes are not of this character set. */
async function decoded(
  pieces: readonly Uint8Array[],
  set: string,
  work: Work,
): Promise<string[] | undefined> {
  const decoder = new TextDecoder(set, { fatal: true });
  const texts: string[] = [];
  try {
    for (const piece of pieces) {
      texts.push(decoder.decode(piece, { stream: true }));
      await work.did(piece.length);
    }
    texts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  return texts;
}

/** Undefined where quotes are characters like others. */
async function read(
  texts: readonly string[],
  start: string,
  quotes: boolean,
  work: Work,
): Promise<string[][] | undefined> {
  const reader = new RowReader(separatorOf(start), quotes);
  for (const text of texts) {
    reader.push(text);
    work.lines = reader.rows.length;
    await work.did(text.length);
  }
  return quotes && reader.misread ? undefined : reader.end();
}
