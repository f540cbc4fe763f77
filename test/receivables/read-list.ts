import { readTable, type AgedOutcome, type SaidOfList } from '../../src/receivables/aged/read-table.js';
import { RowReader, separatorOf } from '../../src/receivables/containers/rows-of-text.js';
import type { ReceivablesReport } from '../../src/receivables/report.js';

/** Rows of a text table. */
export function rowsOf(text: string): string[][] {
  const reader = new RowReader(separatorOf(text));
  reader.push(text);
  return reader.end();
}

/** What comes of a list. @throws RefusedFile */
export function outcomeOf(text: string, fileName = '', said: SaidOfList = {}): AgedOutcome {
  const steps = readTable(rowsOf(text), said, fileName);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The report of a list that is understood without a question. */
export function readList(text: string, fileName = '', said: SaidOfList = {}): ReceivablesReport {
  const outcome = outcomeOf(text, fileName, said);
  if ('unsure' in outcome) throw new Error(`unsure: ${JSON.stringify(outcome.unsure)}`);
  return outcome.report;
}

/** Names and balances, in the report's order. */
export const balances = ({ buyers }: ReceivablesReport) =>
  buyers.map(({ name, closingOutstanding }) => [name, closingOutstanding]);

/** The ladder as `from–to: amount`. */
export const ladder = ({ receivables }: ReceivablesReport) =>
  receivables.overdue.map(({ fromDays, toDays, amount }) =>
    fromDays === null ? `not due: ${amount}` : `${fromDays}–${toDays ?? ''}: ${amount}`,
  );
