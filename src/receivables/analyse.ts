import type { Submission } from '../engine/index.js';
import type { ColumnRoles } from './aged/roles.js';
import { formOf, HEAD } from './containers/sniff.js';
import { chunksOf, isBlob, peeked, type Input } from './containers/input.js';
import { turns, Work, type Progress } from './containers/work.js';
import { readForm } from './forms.js';
import { notice } from './notices.js';
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
 * @throws RefusedFile with the name of the first file that is refused as its `fileName`
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
    if (!isList(input)) {
      work.total = isBlob(input) ? input.size : null;
      return await single(await reportsOf(input, options, work));
    }
    const files = input.map((one) => ('input' in one ? one : { input: one, fileName: nameOf(one) }));
    work.total = files.reduce<number | null>(
      (sum, file) => (sum !== null && isBlob(file.input) ? sum + file.input.size : null),
      0,
    );
    const reports: ReceivablesReport[] = [];
    const companies: (string | undefined)[] = [];
    for (const file of files) {
      const read = await reportsOf(file.input, { ...options, fileName: file.fileName }, work);
      reports.push(...read);
      // `123456789FEC20251231.txt`
      companies.push(...read.map(() => sirenOf(file.fileName ?? nameOf(file.input) ?? '') ?? undefined));
    }
    const { combine } = await import('./submission.js');
    return combine(reports, companies);
  } finally {
    waiting?.close();
  }
}

const isList = (input: Input | readonly NamedInput[]): input is readonly NamedInput[] => Array.isArray(input);

/** A `File` has one. */
const nameOf = (input: Input) => ('name' in input && typeof input.name === 'string' ? input.name : undefined);

async function reportsOf(input: Input, options: AnalyseOptions, work: Work): Promise<ReceivablesReport[]> {
  const fileName = options.fileName ?? nameOf(input) ?? '';
  try {
    const { head, all } = await peeked(chunksOf(input, work), HEAD);
    return await readForm(
      { form: formOf(head), head, chunks: all, input, fileName, said: options, depth: 0 },
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
  const notices = [...latest.quality.notices, notice('severalFiles', all.length)];
  return { ...latest, quality: { ...latest.quality, notices }, submission, missing };
}

/**
 * Reads cells that have been pasted from a spreadsheet, or any text that a file may hold.
 * @throws RefusedFile as `analyse`
 */
export function readCells(text: string, options?: AnalyseOptions): Promise<ReceivablesReport> {
  return analyse(new Blob([text]), options);
}
