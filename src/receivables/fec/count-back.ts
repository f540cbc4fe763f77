import type { Books } from './books.js';
import type { Period } from './period.js';
import { BILL, RECEIVABLE } from './roles.js';
import { isSale } from './sales.js';
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
  state: Uint8Array,
  order: Int32Array,
  period: Period,
  owed: number,
): Generator<void, number | null> {
  if (owed <= 0) return 0;
  const { lines } = books;
  const byDay = new Float64Array(period.days);
  yield* inSlices(order.length, (from, to) => {
    for (let n = from; n < to; n++) {
      const i = order[n]!;
      const kind = lines.kind[i];
      if ((kind === RECEIVABLE || kind === BILL) && isSale(books, state, lines.entry[i]!)) {
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
