import { RefusedFile, type Answers, type Question, type ReceivablesReport } from '../report.js';
import { eachInSlices } from '../slices.js';
import { basisTold } from './age-basis.js';
import { agedReport } from './aged-report.js';
import { MarkVote } from './amount.js';
import { textOf, type Row } from './cells.js';
import { dateOrderOf, OrderVote } from './dates.js';
import { layoutOf, type Layout } from './header.js';
import { itemsOf } from './items.js';
import { anyDate, listDayOf } from './list-date.js';
import { holdsAmounts, type ColumnRole, type ColumnRoles } from './roles.js';

/** A column for the visitor to confirm, with three of its values. */
export interface UnsureColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly proposed: ColumnRole;
}

/** What the visitor has said of a list. */
export interface SaidOfList {
  /** What columns hold. */
  readonly columns?: ColumnRoles | undefined;
  readonly answers?: Answers | undefined;
  /** Keys to be taken for one buyer each. */
  readonly merge?: readonly (readonly string[])[] | undefined;
}

/** The books are understood, or their columns are not yet. */
export type AgedOutcome =
  | { readonly report: ReceivablesReport }
  | { readonly unsure: readonly UnsureColumn[]; readonly questions: readonly Question[] };

/**
 * Reads a list of aged receivables, open items, or a customer ledger, in slices of bounded work.
 *
 * @param rows from the file's first line on, blank ones included
 * @param fileName may tell the list's date
 * @throws RefusedFile `noHeader` for what is no table, `noLines` and `noReceivables` for a table without amounts
 */
export function* readTable(
  rows: readonly Row[],
  said: SaidOfList = {},
  fileName = '',
): Generator<void, AgedOutcome> {
  const { columns: confirmed, answers = {} } = said;
  const layout = layoutOf(rows, confirmed);
  const hasAmounts = layout.roles.some((role) => role !== undefined && holdsAmounts(role));
  // What nothing separates is no table.
  if ((layout.headerAt < 0 && !hasAmounts) || layout.roles.length < 2) throw new RefusedFile('noHeader');
  const titles = rows.slice(0, Math.max(0, layout.headerAt));
  const { mark, order: orders } = yield* votesOf(rows, layout);
  const inTitles = dateOrderOf(titles.flat().flatMap((cell) => String(cell).match(anyDate) ?? []));
  const shown = orders.result ?? answers.dateOrder ?? inTitles;
  const english = /\b(?:due date|customer|balance|invoice date|aging|ageing|amount)\b/i;
  const assumed = english.test(layout.headings.join(' ')) && usLike(titles) ? 'monthFirst' : 'dayFirst';
  const read = yield* itemsOf(rows, layout, { mark, order: shown ?? assumed });
  if (read.lines === 0) throw new RefusedFile('noLines');
  const questions: Question[] = [];
  if (!shown && orders.open.length > 0) questions.push({ about: 'dateOrder', assumed, samples: orders.open });
  if (isUnsure(layout, confirmed, read.names.length > 0 && read.items.some(({ group }) => group !== ''))) {
    return { unsure: unsureColumns(layout, rows), questions };
  }
  const report = yield* agedReport(read, layout, {
    listDay: listDayOf(titles, layout.headings, fileName, shown),
    confirmed: confirmed !== undefined,
    merge: said.merge ?? [],
    basis: basisTold(titles, layout) ?? answers.ageBasis,
    questions,
  });
  return { report };
}

/** How the table writes its amounts and dates, by vote. */
function* votesOf(
  rows: readonly Row[],
  { roles, headerAt }: Layout,
): Generator<void, { mark: MarkVote['result']; order: OrderVote }> {
  const mark = new MarkVote();
  const order = new OrderVote();
  const columns = (is: (role: ColumnRole) => boolean) =>
    roles.flatMap((role, at) => (role && is(role) ? [at] : []));
  const amounts = columns(holdsAmounts);
  const dates = columns((role) => role === 'dueDate' || role === 'documentDate');
  yield* eachInSlices(rows, (row, at) => {
    if (at <= headerAt) return;
    for (const column of amounts) mark.add(row[column] ?? '');
    for (const column of dates) order.add(row[column] ?? '');
  });
  return { mark: mark.result, order };
}

/** Titles with a month before the day. */
const usLike = (titles: readonly Row[]) =>
  /\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.test(titles.flat().join(' '));

/** Without a customer or without amounts nothing can be said; without headings nothing is sure. */
function isUnsure(
  { roles, headerAt }: Layout,
  confirmed: ColumnRoles | undefined,
  grouped: boolean,
): boolean {
  const customer = roles.includes('customerName') || roles.includes('customerKey') || grouped;
  const amounts = roles.some((role) => role && holdsAmounts(role) && role !== 'paid');
  return !customer || !amounts || (headerAt < 0 && !confirmed);
}

/** Rows in which a column's values are looked for. */
const LOOKED_AT = 1000;

function unsureColumns({ roles, headings, headerAt }: Layout, rows: readonly Row[]): UnsureColumn[] {
  const below = rows.slice(headerAt + 1, headerAt + 1 + LOOKED_AT);
  return [...roles.keys()].map((column) => {
    const values = below.map((row) => textOf(row[column])).filter(Boolean);
    return {
      column,
      header: headings[column] ?? '',
      samples: values.slice(0, 3),
      proposed: roles[column] ?? 'ignored',
    };
  });
}
