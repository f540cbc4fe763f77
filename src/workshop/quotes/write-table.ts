/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A number in plain digits says what it is, below 0 too. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** Writes a table for spreadsheets: semicolons, the mark that tells them of UTF-8, nothing that would run as a formula. */
export const writtenTable = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[;"\n\r,\t]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
