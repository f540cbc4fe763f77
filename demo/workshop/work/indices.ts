import { rowsOf } from '../../../src/workshop/quotes/index.js';

/** A line that gives no index, and its number. */
export interface BadIndex {
  line: number;
  text: string;
}

/**
 * Reads sector indices as two columns of a spreadsheet, sector and index; a first line of headings is passed over.
 *
 * @param sectors ids by the names they may go by, the ids among them
 */
export function readIndices(
  text: string,
  sectors: ReadonlyMap<string, string>,
): { indices: ReadonlyMap<string, number>; bad: readonly BadIndex[] } {
  const known = (cell: string) => sectors.has(plain(cell));
  const byName = rowsOf(text, (cell) => known(cell) || isIndex(cell));
  const indices = new Map<string, number>();
  const bad: BadIndex[] = [];
  byName.forEach(({ line, cells: [name = '', value = ''] }, i) => {
    const id = sectors.get(plain(name));
    if (id !== undefined && isIndex(value)) indices.set(id, numberOf(value));
    else if (i > 0 || known(name)) bad.push({ line, text: `${name} ${value}`.trim() });
  });
  return { indices, bad };
}

/** A name without case and blanks. */
export const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const numberOf = (text: string): number => Number(text.replace(',', '.'));

const isIndex = (text: string): boolean => /^\d+([.,]\d+)?$/.test(text) && numberOf(text) > 0;
