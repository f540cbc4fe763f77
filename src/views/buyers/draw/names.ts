import type { BuyerReport } from '../../../receivables/report.js';
import { placesOf } from '../figures/rows.js';
import type { BooksModel } from '../model.js';

/** What a buyer is called on the screen and in files: its name once the visitor shows names, else its place in the books. */
export const nameOf = (
  buyer: Pick<BuyerReport, 'name' | 'key'>,
  rank: number,
  { table, text }: BooksModel,
): string => (table.revealed ? buyer.name || buyer.key : text.table.masked(rank));

/** The same by the key that the books have. */
export function nameOfKey(key: string, model: BooksModel): string {
  const { buyers } = model.corrected.report;
  const at = placesOf(buyers).get(key) ?? -1;
  return nameOf(buyers[at] ?? { name: '', key }, at + 1, model);
}
