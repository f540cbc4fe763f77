import type { Cell } from '../../../src/receivables/aged/cells.js';
import { decoded } from '../../../src/receivables/bytes/text.js';
import { formOf, HEAD } from '../../../src/receivables/containers/sniff.js';
import { turns, Work } from '../../../src/receivables/containers/work.js';
import { sheetsOf, type Sheet } from '../../../src/receivables/containers/workbook.js';
import { zipEntries } from '../../../src/receivables/containers/zip.js';
import { RefusedFile } from '../../../src/receivables/report.js';
import { plain } from './indices.js';

/** Why a file gives no indices. */
export type WorkbookRefusal = 'noTable' | 'oldForm' | 'locked' | 'damaged' | 'tooLarge' | 'noSector';

/** What a file gives: two columns as text, sector and index, with the sheet they come from (empty: a text file). */
export type WorkbookReading =
  { kind: 'read'; text: string; sheet: string } | { kind: 'refused'; why: WorkbookRefusal };

/** Bytes, and rows of a sheet: a table of sectors has a few dozen. */
const LARGEST = 10_000_000;
const MOST_ROWS = 5000;

/**
 * Reads two columns, sector and index, from a spreadsheet (`.xlsx`) or a text table. Of a workbook it takes the sheet
 * that names the most sectors, of this the column that names them, and the column to the right that has the most numbers
 * beside them. Never rejects.
 *
 * @param isSector whether a cell, in lower case, names a sector
 */
export async function readWorkbook(
  file: Blob,
  isSector: (name: string) => boolean,
): Promise<WorkbookReading> {
  if (file.size > LARGEST) return refused('tooLarge');
  const { pause, close } = turns();
  try {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    switch (formOf(head)) {
      case 'zip':
        return await fromSheets(file, isSector, new Work(pause, undefined, undefined));
      case 'text':
        return { kind: 'read', text: decoded(new Uint8Array(await file.arrayBuffer())), sheet: '' };
      case 'utf16le':
        return {
          kind: 'read',
          text: new TextDecoder('utf-16le').decode(await file.arrayBuffer()),
          sheet: '',
        };
      case 'compound':
        return refused('oldForm');
      default:
        return refused('noTable');
    }
  } catch (error) {
    const code = error instanceof RefusedFile ? error.code : '';
    return refused(code === 'tooLarge' ? 'tooLarge' : code === 'encrypted' ? 'locked' : 'damaged');
  } finally {
    close();
  }
}

const refused = (why: WorkbookRefusal): WorkbookReading => ({ kind: 'refused', why });

async function fromSheets(
  file: Blob,
  isSector: (name: string) => boolean,
  work: Work,
): Promise<WorkbookReading> {
  let best = { named: 0, text: '', sheet: '' };
  for (const sheet of await sheetsOf(await zipEntries(file), work)) {
    const { named, text } = twoColumns(await rowsOf(sheet, work), isSector);
    if (named > best.named) best = { named, text, sheet: sheet.name };
  }
  return best.named === 0 ? refused('noSector') : { kind: 'read', text: best.text, sheet: best.sheet };
}

async function rowsOf(sheet: Sheet, work: Work): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const more of sheet.rows(work)) {
    rows.push(...more);
    if (rows.length >= MOST_ROWS) break;
  }
  return rows;
}

/** The two columns as text, one row a line, and how many sectors they name. */
function twoColumns(rows: readonly Cell[][], isSector: (name: string) => boolean) {
  const counted = (has: (cell: Cell | undefined, row: readonly Cell[]) => boolean, from: number) => {
    const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
    let best = { column: -1, count: 0 };
    for (let column = from; column < widest; column++) {
      const count = rows.filter((row) => has(row[column], row)).length;
      if (count > best.count) best = { column, count };
    }
    return best;
  };
  const names = (cell: Cell | undefined) => isSector(plain(String(cell ?? '')));
  const sectors = counted(names, 0);
  const figures = counted(
    (cell, row) => names(row[sectors.column]) && cell !== undefined && isFigure(cell),
    sectors.column + 1,
  );
  const lines = rows
    .map((row) => [row[sectors.column], row[figures.column]].map(shown))
    .filter(([name]) => name !== '');
  return { named: sectors.count, text: lines.map((cells) => cells.join('\t')).join('\n') };
}

const isFigure = (cell: Cell): boolean => typeof cell === 'number' || /^\s*\d+([.,]\d+)?\s*$/.test(cell);

/** A cell on one line; numbers without the last bits that a spreadsheet's arithmetic leaves. */
const shown = (cell: Cell | undefined): string =>
  typeof cell === 'number'
    ? String(Number(cell.toPrecision(12)))
    : (cell ?? '').replace(/[\s"]+/g, ' ').trim();
