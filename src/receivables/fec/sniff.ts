import { centsOf, type DecimalMark } from '../bytes/amount.js';
import { BAD_DAY, dayOf, NO_DAY } from '../bytes/day.js';
import { decoded, textOf } from '../bytes/text.js';
import { RefusedFile } from '../report.js';
import { fecLayout, legalLayout, type FecLayout } from './layout.js';
import { sideOf } from './side.js';

/** How a file is written. */
export interface FecForm {
  readonly layout: FecLayout;
  /** A byte. */
  readonly separator: number;
  /** Whether fields may stand in quotes. */
  readonly quotes: boolean;
  /** The byte by which lines are counted. */
  readonly lineEnd: 10 | 13;
  readonly mark: DecimalMark;
  /** Empty fields behind the header's that lines have as a rule. */
  readonly trailing: number;
  /** The number of the header's line from 1; 0 where the file has none. */
  readonly header: number;
  /** What the header's line says, as `plainLine` has it; empty where the file has none. */
  readonly headings: string;
}

const SEPARATORS = ['\t', '|', ';', ','] as const;
/** The header is one of the first lines. */
const TITLES = 5;
/** As many lines tell the columns of a file without header, and the decimal mark. */
const LOOKED_AT = 400;
const BYTES = 65536;
/** As many of the lines have to be entries' for a file without header. */
const MOST_OF = 0.9;

/**
 * Tells how a file is written from its beginning.
 *
 * @throws RefusedFile 'noHeader' where it is no FEC, 'binary' where it is no text
 */
export function sniff(bytes: Uint8Array): FecForm {
  const start = bytes.subarray(0, BYTES);
  const lines = linesOf(start);
  const lineEnd = start.includes(10) ? 10 : 13;
  for (let i = 0; i < lines.length && i < TITLES; i++) {
    const { text, number } = lines[i]!;
    const found = SEPARATORS.map((separator) => ({ separator, layout: fecLayout(text.split(separator)) }))
      .filter((one): one is { separator: (typeof SEPARATORS)[number]; layout: FecLayout } => !!one.layout)
      .sort((a, b) => b.layout.width - a.layout.width)[0];
    if (found) {
      const { layout } = found;
      const below = lines.slice(i + 1);
      const separator = separatorBelow(below, found.separator, layout);
      const quotes = separator === ';' || separator === ',' || /^\ufeff?"/.test(text);
      const mark = markOf(below, separator, layout);
      const rows = below.map((line) => line.text.split(separator));
      const trailing = rows.length > 0 ? Math.max(0, usualLength(rows) - layout.width) : 0;
      return {
        layout,
        separator: separator.charCodeAt(0),
        quotes,
        lineEnd,
        mark,
        trailing,
        header: number,
        headings: plainLine(text),
      };
    }
  }
  return withoutHeader(start, lines, lineEnd);
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  const text = textLines(bytes);
  for (let i = 0; i < text.length && lines.length < LOOKED_AT; i++) {
    if (text[i]!.trim() !== '') lines.push({ text: text[i]!, number: i + 1 });
  }
  return lines;
}

/** CR LF, CR CR LF and LF end one line; CR does where the file has no LF. */
function textLines(bytes: Uint8Array): string[] {
  const text = decoded(bytes, true);
  return text.includes('\n') ? text.replace(/\r/g, '').split('\n') : text.split('\r');
}

const cell = (text: string | undefined): string => (text ?? '').replace(/^"|"$/g, '').trim();

/** The columns in their legal order, where the cells of nearly all lines are what they should be. */
function withoutHeader(bytes: Uint8Array, lines: readonly Line[], lineEnd: 10 | 13): FecForm {
  for (const separator of SEPARATORS) {
    // The last line may be cut.
    const rows = lines.slice(0, Math.max(1, lines.length - 1)).map(({ text }) => text.split(separator));
    const sides = rows.every((row) => isSide(cell(row[12])));
    const entries = rows.filter((row) => isEntryLine(row, sides));
    if (entries.length > 0 && entries.length >= MOST_OF * rows.length) {
      const layout = legalLayout(usualLength(entries), sides);
      const quotes = separator === ';' || separator === ',';
      return {
        layout,
        separator: separator.charCodeAt(0),
        quotes,
        lineEnd,
        mark: markOf(lines, separator, layout),
        trailing: 0,
        header: 0,
        headings: '',
      };
    }
  }
  const nuls = bytes.filter((byte) => byte === 0).length;
  throw new RefusedFile(nuls * 50 > bytes.length ? 'binary' : 'noHeader', textOf(bytes.subarray(0, 60)));
}

/** A line whatever separates its fields, and with quotes or without. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\ufeff"]/g, '')
    .replace(/[|;,\s]+/g, ' ')
    .trim();

/** The header's separator, unless the lines below are entries with another one only. */
function separatorBelow(
  lines: readonly Line[],
  separator: (typeof SEPARATORS)[number],
  { width, date, account }: FecLayout,
): (typeof SEPARATORS)[number] {
  const entries = (by: string): number =>
    lines.filter(({ text }) => {
      const row = text.split(by);
      const day = dayOf(cell(row[date]));
      return row.length * 2 > width && day !== NO_DAY && day !== BAD_DAY && /^\d{3}/.test(cell(row[account]));
    }).length;
  if (entries(separator) > 0) return separator;
  return SEPARATORS.find((other) => entries(other) * 2 > lines.length) ?? separator;
}

function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}

const encoder = new TextEncoder();
const isSide = (text: string): boolean => sideOf(encoder.encode(text), 0, text.length) !== 0;

function isEntryLine(row: readonly string[], sides: boolean): boolean {
  if (row.length < 13) return false;
  const day = dayOf(cell(row[3]));
  const isDay = day !== NO_DAY && day !== BAD_DAY && dayOf(cell(row[9])) !== BAD_DAY;
  const isAmount = (text: string | undefined) => !Number.isNaN(centsOf(cell(text)));
  return isDay && /^\d{3}/.test(cell(row[4])) && isAmount(row[11]) && (sides || isAmount(row[12]));
}

/** The decimal mark that amounts have where it can be told: before other than three digits. */
function markOf(lines: readonly Line[], separator: string, layout: FecLayout): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const { text } of lines) {
    const cells = text.split(separator);
    for (const column of [layout.debit, layout.credit, layout.amount]) {
      const found = /([.,])(\d*)\D*$/.exec(column < 0 ? '' : cell(cells[column]));
      if (!found || found[2]!.length === 3) continue;
      if (found[1] === ',') commas++;
      else points++;
    }
  }
  return points > commas ? '.' : ',';
}
