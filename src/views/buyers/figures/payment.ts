import type { ReceivablesReport } from '../../../receivables/report.js';

/** Ways to tell how long customers take; they measure different things. */
export const measures = [
  'reconciliation',
  'fifo',
  'countBack',
  'median',
  'slowest',
  'medianWithOpen',
  'late',
] as const;
export type Measure = (typeof measures)[number];

/** Days by each way that the entries allow, in this order; none of a list, which has no payments. */
export function paymentOf({ kind, payment }: ReceivablesReport): { measure: Measure; days: number }[] {
  if (kind !== 'accountingEntries') return [];
  const days: Record<Measure, number | null | undefined> = {
    reconciliation: payment.daysByReconciliation,
    fifo: payment.daysByFifo,
    countBack: payment.countBackDso,
    median: payment.p50,
    slowest: payment.p90,
    medianWithOpen: payment.medianWithOpen,
    late: payment.daysPastDue,
  };
  return measures.flatMap((measure) => {
    const found = days[measure];
    return found === null || found === undefined ? [] : [{ measure, days: found }];
  });
}
