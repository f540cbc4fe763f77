import type { NoticeDetail, ReceivablesReport } from './report.js';

/**
 * What a report's quality panel tells beside its figures, as a code, with a detail behind a colon where there is one.
 * The screen puts it in words.
 */
export type NoticeCode =
  /** Entries that close classes 6 and 7 are left out; detail: how many. */
  | 'closingEntriesDropped'
  /** No opening entries are found: balances start at 0. */
  | 'noOpenings'
  /** The file has no header; its columns are taken to stand in their legal order. */
  | 'noHeader'
  /** Debits and credits of the file differ; detail: debit less credit, in €. */
  | 'unbalancedFile'
  /** Entries that do not sum to 0; detail: the part that does. */
  | 'entriesUnbalanced'
  /** Entries are grouped by another key than journal and number; detail: its columns. */
  | 'entryKey'
  /** The entry number is the same on most lines: entries are told apart by voucher, or not at all. */
  | 'constantNumber'
  /** The period is not of twelve months: flows are annualised; detail: months. */
  | 'annualised'
  /** The closing date in the file's name is not that of its lines; detail: the name's date. */
  | 'fileNameDate'
  /** The file spans more than two years: the days around the most entries are its period; detail: entries outside. */
  | 'datesOutside'
  /** Lines whose account does not begin with three digits; detail: how many. */
  | 'oddAccounts'
  /** Customers have no accounts of their own: figures of the company only. */
  | 'noSubsidiaryAccounts'
  /** Turnover that is allocated to customers in proportion, or not at all; detail: the part that is exact. */
  | 'allocation'
  /** Turnover by customer is estimated from what they owe, VAT included. */
  | 'turnoverEstimated'
  /** No reconciliation marks. */
  | 'noReconciliation'
  /** Reconciliation marks cover less than 60 % of payments; detail: the part. */
  | 'fewReconciliations'
  /** Turnover of the period does not reach what customers owe: the count-back has no result. */
  | 'countBackBeyondPeriod'
  /** Opening balances are one sum per customer: the age of what they hold is not known. */
  | 'aggregatedOpenings'
  /** Receivables seem to be sold to a factor: delays are those of the factor. */
  | 'factoring'
  /** The file holds more than one establishment. */
  | 'establishments'
  /** Customers who seem not to be insurable; detail: how many. */
  | 'suspectedBuyers'
  /** Sales abroad whose country is not known; detail: the part of turnover. */
  | 'abroadUnknown'
  /** Invoices with VAT whose turnover is booked in other entries; detail: excl. VAT, in €. */
  | 'salesElsewhere'
  /** No line has a date of validation: the year may not be closed. */
  | 'notValidated'
  /** Codes bear the same name; detail: how many names. */
  | 'sameNames'
  /** Retention money in accounts 4117, in €; it counts as outstanding. */
  | 'retention'
  /** Several years: their lengths differ. */
  | 'unequalPeriods'
  /** Several years: days are in more than one file; detail: the later file's first day. */
  | 'overlappingPeriods'
  /** Several years: days are in no file; detail: the later file's first day. */
  | 'gapBetweenPeriods'
  /** Several years: the files' names tell different companies. */
  | 'differentCompanies'
  /** The same books were given more than once; detail: how often too many. */
  | 'duplicateFile'
  /** Several files are parts of one financial year, read as one; detail: how many. */
  | 'joinedParts'
  /** An archive holds several files; detail: how many. */
  | 'severalFiles'
  /** A file of an archive is refused; detail: the code and the file's name. */
  | 'fileRefused'
  /** A list's day is not known: nothing can be aged. */
  | 'listDateUnknown'
  /** A list's day is that of its last document. */
  | 'listDateFromDocuments'
  /** A list's dates do not show which number is the day: the first is taken. */
  | 'dateOrderAssumed'
  /** A list's steps may count from invoices or from due dates. */
  | 'ageBasisUnknown'
  /** Items without a due date are aged from their document; detail: how many. */
  | 'dueDateMissing'
  /** Rows whose steps do not sum to their total; detail: how many. */
  | 'stepsDiffer'
  /** Rows called a total that are not the sum of the rows above; detail: how many. */
  | 'totalsDiffer'
  /** Rows in another currency than the list's are left out; detail: how many. */
  | 'foreignCurrencyRows';

/** @example notice('oddAccounts', 12) // 'oddAccounts:12' */
export const notice = (code: NoticeCode, detail?: string | number): string =>
  detail === undefined ? code : `${code}:${detail}`;

type Measure = Exclude<keyof NoticeDetail, 'lines'>;

/** What the text behind a notice's colon measures. */
const MEASURES: Readonly<Partial<Record<NoticeCode, Measure>>> = {
  closingEntriesDropped: 'count',
  unbalancedFile: 'amount',
  entriesUnbalanced: 'part',
  annualised: 'months',
  fileNameDate: 'date',
  oddAccounts: 'count',
  datesOutside: 'count',
  duplicateFile: 'count',
  joinedParts: 'count',
  allocation: 'part',
  fewReconciliations: 'part',
  suspectedBuyers: 'count',
  abroadUnknown: 'part',
  factoring: 'days',
  retention: 'amount',
  salesElsewhere: 'amount',
  sameNames: 'count',
  overlappingPeriods: 'date',
  gapBetweenPeriods: 'date',
  severalFiles: 'count',
  dueDateMissing: 'count',
  stepsDiffer: 'count',
  totalsDiffer: 'count',
  foreignCurrencyRows: 'count',
  listDateFromDocuments: 'date',
};

/** As many lines are told with a notice. */
const MOST_LINES = 20;

/**
 * What notices say as numbers, by their codes.
 *
 * @param lines of the file, by the notice that they explain
 */
export function detailsOf(
  notices: readonly string[],
  lines: Readonly<Partial<Record<NoticeCode, readonly number[]>>> = {},
): Record<string, NoticeDetail> {
  const details: Record<string, NoticeDetail> = {};
  for (const told of notices) {
    const at = told.indexOf(':');
    const code = (at < 0 ? told : told.slice(0, at)) as NoticeCode;
    const measure = at < 0 ? undefined : MEASURES[code];
    const text = told.slice(at + 1);
    const own = lines[code]?.slice(0, MOST_LINES) ?? [];
    const detail = {
      ...(measure && { [measure]: measure === 'date' ? text : Number(text) }),
      ...(own.length > 0 && { lines: own }),
    };
    if (Object.keys(detail).length > 0) details[code] = detail;
  }
  return details;
}

/** The report with more to tell. */
export function telling(report: ReceivablesReport, notices: readonly string[]): ReceivablesReport {
  if (notices.length === 0) return report;
  const { quality } = report;
  const details = { ...quality.details, ...detailsOf(notices) };
  return { ...report, quality: { ...quality, notices: [...quality.notices, ...notices], details } };
}
