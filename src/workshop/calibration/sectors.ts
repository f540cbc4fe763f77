import type { Submission } from '../../engine/index.js';
import type { Quote } from './quote.js';

const USUAL = 'other';

/** Shares of a company's sales by the sector of its buyers; they sum to 1. */
export function sectorShares({ sector = USUAL, buyers }: Submission): Map<string, number> {
  const total = (buyers ?? []).reduce((sum, { turnover }) => sum + turnover, 0);
  if (!buyers || !(total > 0)) return new Map([[sector, 1]]);
  const shares = new Map<string, number>();
  for (const buyer of buyers) {
    const own = buyer.sector ?? sector;
    shares.set(own, (shares.get(own) ?? 0) + buyer.turnover / total);
  }
  return shares;
}

/** The sectors that quotes bear on, by name. */
export const sectorsOf = (quotes: readonly Quote[]): string[] =>
  [...new Set(quotes.flatMap(({ submission }) => [...sectorShares(submission).keys()]))].sort();

/** Insurable turnover of a company, € per year. */
export const turnoverOf = ({ insurableTurnover, buyers = [] }: Submission): number =>
  insurableTurnover ?? buyers.reduce((sum, { turnover }) => sum + turnover, 0);
