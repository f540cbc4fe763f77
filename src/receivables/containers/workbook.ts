import { RefusedFile } from '../report.js';
import type { Cell } from '../aged/cells.js';
import { isoOf } from '../aged/dates.js';
import type { Work } from './work.js';
import { parsedXml, type XmlEvents } from './xml.js';
import type { ZipEntry } from './zip.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Its rows, some at a time, blank ones included. @throws RefusedFile `corrupt`, `tooLarge` */
  readonly rows: (work: Work) => AsyncGenerator<Cell[][]>;
}

const MOST_TEXTS = 64_000_000;
const MOST_COLUMNS = 512;
const MOST_CELLS = 20_000_000;
/** Rows that a sheet may leave out at a time: what claims to be larger is not filled up. */
const MOST_LEFT_OUT = 1000;

/**
 * The sheets of an Office Open XML workbook, in the workbook's order.
 * @throws RefusedFile `corrupt` where the parts are not there
 */
export async function sheetsOf(entries: readonly ZipEntry[], work: Work): Promise<Sheet[]> {
  const part = (name: string) =>
    entries.find((entry) => entry.name.replaceAll('\\', '/').toLowerCase() === name);
  const main = part('xl/workbook.xml');
  if (!main) throw new RefusedFile('corrupt', 'xlsx');
  const listed: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  let from1904 = false;
  await read(main, work, {
    open: (name, { name: sheet, id, date1904 }) => {
      if (name === 'sheet') listed.push({ name: sheet ?? '', id: id ?? '' });
      if (name === 'workbookpr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  const links = part('xl/_rels/workbook.xml.rels');
  if (links)
    await read(links, work, {
      open: (_name, { id, target }) => {
        if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      },
    });
  const texts = await textsOf(part('xl/sharedstrings.xml'), work);
  const dates = await dateStyles(part('xl/styles.xml'), work);
  return listed.flatMap(({ name, id }, index) => {
    const file = part((targets.get(id) ?? `xl/worksheets/sheet${index + 1}.xml`).toLowerCase());
    return file ? [{ name, rows: (turns: Work) => rowsOf(file, { texts, dates, from1904 }, turns) }] : [];
  });
}

/** Reads a small part whole. */
async function read(entry: ZipEntry, work: Work, events: Partial<XmlEvents>): Promise<void> {
  const all: XmlEvents = {
    open: () => undefined,
    text: () => undefined,
    close: () => undefined,
    ...lowered(events),
  };
  const pieces = parsedXml(entry.open(work), all, work);
  while (!(await pieces.next()).done);
}

/** Names and attributes without regard to case: writers differ. */
function lowered(events: Partial<XmlEvents>): Partial<XmlEvents> {
  const { open, close } = events;
  return {
    ...events,
    ...(open && {
      open: (name, attributes) => {
        open(
          name.toLowerCase(),
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value])),
        );
      },
    }),
    ...(close && {
      close: (name) => {
        close(name.toLowerCase());
      },
    }),
  };
}

/** The texts that cells refer to by number; runs of a text are joined, readings of Japanese left out. */
async function textsOf(entry: ZipEntry | undefined, work: Work): Promise<string[]> {
  const texts: string[] = [];
  if (!entry) return texts;
  let [inText, inReading, text, length] = [false, false, '', 0];
  await read(entry, work, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rph') inReading = true;
    },
    text: (part) => {
      if (!inText || inReading) return;
      text += part;
      length += part.length;
      if (length > MOST_TEXTS) throw new RefusedFile('tooLarge', 'xlsx');
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rph') inReading = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

/** Which of the cells' styles show a number as a date. */
async function dateStyles(entry: ZipEntry | undefined, work: Work): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (!entry) return styles;
  const formats = new Map<string, string>();
  let inCells = false;
  await read(entry, work, {
    open: (name, attributes) => {
      if (name === 'numfmt') formats.set(attributes['numfmtid'] ?? '', attributes['formatcode'] ?? '');
      if (name === 'cellxfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = attributes['numfmtid'] ?? '0';
        const format = formats.get(id);
        styles.push(format === undefined ? isDateFormat(Number(id)) : isDatePattern(format));
      }
    },
    close: (name) => {
      if (name === 'cellxfs') inCells = false;
    },
  });
  return styles;
}

/** Of the formats that every workbook has. */
const isDateFormat = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Days or years in a pattern, outside quoted texts, colours and conditions. */
const isDatePattern = (format: string) =>
  /[dyja]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|general|standard/gi, '')) &&
  !/^[#0,. ]+$/.test(format);

interface Shared {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

async function* rowsOf(entry: ZipEntry, shared: Shared, work: Work): AsyncGenerator<Cell[][]> {
  const sheet = new SheetRows(shared);
  for await (const _piece of parsedXml(entry.open(work), sheet, work)) {
    if (sheet.rows.length > 0) yield sheet.rows.splice(0);
  }
}

/** Makes rows of a sheet's markup. */
class SheetRows implements XmlEvents {
  readonly rows: Cell[][] = [];
  private row: Cell[] = [];
  /** Rows so far, those left out included; and the column of the cell read, from 0. */
  private count = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private reading = false;
  private inReading = false;
  private cells = 0;

  constructor(private readonly shared: Shared) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.row = [];
      this.column = -1;
      const number = Number(attributes['r'] ?? NaN);
      if (number > this.count + 1) this.leaveOut(number - 1 - this.count);
    } else if (name === 'c') {
      this.column = columnOf(attributes['r']) ?? this.column + 1;
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.value = '';
    } else if (name === 'v' || name === 't') this.reading = true;
    else if (name === 'rPh') this.inReading = true;
  };

  readonly text = (text: string): void => {
    if (this.reading && !this.inReading) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.reading = false;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') {
      this.rows.push(this.row);
      this.count++;
    }
  };

  private leaveOut(rows: number): void {
    for (let left = Math.min(rows, MOST_LEFT_OUT); left > 0; left--) this.rows.push([]);
    this.count += rows;
  }

  private endCell(): void {
    if (this.column >= MOST_COLUMNS || this.value === '') return;
    if (++this.cells > MOST_CELLS) throw new RefusedFile('tooLarge', 'xlsx');
    while (this.row.length < this.column) this.row.push('');
    this.row[this.column] = this.cell();
  }

  private cell(): Cell {
    switch (this.type) {
      case 's':
        return this.shared.texts[Number(this.value)] ?? '';
      case 'str':
      case 'inlineStr':
        return this.value;
      case 'd':
        return this.value.slice(0, 10);
      case 'e':
        return '';
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      default: {
        const number = Number(this.value);
        if (Number.isNaN(number)) return this.value;
        if (!this.shared.dates[this.style] || number < 1 || number > 120_000) return number;
        return isoOf(Math.floor(number) - 25_569 + (this.shared.from1904 ? 1462 : 0));
      }
    }
  }
}

/** From 0: `B5` is 1. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
