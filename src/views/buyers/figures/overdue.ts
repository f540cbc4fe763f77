import type { OverdueBand, ReceivablesReport } from '../../../receivables/report.js';
import type { Corrections } from './books.js';

/** What is late on the last day of the books, under a term. */
export interface Ladder {
  /** Days, or empty where the books have the due dates themselves. */
  readonly term: string;
  /** Terms that can be chosen; empty where the books have the due dates. */
  readonly terms: readonly string[];
  readonly bands: readonly (OverdueBand & { readonly share: number })[];
  /** Past the due date, €, and as a share of all. */
  readonly late: number;
  readonly lateShare: number;
}

/** Undefined where nothing is owed, or nothing tells since when. */
export function ladderOf(
  { receivables: { overdue, overdueByTerm } }: ReceivablesReport,
  chosen: Corrections['term'],
): Ladder | undefined {
  const terms = Object.keys(overdueByTerm);
  const term = chosen !== undefined && terms.includes(chosen) ? chosen : '';
  const bands = term ? overdueByTerm[term]! : overdue;
  const total = bands.reduce((sum, { amount }) => sum + amount, 0);
  if (bands.length === 0 || !(total > 0)) return undefined;
  const late = bands.reduce((sum, { fromDays, amount }) => sum + (fromDays === null ? 0 : amount), 0);
  return {
    term: term || (terms.find((one) => overdueByTerm[one] === overdue) ?? sameAs(overdue, overdueByTerm)),
    terms,
    bands: bands.map((band) => ({ ...band, share: band.amount / total })),
    late,
    lateShare: late / total,
  };
}

/** The term under which the report's own ladder stands, read in a worker and hence no more the same object. */
function sameAs(own: readonly OverdueBand[], all: Readonly<Record<string, readonly OverdueBand[]>>): string {
  const amounts = (bands: readonly OverdueBand[]) => bands.map(({ amount }) => amount).join();
  return Object.keys(all).find((term) => amounts(all[term]!) === amounts(own)) ?? '';
}
