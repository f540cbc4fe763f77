import type { Row } from './aged/cells.js';
import { readTable, type SaidOfList } from './aged/read-table.js';
import type { ReceivablesReport } from './report.js';
import { UnsureColumns } from './unsure-columns.js';

/**
 * The report of a list, in slices of bounded work.
 * @throws RefusedFile as `readTable`; `UnsureColumns` where columns are to be confirmed
 */
export function* tableReport(
  rows: readonly Row[],
  said: SaidOfList,
  fileName: string,
): Generator<void, ReceivablesReport> {
  const outcome = yield* readTable(rows, said, fileName);
  if ('unsure' in outcome) throw new UnsureColumns(outcome.unsure, outcome.questions);
  return outcome.report;
}
