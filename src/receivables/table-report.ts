import type { Row } from './aged/cells.js';
import { readTable } from './aged/read-table.js';
import type { ColumnRoles } from './aged/roles.js';
import type { ReceivablesReport } from './report.js';
import { UnsureColumns } from './unsure-columns.js';

/** The report of a list. @throws RefusedFile as `readTable`; `UnsureColumns` where columns are to be confirmed */
export function tableReport(
  rows: readonly Row[],
  columns: ColumnRoles | undefined,
  fileName: string,
): ReceivablesReport {
  const outcome = readTable(rows, columns, fileName);
  if ('unsure' in outcome) throw new UnsureColumns(outcome.unsure);
  return outcome.report;
}
