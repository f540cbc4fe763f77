/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A text as a cell: what would run as a formula is told to be a text, and what the format itself uses is quoted. */
function cell(value: string | number, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // Where a long word of the screen may break is nothing to search a spreadsheet for.
  const text = value.replaceAll('\u00ad', '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";,\t\r\n']/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/**
 * Lines as a file that spreadsheets open: semicolons, marked as UTF-8. Numbers are figures, with the decimal sign of the
 * reader's language; texts can be no formulas.
 */
export const csv = (lines: readonly (readonly (string | number)[])[], decimal: ',' | '.'): string =>
  `\ufeff${lines.map((line) => line.map((value) => cell(value, decimal)).join(';')).join('\r\n')}\r\n`;
