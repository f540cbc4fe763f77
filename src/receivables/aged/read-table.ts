import { RefusedFile, type ReceivablesReport } from '../report.js';
import { agedReport } from './aged-report.js';
import { decimalMarkOf } from './amount.js';
import { textOf, type Cell, type Row } from './cells.js';
import { dateOrderOf } from './dates.js';
import { layoutOf, type Layout } from './header.js';
import { itemsOf } from './items.js';
import { listDayOf } from './list-date.js';
import { holdsAmounts, type ColumnRole, type ColumnRoles } from './roles.js';

/** A column for the visitor to confirm, with three of its values. */
export interface UnsureColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly proposed: ColumnRole;
}

/** The books are understood, or their columns are not yet. */
export type AgedOutcome =
  { readonly report: ReceivablesReport } | { readonly unsure: readonly UnsureColumn[] };

/**
 * Reads a list of aged receivables, open items, or a customer ledger.
 *
 * @param rows from the file's first line on, blank ones included
 * @param confirmed what columns hold, where the visitor has said so
 * @param fileName may tell the list's date
 * @throws RefusedFile `noHeader` for what is no table, `noLines` and `noReceivables` for a table without amounts
 */
export function readTable(rows: readonly Row[], confirmed?: ColumnRoles, fileName = ''): AgedOutcome {
  const layout = layoutOf(rows, confirmed);
  const hasAmounts = layout.roles.some((role) => role !== undefined && holdsAmounts(role));
  if (layout.headerAt < 0 && !hasAmounts) throw new RefusedFile('noHeader');
  const below = rows.slice(layout.headerAt + 1);
  const cells = (roles: (role: ColumnRole) => boolean): Cell[] => {
    const columns = layout.roles.flatMap((role, at) => (role && roles(role) ? [at] : []));
    return below.flatMap((row) => columns.map((column) => row[column] ?? ''));
  };
  const dates = cells((role) => role === 'dueDate' || role === 'documentDate');
  const orderShown = dateOrderOf(dates);
  const mark = decimalMarkOf(cells(holdsAmounts));
  const titles = rows.slice(0, Math.max(0, layout.headerAt));
  const english = /\b(?:due date|customer|balance|invoice date|aging|ageing|amount)\b/i;
  const order =
    orderShown ?? (english.test(layout.headings.join(' ')) && usLike(titles) ? 'monthFirst' : 'dayFirst');
  const read = itemsOf(rows, layout, { mark, order });
  if (read.lines === 0) throw new RefusedFile('noLines');
  if (isUnsure(layout, confirmed, read.names.length > 0 && read.items.some(({ group }) => group !== ''))) {
    return { unsure: unsureColumns(layout, below) };
  }
  const report = agedReport(read, layout, {
    listDay: listDayOf(titles, layout.headings, fileName, orderShown),
    orderAmbiguous:
      orderShown === undefined &&
      dates.some((cell) => /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/.test(String(cell))),
    confirmed: confirmed !== undefined,
  });
  return { report };
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

function unsureColumns({ roles, headings }: Layout, below: readonly Row[]): UnsureColumn[] {
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
