import type { Cell, Row } from './aged/cells.js';
import type { ColumnRoles } from './aged/roles.js';
import { peeked, type Chunks, type Input } from './containers/input.js';
import { formOf, HEAD, latin, type Form } from './containers/sniff.js';
import { fromUtf16, tabSeparated, withoutZeros } from './containers/bytes-of-text.js';
import type { Work } from './containers/work.js';
import type { ZipEntry } from './containers/zip.js';
import { fecLayout } from './fec/layout.js';
import { Intake } from './fec/intake.js';
import { notice, telling } from './notices.js';
import { from, originOf } from './origin.js';
import { RefusedFile, type Answers, type ReceivablesReport } from './report.js';

/** What the visitor has said of a file that was read before. */
export interface Said {
  readonly columns?: ColumnRoles | undefined;
  readonly answers?: Answers | undefined;
  readonly merge?: readonly (readonly string[])[] | undefined;
}

/** A file whose form is known. */
export interface Formed {
  readonly form: Form;
  readonly head: Uint8Array;
  /** From the first byte on. */
  readonly chunks: Chunks;
  /** As it came; not of a file within another one. */
  readonly input: Input | undefined;
  readonly fileName: string;
  readonly said: Said;
  /** Which input, and which file within it. */
  readonly place: string;
  /** Where parts of one year are put together: no file has a report of its own then. */
  readonly together: Together | undefined;
  /** How many archives it lies in. */
  readonly depth: number;
}

/** Files that are read as one. */
export interface Together {
  readonly places: ReadonlySet<string>;
  /** What has been read so far. */
  intake: Intake | undefined;
}

/** Archives in archives that are opened. */
const DEEPEST = 2;

/** The reports of a file, of each of its parts where it is an archive. @throws RefusedFile */
export async function readForm(file: Formed, work: Work): Promise<ReceivablesReport[]> {
  switch (file.form) {
    case 'empty':
      throw new RefusedFile('empty');
    case 'pdf':
      throw new RefusedFile('pdf');
    case 'binary':
      throw new RefusedFile('binary');
    case 'compound':
      throw await compound(file);
    case 'gzip': {
      if (file.depth >= DEEPEST) throw new RefusedFile('tooLarge', 'archive');
      const { gunzipped } = await import('./containers/inflate.js');
      return readInside(gunzipped(file.chunks, work), file, file.fileName.replace(/\.gz$/i, ''), work);
    }
    case 'zip':
      return readZip(file, work);
    case 'utf16le':
    case 'utf16be': {
      const encoding = file.form === 'utf16le' ? 'utf-16le' : 'utf-16be';
      const { head, all } = await peeked(fromUtf16(file.chunks, encoding, work), HEAD);
      return listed(await readText({ ...file, head, chunks: all }, work));
    }
    case 'xml': {
      const { fecOfXml } = await import('./containers/xml-fec.js');
      return listed(await readFec(fecOfXml(file.chunks, work), file, work));
    }
    case 'markup': {
      const { rowsOfMarkup } = await import('./containers/markup-tables.js');
      const rows: Row[] = [];
      for await (const more of rowsOfMarkup(file.chunks, work)) rows.push(...more);
      return listed(await readRows(rows, file, work));
    }
    case 'text':
      return listed(await readText(file, work));
  }
}

const listed = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

/** An old spreadsheet, or one behind a password, which has a stream of this name. */
async function compound({ chunks }: Formed): Promise<RefusedFile> {
  const name = 'EncryptedPackage'.replace(/(?!^)/g, '\0');
  let before = '';
  for await (const chunk of chunks) {
    const text = before + latin(chunk.subarray(0, 1_048_576));
    if (text.includes(name)) return new RefusedFile('encrypted', 'xlsx');
    before = text.slice(-64);
  }
  return new RefusedFile('legacyExcel');
}

/** A file within an archive, or after unpacking. */
async function readInside(
  chunks: Chunks,
  outer: Formed,
  fileName: string,
  work: Work,
  place = outer.place,
): Promise<ReceivablesReport[]> {
  const { head, all } = await peeked(chunks, HEAD);
  const { depth } = outer;
  return readForm(
    { ...outer, form: formOf(head), head, chunks: all, input: undefined, fileName, place, depth: depth + 1 },
    work,
  );
}

async function readZip(file: Formed, work: Work): Promise<ReceivablesReport[]> {
  const { asFile, zipEntries } = await import('./containers/zip.js');
  const entries = await zipEntries(await asFile(file.input ?? file.chunks, file.chunks, work));
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl[/\\]workbook\.xml$/i)) return listed(await readWorkbook(entries, file, work));
  if (has(/^xl[/\\]workbook\.bin$/i)) throw new RefusedFile('legacyExcel', 'xlsb');
  const other = has(/^word\//) ? 'docx' : has(/^ppt\//) ? 'pptx' : has(/^mimetype$/) ? 'ods' : undefined;
  if (other) throw new RefusedFile('binary', other);
  if (file.depth >= DEEPEST) throw new RefusedFile('tooLarge', 'archive');
  // What systems add to archives.
  const files = entries.filter(
    ({ name }) => !/^__MACOSX\/|(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(name),
  );
  if (files.length === 0) throw new RefusedFile('empty', 'zip');
  return readEntries(files, file, work);
}

/** Each file of an archive; what is refused is told in the reports of the others. */
async function readEntries(
  files: readonly ZipEntry[],
  outer: Formed,
  work: Work,
): Promise<ReceivablesReport[]> {
  const reports: ReceivablesReport[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, open } of files) {
    const place = `${outer.place}/${name}`;
    if (outer.together && ![...outer.together.places].some((one) => one.startsWith(place))) continue;
    try {
      reports.push(...(await readInside(open(work), outer, name.replace(/^.*\//, ''), work, place)));
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      error.fileName = name;
      // A part that is cut or too large spoils the whole; a note beside the books does not.
      if (files.length === 1 || ['tooLarge', 'corrupt', 'encrypted', 'unsureColumns'].includes(error.code))
        throw error;
      refused.push(error);
    }
  }
  if (reports.length === 0 && refused.length > 0) throw refused[0]!;
  const notices = refused.map(({ code, fileName }) => notice('fileRefused', `${code}:${fileName}`));
  return reports.map((report) => from(originOf(report), telling(report, notices)));
}

async function readWorkbook(
  entries: readonly ZipEntry[],
  file: Formed,
  work: Work,
): Promise<ReceivablesReport | undefined> {
  const [{ sheetsOf }, { chosenSheet, fecCells }] = await Promise.all([
    import('./containers/workbook.js'),
    import('./containers/spreadsheet.js'),
  ]);
  const chosen = await chosenSheet(
    await sheetsOf(entries, work),
    (cells) => fecLayout(cells) !== undefined,
    work,
  );
  if (!chosen) throw new RefusedFile('noLines', 'xlsx');
  if (chosen.fecAt >= 0) return readFec(bytesOf(chosen.sheet.rows(work), chosen.fecAt, fecCells), file, work);
  const rows: Row[] = [];
  for await (const more of chosen.sheet.rows(work)) {
    rows.push(...more);
    work.lines = rows.length;
  }
  return tableOf(rows, file, work);
}

/** Accounting entries of a sheet as bytes of the text form; titles above the headings leave blank lines. */
async function* bytesOf(
  batches: AsyncIterable<Cell[][]>,
  headerAt: number,
  fecCells: (headings: readonly string[]) => (row: readonly Cell[]) => string[],
): AsyncGenerator<Uint8Array> {
  let at = 0;
  let cells: ((row: readonly Cell[]) => string[]) | undefined;
  for await (const batch of batches) {
    const rows = batch.map((row) => {
      if (at++ < headerAt) return [];
      cells ??= fecCells(row.map(String));
      return cells(row);
    });
    yield tabSeparated(rows);
  }
}

/** Accounting entries, or a table. */
async function readText(file: Formed, work: Work): Promise<ReceivablesReport | undefined> {
  const chunks = file.head.includes(0) ? withoutZeros(file.chunks) : file.chunks;
  if (isFecText(latin(file.head).replaceAll('\0', ''))) return readFec(chunks, file, work);
  const other = otherText(latin(file.head.subarray(0, 256)));
  if (other) throw new RefusedFile('noHeader', other);
  const { rowsOfText } = await import('./containers/rows-of-bytes.js');
  return tableOf(await rowsOfText(chunks, work), file, work);
}

/** Text that is neither entries nor a table. */
function otherText(start: string): string | undefined {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.startsWith('{\\rtf')) return 'RTF';
  // Entries in columns of fixed width: nothing separates them.
  if (/^JournalCode +JournalLib\w* +/i.test(text)) return 'FEC';
  return /^(?:\{\s*["}]|\[\s*[{["\]])/.test(text) ? 'JSON' : undefined;
}

const separators = ['\t', '|', ';', ','];

/** Whether a text's first line that is not blank is a FEC's header, or the first lines have what a FEC's lines have. */
function isFecText(start: string): boolean {
  const lines = start
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const header = lines[0] ?? '';
  const cells = (line: string, separator: string) =>
    line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  if (separators.some((separator) => fecLayout(cells(header, separator)) !== undefined)) return true;
  // Without a header: journal, entry, date, account where the law puts them.
  const looksLikeEntry = (line: string) =>
    separators.some((separator) => {
      const found = cells(line, separator);
      return found.length >= 13 && /^[\d/.-]{8,10}$/.test(found[3]!) && /^\d{3}/.test(found[4]!);
    });
  return (
    lines.length > 0 && lines.slice(0, 20).filter(looksLikeEntry).length * 2 > Math.min(lines.length, 20)
  );
}

/** Rows of a page's tables may be accounting entries as well. */
async function readRows(
  rows: readonly Row[],
  file: Formed,
  work: Work,
): Promise<ReceivablesReport | undefined> {
  const at = rows.slice(0, 60).findIndex((row) => fecLayout(row.map(String)) !== undefined);
  if (at < 0) return tableOf(rows, file, work);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let from = at; from < rows.length; from += 1000) {
      yield tabSeparated(rows.slice(from, from + 1000).map((row) => row.map(String)));
      await work.did(0);
    }
  }
  return readFec(bytes(), file, work);
}

async function readFec(chunks: Chunks, file: Formed, work: Work): Promise<ReceivablesReport | undefined> {
  const { together } = file;
  if (together && !together.places.has(file.place)) return undefined;
  // Comes with the first accounting entries, so that nothing is missing when they are read.
  const { analysis, repairsFor } = await import('./fec/analysis.js');
  const intake = new Intake(repairsFor, together?.intake);
  for await (const chunk of chunks) {
    for (const piece of work.pieces(chunk)) {
      intake.push(piece);
      work.lines = intake.lines;
      await work.did(piece.length);
    }
  }
  intake.end();
  work.lines = intake.lines;
  if (together) {
    together.intake = intake;
    return undefined;
  }
  const { fileName, place, said } = file;
  const report = await finished(analysis(intake, fileName, said.merge), work);
  const { journals } = intake.books!;
  const opens = !report.quality.notices.includes(notice('noOpenings'));
  return from({ place, fileName, journals: journals.codes(), opens }, report);
}

/** The report of files that were read together. */
export async function readTogether(
  { intake }: Together,
  fileName: string,
  { merge }: Said,
  work: Work,
): Promise<ReceivablesReport> {
  const { analysis } = await import('./fec/analysis.js');
  return finished(analysis(intake!, fileName, merge), work);
}

/** Goes through the steps of an analysis, with a turn for others after each. */
async function finished<T>(steps: Generator<void, T>, work: Work): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await work.turn();
  }
}

/** A list's part is loaded when one comes. */
async function tableOf(
  rows: readonly Row[],
  { said, fileName, together }: Formed,
  work: Work,
): Promise<ReceivablesReport | undefined> {
  if (together) return undefined;
  const { tableReport } = await import('./table-report.js');
  return finished(tableReport(rows, said, fileName), work);
}
