import { plain, textOf, type Cell, type Row } from '../aged/cells.js';
import { scoreOf } from '../aged/header.js';
import type { Work } from './work.js';
import type { Sheet } from './workbook.js';

/** Rows at a sheet's start that are looked at. */
const LOOKED_AT = 60;

/** What a sheet may be. */
export interface Chosen {
  readonly sheet: Sheet;
  /** Where the headings of accounting entries stand, if it has them. */
  readonly fecAt: number;
}

/**
 * Of a workbook's sheets, the one in which most columns are recognised; accounting entries come first.
 *
 * @param isFec whether a row is the header line of accounting entries
 * @returns undefined where every sheet is empty
 */
export async function chosenSheet(
  sheets: readonly Sheet[],
  isFec: (cells: readonly string[]) => boolean,
  work: Work,
): Promise<Chosen | undefined> {
  let best: (Chosen & { score: number }) | undefined;
  for (const sheet of sheets) {
    const rows = await startOf(sheet, work);
    if (rows.every((row) => row.length === 0)) continue;
    const fecAt = rows.findIndex((row) => isFec(row.map(textOf)));
    const score = fecAt >= 0 ? 1000 : Math.max(...rows.map(scoreOf));
    if (!best || score > best.score) best = { sheet, fecAt, score };
  }
  return best;
}

async function startOf(sheet: Sheet, work: Work): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const more of sheet.rows(work)) {
    rows.push(...more);
    if (rows.length >= LOOKED_AT) break;
  }
  return rows.slice(0, LOOKED_AT);
}

/**
 * Cells of accounting entries as the text form has them: dates that a sheet holds as numbers become days.
 *
 * @param headings of the sheet, whose dates are told by their names
 */
export function fecCells(headings: readonly string[]): (row: readonly Cell[]) => string[] {
  const dates = headings.map((heading) => /date|echeance|limit/.test(plain(heading)));
  return (row) =>
    row.map((cell, column) => {
      if (typeof cell !== 'number') return cell;
      if (dates[column] && cell > 18_264 && cell < 73_051) return dayOfSerial(cell);
      return String(Number(cell.toPrecision(15)));
    });
}

const dayOfSerial = (serial: number) =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
