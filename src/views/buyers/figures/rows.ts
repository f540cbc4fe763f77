import type { BuyerReport } from '../../../receivables/report.js';
import type { Corrected } from './corrected.js';
import { once } from './once.js';

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

/** Columns of which the books say something of their own: of a list of one day, the highest is what is owed. */
export const columnsOf = once(({ report: { kind, buyers } }: Corrected): Column[] =>
  columns.filter(
    (column) =>
      (column !== 'peakOutstanding' || kind === 'accountingEntries') &&
      buyers.some((buyer) => buyer[column] !== null),
  ),
);

/** As it is sorted and searched: without accents and case. Most names are plain already. */
const plain = (text: string) =>
  (/[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();

/** Names and keys as they are searched, by place: there may be many, and a key stroke asks for all of them. */
const plainOf = once((buyers: readonly BuyerReport[]) =>
  buyers.map(({ name, key }) => ({ name: plain(name), all: plain(`${name} ${key}`) })),
);

/** All lines, sorted; masked buyers by their place alone: an order by name would tell it. What is not known comes last. */
export function sortedRows(
  buyers: readonly BuyerReport[],
  { by, descending }: Sorting,
  named: boolean,
): BuyerRow[] {
  const rows = buyers.map((buyer, i) => ({ buyer, rank: i + 1 }));
  const sign = descending ? -1 : 1;
  if (by !== 'name') {
    return rows.sort((a, b) => {
      const [one, other] = [a.buyer[by], b.buyer[by]];
      if (one === null || other === null)
        return Number(one === null) - Number(other === null) || a.rank - b.rank;
      return sign * (one - other) || a.rank - b.rank;
    });
  }
  if (!named) return descending ? rows.reverse() : rows;
  const names = plainOf(buyers);
  const nameOf = ({ rank }: BuyerRow) => names[rank - 1]!.name;
  return rows.sort((a, b) => sign * compared(nameOf(a), nameOf(b)) || a.rank - b.rank);
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * The lines that a search leaves, in their order. Masked buyers are found by their place alone: a search that named would
 * show whom it finds.
 *
 * @param search any part of a name, accents and case aside; a number finds the buyer of that place
 */
export function foundRows(
  rows: readonly BuyerRow[],
  buyers: readonly BuyerReport[],
  search: string,
  named: boolean,
): readonly BuyerRow[] {
  const wanted = plain(search.trim());
  if (!wanted) return rows;
  if (!named) return rows.filter(({ rank }) => String(rank) === /\d+/.exec(wanted)?.[0]);
  const names = plainOf(buyers);
  return rows.filter(({ rank }) => names[rank - 1]!.all.includes(wanted));
}

/** The place of each buyer in the books, from 0, by its key. */
export const placesOf = once(
  (buyers: readonly BuyerReport[]): ReadonlyMap<string, number> =>
    new Map(buyers.map(({ key }, i) => [key, i])),
);

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
