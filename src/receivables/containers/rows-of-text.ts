import { RefusedFile } from '../report.js';

/** Characters that a line may have at the most. */
const longestLine = 1_000_000;

const marks = ['\t', ';', '|', ','] as const;

/** What separates a table's cells. */
export type Separator = (typeof marks)[number];

/** The separator that splits a text's first lines into most cells, in most lines alike. */
export function separatorOf(text: string): Separator {
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  const separator = marks.find((mark) => mark === told);
  if (separator) return separator;
  const lines = text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const score = (mark: string) => {
    const counts = lines.map((line) => unquoted(line).split(mark).length - 1).filter((count) => count > 0);
    // Commas stand within amounts and names: they have to be the same number in most lines.
    const usual = mostCommon(counts);
    return usual * counts.filter((count) => count === usual).length;
  };
  let best: Separator = '\t';
  for (const mark of marks) if (score(mark) > score(best) * (mark === ',' ? 2 : 1)) best = mark;
  return best;
}

const unquoted = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '');

function mostCommon(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] * b[0] - a[1] * a[0])[0]?.[0] ?? 0;
}

/**
 * Makes rows of text that comes in pieces of any length. A cell may stand in quotes, with quotes doubled and lines
 * broken inside; a quote inside a plain cell is a character like others. Blank lines are empty rows.
 */
export class RowReader {
  readonly rows: string[][] = [];
  private row: string[] = [];
  private cell = '';
  private length = 0;
  private state: 'start' | 'plain' | 'quoted' | 'quoteInQuoted' = 'start';
  private afterReturn = false;
  private broken = false;

  constructor(
    private readonly separator: Separator,
    private readonly quotes = true,
  ) {}

  /**
   * Whether quotes have been opened that nothing closes where a cell ends: they are characters like others then, and
   * the text has to be read again without them.
   */
  get misread(): boolean {
    return this.broken || this.state === 'quoted';
  }

  /** @throws RefusedFile `endlessLine` */
  push(text: string): void {
    for (const character of text) this.take(character);
  }

  /** What is left, when all has come. */
  end(): string[][] {
    if (this.cell !== '' || this.row.length > 0) this.endRow();
    return this.rows;
  }

  private take(character: string): void {
    if (this.state === 'quoted') {
      if (character === '"') this.state = 'quoteInQuoted';
      else this.add(character);
      return;
    }
    if (this.state === 'quoteInQuoted' && character === '"') {
      this.add('"');
      this.state = 'quoted';
      return;
    }
    if (this.state === 'quoteInQuoted' && !/[\s]/.test(character) && character !== this.separator) {
      this.broken ||= this.cell.includes('\n');
    }
    const lineFeedOfReturn = this.afterReturn && character === '\n';
    this.afterReturn = character === '\r';
    if (lineFeedOfReturn) return;
    if (character === '\n' || character === '\r') this.endRow();
    else if (character === this.separator) this.endCell();
    else if (character === '"' && this.quotes && this.state === 'start') this.state = 'quoted';
    else {
      this.state = 'plain';
      this.add(character);
    }
  }

  private add(character: string): void {
    this.cell += character;
    if (++this.length > longestLine) throw new RefusedFile('endlessLine', String(this.rows.length + 1));
  }

  private endCell(): void {
    this.row.push(this.cell);
    this.cell = '';
    this.state = 'start';
  }

  private endRow(): void {
    this.endCell();
    const blank = this.row.length === 1 && this.row[0] === '';
    this.rows.push(blank ? [] : this.separator === '|' ? unframed(this.row) : this.row);
    this.row = [];
    this.length = 0;
  }
}

/** Printed lists frame their lines with the separator. */
function unframed(row: string[]): string[] {
  const framed = row.length > 2 && row[0]!.trim() === '' && row.at(-1)!.trim() === '';
  return framed ? row.slice(1, -1) : row;
}
