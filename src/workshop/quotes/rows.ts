/** A line of a table: its cells, and the line of the text that it begins on, from 1. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/**
 * Reads a table as spreadsheets paste and save it: tabs, semicolons, commas or bars between cells, quotes around those that
 * hold one, blank lines left out. Never throws.
 *
 * @param known whether a cell is a heading that somebody would look for: the separator that shows most of them is taken
 */
export function rowsOf(text: string, known: (cell: string) => boolean): TableRow[] {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first] = whole.trimStart().split('\n', 1);
  const found = SEPARATORS.map((separator) => ({
    separator,
    known: cut(first ?? '', separator)[0]?.cells.filter(known).length ?? 0,
  }));
  const best = found.reduce((one, other) => (other.known > one.known ? other : one));
  return cut(whole, best.separator).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function cut(text: string, separator: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : undefined;
    const stop = cell ? cell.end : at;
    let end = stop;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    const value = (cell?.value ?? '') + text.slice(stop, end);
    cells.push(value.trim());
    line += value.split('\n').length - 1;
    if (text[end] !== separator) {
      rows.push({ line: start, cells });
      cells = [];
      start = ++line;
    }
    at = end + 1;
  }
  return rows;
}

/** What stands between quotes, two of them for one; an opening one that nothing closes is a character like others. */
function quoted(text: string, at: number): { value: string; end: number } | undefined {
  let value = '';
  for (let from = at + 1; ;) {
    const end = text.indexOf('"', from);
    if (end < 0) return undefined;
    value += text.slice(from, end);
    if (text[end + 1] !== '"') return { value, end: end + 1 };
    value += '"';
    from = end + 2;
  }
}
