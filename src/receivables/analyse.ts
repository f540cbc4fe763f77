import type { Submission } from '../engine/index.js';
import type { ColumnRoles } from './aged/roles.js';
import { formOf, HEAD } from './containers/sniff.js';
import { chunksOf, isBlob, peeked, type Input } from './containers/input.js';
import { turns, Work, type Progress } from './containers/work.js';
import { readForm, readTogether, type Together } from './forms.js';
import { notice, telling } from './notices.js';
import { originOf } from './origin.js';
import type { Found } from './parts.js';
import { RefusedFile, type Answers, type ReceivablesReport } from './report.js';
import { sirenOf } from './siren.js';

export type { Input, Progress };
export { UnsureColumns } from './unsure-columns.js';

/** How to read, besides what. */
export interface AnalyseOptions {
  /** Ends the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** A hint for the period; never a condition. */
  readonly fileName?: string | undefined;
  /** What the columns of a list hold, by their positions from 0, where the visitor has said so. */
  readonly columns?: ColumnRoles | undefined;
  /** What the visitor has said of a list's `questions`. */
  readonly answers?: Answers | undefined;
  /** Keys to be taken for one buyer each, such as those of `sameNames`; the first stands for the others. */
  readonly merge?: readonly (readonly string[])[] | undefined;
  /**
   * Waits between two slices of work, of so many bytes (262,144 at the most; 0 for a step of the analysis). By default
   * it gives the page's other tasks their turn.
   */
  readonly yieldAfter?: ((bytes: number) => Promise<void>) | undefined;
}

/** One of several files. */
export type NamedInput = Input | { readonly input: Input; readonly fileName?: string | undefined };

/** Several files: a report each, and what they tell the engine together. */
export interface CombinedReports {
  readonly reports: readonly ReceivablesReport[];
  readonly submission: Partial<Submission>;
  readonly missing: readonly string[];
}

/**
 * Reads accounting entries (FEC), a list of aged receivables or a customer ledger, plain or packed, as a stream: bytes
 * in, a report out (€ to the cent, shares as fractions, days, ISO dates). An archive of several files gives the report
 * of the latest period, and what all of them tell the engine.
 *
 * @throws RefusedFile where the file is not what it claims, or too much; its subclass `UnsureColumns` where a list's
 *   columns have to be confirmed first
 */
export function analyse(input: Input, options?: AnalyseOptions): Promise<ReceivablesReport>;
/**
 * Reads several files, such as consecutive years.
 *
 * @throws RefusedFile with the name of the first file that is refused as its `fileName`; a file of other journals beside
 *   the customers' is none, and told with the reports
 */
export function analyse(inputs: readonly NamedInput[], options?: AnalyseOptions): Promise<CombinedReports>;
export async function analyse(
  input: Input | readonly NamedInput[],
  options: AnalyseOptions = {},
): Promise<ReceivablesReport | CombinedReports> {
  const waiting = options.yieldAfter ? undefined : turns();
  const work = new Work(options.yieldAfter ?? waiting!.pause, options.signal, options.onProgress);
  try {
    options.signal?.throwIfAborted();
    const files: File[] = isList(input)
      ? input.map((one) => ('input' in one ? one : { input: one, fileName: nameOf(one) }))
      : [{ input, fileName: options.fileName ?? nameOf(input) }];
    work.total = sizeOf(files);
    const found: (Found & { at: number })[] = [];
    const without: RefusedFile[] = [];
    for (const [at, file] of files.entries()) {
      for (const report of await booksOf(file, at, options, work, without)) {
        const origin = originOf(report);
        // `123456789FEC20251231.txt`
        const company =
          sirenOf(origin?.fileName ?? '', file.fileName ?? nameOf(file.input) ?? '') ?? undefined;
        found.push({ report, origin, company, at });
      }
    }
    if (found.length === 0) throw without[0]!;
    const all = found.length > 1 ? await united(found, files, options, work) : found;
    if (!isList(input)) return await single(all.map(({ report }) => report));
    const { combine } = await import('./submission.js');
    const told = without.map(({ code, fileName }) => notice('fileRefused', `${code}:${fileName}`));
    return combine(
      all.map(({ report }) => telling(report, told)),
      all.map(({ company }) => company),
    );
  } finally {
    waiting?.close();
  }
}

/** As `reportsOf`; of several files one may hold other journals only, which is told with the others' reports. */
async function booksOf(
  file: File,
  at: number,
  options: AnalyseOptions,
  work: Work,
  without: RefusedFile[],
): Promise<ReceivablesReport[]> {
  try {
    return await reportsOf(file, at, options, work);
  } catch (error) {
    if (!(error instanceof RefusedFile && error.code === 'noReceivables')) throw error;
    without.push(error);
    return [];
  }
}

/** One of the files that are read. */
interface File {
  readonly input: Input;
  readonly fileName?: string | undefined;
}

/** Bytes; null where a file does not tell them. */
const sizeOf = (files: readonly File[]): number | null =>
  files.reduce<number | null>(
    (sum, { input }) => (sum !== null && isBlob(input) ? sum + input.size : null),
    0,
  );

/** Each year once: files that are there twice count once, and parts of a year are read again as one. */
async function united(
  found: readonly (Found & { at: number })[],
  files: readonly File[],
  options: AnalyseOptions,
  work: Work,
): Promise<readonly Found[]> {
  const { partsOf, withoutDuplicates } = await import('./parts.js');
  const kept = withoutDuplicates(found).map(({ kept: one, copies }) =>
    copies > 1 ? { ...one, report: telling(one.report, [notice('duplicateFile', copies - 1)]) } : one,
  );
  let all: readonly Found[] = kept;
  for (const group of partsOf(kept)) {
    const places = [...new Set(group.map(({ at }) => at))].sort((a, b) => a - b);
    // What came as a stream is gone.
    if (!places.every((at) => isBlob(files[at]!.input))) continue;
    work.total &&= work.total + sizeOf(places.map((at) => files[at]!))!;
    const together: Together = {
      places: new Set(group.map(({ origin }) => origin!.place)),
      intake: undefined,
    };
    for (const at of places) await reportsOf(files[at]!, at, options, work, together);
    const report = await readTogether(together, group[0]!.origin!.fileName, options, work);
    const one = { ...group[0]!, report: telling(report, [notice('joinedParts', group.length)]) };
    all = [...all.filter((other) => !(group as readonly Found[]).includes(other)), one];
  }
  return all;
}

const isList = (input: Input | readonly NamedInput[]): input is readonly NamedInput[] => Array.isArray(input);

/** A `File` has one. */
const nameOf = (input: Input) => ('name' in input && typeof input.name === 'string' ? input.name : undefined);

async function reportsOf(
  { input, fileName = nameOf(input) ?? '' }: File,
  at: number,
  said: AnalyseOptions,
  work: Work,
  together?: Together,
): Promise<ReceivablesReport[]> {
  try {
    const { head, all } = await peeked(chunksOf(input, work), HEAD);
    const form = formOf(head);
    return await readForm(
      { form, head, chunks: all, input, fileName, said, place: String(at), together, depth: 0 },
      work,
    );
  } catch (error) {
    if (error instanceof RefusedFile) error.fileName ||= fileName;
    throw error;
  }
}

/** The report of the latest period, with what all tell the engine. */
async function single(reports: readonly ReceivablesReport[]): Promise<ReceivablesReport> {
  if (reports.length === 1) return reports[0]!;
  const { combine } = await import('./submission.js');
  const { reports: all, submission, missing } = combine(reports);
  const latest = all.reduce((last, report) => (report.period.to > last.period.to ? report : last));
  return { ...telling(latest, [notice('severalFiles', all.length)]), submission, missing };
}

/**
 * Reads cells that have been pasted from a spreadsheet, or any text that a file may hold.
 * @throws RefusedFile as `analyse`
 */
export function readCells(text: string, options?: AnalyseOptions): Promise<ReceivablesReport> {
  return analyse(new Blob([text]), options);
}
