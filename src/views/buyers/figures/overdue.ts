import type { OverdueBand, ReceivablesReport } from '../../../receivables/report.js';
import type { Corrections } from './books.js';

/** In place of a number of days: each customer's usual term, or the books' own due dates. */
export const USUAL = '';

/** What is late on the last day of the books, under a term. */
export interface Ladder {
  /** Days, or `USUAL`. */
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
  const given = Object.keys(overdueByTerm);
  const term = chosen !== undefined && given.includes(chosen) ? chosen : USUAL;
  const bands = overdueByTerm[term] ?? overdue;
  const total = bands.reduce((sum, { amount }) => sum + amount, 0);
  if (bands.length === 0 || !(total > 0)) return undefined;
  const late = bands.reduce((sum, { fromDays, amount }) => sum + (fromDays === null ? 0 : amount), 0);
  return {
    term,
    terms: given.length > 0 ? [USUAL, ...given] : [],
    bands: bands.map((band) => ({ ...band, share: band.amount / total })),
    late,
    lateShare: late / total,
  };
}
