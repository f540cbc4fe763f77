import type { BuyerReport } from '../../../receivables/report.js';
import type { Corrected } from './corrected.js';

/** What the table can be sorted by. */
export const columns = ['turnover', 'closingOutstanding', 'peakOutstanding', 'overdue', 'daysToPay'] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  readonly by: Column | 'name';
  readonly descending: boolean;
}

/** A line of the table. */
export interface BuyerRow {
  readonly buyer: BuyerReport;
  /** Its place in the books, from 1: what a masked buyer is called by. */
  readonly rank: number;
}

/** Columns of which the books say something. */
export const columnsOf = ({ report }: Corrected): Column[] =>
  columns.filter((column) => report.buyers.some((buyer) => buyer[column] !== null));

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The lines that a search leaves, sorted. Masked buyers are found, and sorted, by their place alone: a search that named
 * would show whom it finds.
 *
 * @param search any part of a name, accents and case aside; a number finds the buyer of that place
 */
export function rowsOf(
  buyers: readonly BuyerReport[],
  { by, descending }: Sorting,
  search: string,
  named: boolean,
): BuyerRow[] {
  const wanted = plain(search.trim());
  const rows = buyers.map((buyer, i) => ({ buyer, rank: i + 1 }));
  const found = wanted
    ? rows.filter(({ buyer, rank }) =>
        named
          ? plain(`${buyer.name} ${buyer.key}`).includes(wanted)
          : String(rank) === /\d+/.exec(wanted)?.[0],
      )
    : rows;
  const sign = descending ? -1 : 1;
  // what is not known comes last, whichever way
  const order =
    by === 'name'
      ? (a: BuyerRow, b: BuyerRow) =>
          sign * (named ? compared(plain(a.buyer.name), plain(b.buyer.name)) : a.rank - b.rank)
      : (a: BuyerRow, b: BuyerRow) => {
          const [one, other] = [a.buyer[by], b.buyer[by]];
          if (one === null || other === null) return Number(one === null) - Number(other === null);
          return sign * (one - other);
        };
  return found.sort((a, b) => order(a, b) || a.rank - b.rank);
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Above so many lines, only those near the window are drawn. */
export const ALL_UP_TO = 200;
/** Lines drawn of a longer table. */
export const DRAWN = 60;

/** The lines to draw of so many, about the first one seen. */
export function drawnOf(count: number, firstSeen: number): { readonly from: number; readonly to: number } {
  if (count <= ALL_UP_TO) return { from: 0, to: count };
  const from = Math.max(0, Math.min(count - DRAWN, firstSeen - DRAWN / 3));
  return { from, to: Math.min(count, from + DRAWN) };
}
