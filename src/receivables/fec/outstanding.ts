import type { Books } from './books.js';
import type { LineLog } from './line-log.js';
import { BILL, RECEIVABLE, RETENTION } from './roles.js';
import { inSlices } from '../slices.js';
import type { Period } from './period.js';

/** What customers owe, incl. VAT, in cents; accounts 411, 413 and 416. */
export interface Outstanding {
  readonly closing: Float64Array;
  /** At the end of a day, at least 0. */
  readonly peak: Float64Array;
  /** On accounts 411 and 413 only, without doubtful customers. */
  readonly undoubted: Float64Array;
  /** Balances of 0 and above over all customers: the largest of a day over the mean; null where nothing is owed. */
  readonly peakFactor: number | null;
}

/** Balances at the end of each day; those of one customer are never netted against another's. */
export function* outstandingOf(books: Books, count: number, period: Period): Generator<void, Outstanding> {
  const { lines, customers } = books;
  const closing = new Float64Array(customers.size);
  const peak = new Float64Array(customers.size);
  const undoubted = new Float64Array(customers.size);
  const changes = new Float64Array(period.days);
  let before = 0;
  yield* inSlices(count, (from, to) => {
    before = addUp(lines, count, period.from, { closing, peak, undoubted, changes }, before, from, to);
  });
  let balance = 0;
  let most = 0;
  let sum = 0;
  for (const change of changes) {
    balance += change;
    sum += balance;
    if (balance > most) most = balance;
  }
  return { closing, peak, undoubted, peakFactor: sum > 0 ? (most * period.days) / sum : null };
}

/** @param before what the customer owed the day before. @returns the same for the next line */
function addUp(
  lines: LineLog,
  count: number,
  first: number,
  sums: Record<'closing' | 'peak' | 'undoubted' | 'changes', Float64Array>,
  before: number,
  from: number,
  to: number,
): number {
  const { closing, peak, undoubted, changes } = sums;
  let owed = before;
  for (let i = from; i < to; i++) {
    const customer = lines.customer[i]!;
    const day = lines.day[i]!;
    closing[customer]! += lines.cents[i]!;
    const kind = lines.kind[i];
    if (kind === RECEIVABLE || kind === BILL || kind === RETENTION) undoubted[customer]! += lines.cents[i]!;
    const same = i + 1 < count && lines.customer[i + 1] === customer;
    if (same && lines.day[i + 1] === day) continue;
    const owes = Math.max(0, closing[customer]!);
    changes[day - first]! += owes - owed;
    if (owes > peak[customer]!) peak[customer] = owes;
    owed = same ? owes : 0;
  }
  return owed;
}
