import type { OverdueBand } from '../report.js';
import type { Band } from './bands.js';

/** What is not due, and the usual steps of what is. */
export const usualBands: readonly Band[] = [
  { fromDays: null, toDays: 0 },
  { fromDays: 1, toDays: 30 },
  { fromDays: 31, toDays: 60 },
  { fromDays: 61, toDays: 90 },
  { fromDays: 91, toDays: null },
];

/** An amount in cents, so many days past due; 0 or less is not due. */
export interface Aged {
  readonly cents: number;
  readonly late: number;
}

/** Amounts by the usual steps, in €. */
export function usualLadder(items: Iterable<Aged>): OverdueBand[] {
  const cents = usualBands.map(() => 0);
  for (const item of items) cents[usualStep(item.late)]! += item.cents;
  return usualBands.map((band, step) => ({ ...band, amount: cents[step]! / 100 }));
}

const usualStep = (late: number) => (late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4);
