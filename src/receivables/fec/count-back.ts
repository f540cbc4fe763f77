import type { Books } from './books.js';
import { IS_SALE } from './line-log.js';
import type { Period } from './period.js';
import { BILL, RECEIVABLE } from './roles.js';
import { inSlices } from './slices.js';

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
  yield* inSlices(count, (from, to) => {
    for (let i = from; i < to; i++) {
      const kind = lines.kind[i];
      if ((kind === RECEIVABLE || kind === BILL) && (lines.flags[i]! & IS_SALE) !== 0) {
        byDay[lines.day[i]! - period.from]! += lines.cents[i]!;
      }
    }
  });
  let sum = 0;
  for (let k = 0; k < period.days; k++) {
    sum += byDay[period.days - 1 - k]!;
    if (sum >= owed) return k;
  }
  return null;
}
