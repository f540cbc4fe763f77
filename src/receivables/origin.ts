import type { ReceivablesReport } from './report.js';

/** What a file of entries shows beside its report, to tell parts of a year from years. */
export interface FecOrigin {
  /** Which input, and which file within it. */
  readonly place: string;
  readonly fileName: string;
  /** Codes of its journals. */
  readonly journals: readonly string[];
  /** Whether it brings balances forward. */
  readonly opens: boolean;
}

const origins = new WeakMap<ReceivablesReport, FecOrigin>();

export const originOf = (report: ReceivablesReport): FecOrigin | undefined => origins.get(report);

/** The report, known to come from there. */
export function from(origin: FecOrigin | undefined, report: ReceivablesReport): ReceivablesReport {
  if (origin) origins.set(report, origin);
  return report;
}
