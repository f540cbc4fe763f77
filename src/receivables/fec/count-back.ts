import type { Books } from './books.js';
import { IS_SALE, type LineLog } from './line-log.js';
import type { Period } from './period.js';
import { DOUBTFUL } from './roles.js';
import { inSlices } from '../slices.js';

/**
 * Days of sales, counted back from the last day, that make up what customers owe: both incl. VAT, without doubtful
 * customers.
 *
 * @param owed in cents
 * @returns null where the whole period does not reach it
 */
export function* countBack(
  books: Books,
  count: number,
  period: Period,
  owed: number,
): Generator<void, number | null> {
  if (owed <= 0) return 0;
  const { lines } = books;
  const byDay = new Float64Array(period.days);
  yield* inSlices(count, (from, to) => addSales(lines, period.from, byDay, from, to));
  let sum = 0;
  for (let k = 0; k < period.days; k++) {
    sum += byDay[period.days - 1 - k]!;
    if (sum >= owed) return k;
  }
  return null;
}

function addSales(
  { kind, flags, day, cents }: LineLog,
  first: number,
  byDay: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    if ((flags[i]! & IS_SALE) !== 0 && kind[i] !== DOUBTFUL) byDay[day[i]! - first]! += cents[i]!;
  }
}
