/**
 * What a table holds: texts as the file has them, numbers where a spreadsheet knows that they are numbers. A date that
 * a spreadsheet knows as one comes as ISO text.
 */
export type Cell = string | number;

/** Cells from the first column on; a blank line is an empty row, so that positions are line numbers. */
export type Row = readonly Cell[];

/** A heading or a label without case, accents and punctuation: `Échéance (j)` is `echeance j`. */
export function plain(cell: Cell | undefined): string {
  return String(cell ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The cell's text, without blanks around it. */
export const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

export const isBlank = (row: Row): boolean => row.every((cell) => textOf(cell) === '');
