import { openingOf } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';
import { dateOf, recoveredOn } from './span.js';

/** What has come in on the invoice by a date, € excl. VAT; it stays so until the next date. */
export interface CashStep {
  readonly date: string;
  readonly amount: number;
  readonly cause: 'due' | 'opened' | 'before' | 'indemnity' | 'after';
}

/** Money on the invoice over time, with the policy and without. */
export interface CashCurve {
  readonly due: number;
  readonly with: readonly CashStep[];
  readonly without: readonly CashStep[];
}

/** The cautious curve: the indemnity on the last day of its range. */
export function curveOf(found: ClaimCase): CashCurve {
  const { claim, settlement } = found;
  const { dueDate, recoveredBefore = 0, recoveredAfter = 0 } = claim;
  const { lossExclVat, indemnity, insuredRecovery } = settlement;
  const paid = dateOf(found, 'indemnity')?.latest ?? dueDate;
  // Nothing comes in from the due date on, or from the proceedings where they open sooner.
  const opened = openingOf(claim);
  const [started, start]: [CashStep['cause'], string] =
    opened !== undefined && opened < dueDate ? ['opened', opened] : ['due', dueDate];
  const filed = dateOf(found, 'fileClaim')?.earliest ?? start;
  const before = filed < paid ? filed : paid;
  const steps = (indemnified: number, after: number): CashStep[] => {
    let amount = 0;
    const all: [CashStep['cause'], string, number][] = [
      [started, start, 0],
      ['before', before, recoveredBefore],
      ['indemnity', paid, indemnified],
      ['after', recoveredOn(found), after],
    ];
    return all.flatMap(([cause, date, more]) =>
      more > 0 || cause === started ? [{ cause, date, amount: (amount += more) }] : [],
    );
  };
  return {
    due: lossExclVat,
    with: steps(indemnity, insuredRecovery),
    without: steps(0, recoveredAfter),
  };
}
