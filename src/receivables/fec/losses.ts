import type { Books } from './books.js';
import { CLOSING, OPENING } from './entries.js';
import type { LineLog } from './line-log.js';
import * as role from './roles.js';
import { inSlices } from '../slices.js';

/** In cents. */
export interface LossSums {
  /** Accounts 654 and 6714, excl. VAT. */
  readonly writtenOff: number;
  /** Accounts 7714 and 7583, excl. VAT. */
  readonly recoveries: number;
  /** What went from 411 to 416, incl. VAT. */
  readonly doubtful: number;
  /** What was written off from 411 directly, incl. VAT. */
  readonly direct: number;
  /** Account 491 on the last day. */
  readonly provisions: number;
  /** Accounts 68174 less 78174. */
  readonly allowances: number;
  /** Account 416 on the last day, incl. VAT. */
  readonly doubtfulStock: number;
}

/**
 * Bad debts of the period, and what is set aside for them.
 *
 * @param count how many of the ordered lines are customers'
 */
export function* lossesOf(books: Books, state: Uint8Array, count: number): Generator<void, LossSums> {
  const { lines, entries } = books;
  const sums = {
    writtenOff: 0,
    recoveries: 0,
    doubtful: 0,
    direct: 0,
    provisions: 0,
    allowances: 0,
    doubtfulStock: 0,
  };
  /** Entries that credit 411. */
  const credits = new Uint8Array(entries.size);
  yield* inSlices(count, (from, to) => markCredits(lines, credits, from, to));
  yield* inSlices(lines.size, (from, to) => sumLosses(books, state, credits, sums, from, to));
  return sums;
}

function markCredits({ kind, cents, entry }: LineLog, credits: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (isInvoiced(kind[i]!) && cents[i]! < 0) credits[entry[i]!] = 1;
}

function sumLosses(
  { lines, entries }: Books,
  state: Uint8Array,
  credits: Uint8Array,
  sums: Record<keyof LossSums, number>,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const kind = lines.kind[i]!;
    const cents = lines.cents[i]!;
    // Invoices: half of the lines.
    if (isInvoiced(kind) && cents >= 0) continue;
    const entry = lines.entry[i]!;
    const marks = entries.marks[entry]!;
    if (kind === role.PROVISION) sums.provisions -= cents;
    if (kind === role.DOUBTFUL) sums.doubtfulStock += cents;
    if (state[entry] === OPENING || state[entry] === CLOSING) continue;
    if (kind === role.DOUBTFUL && cents > 0 && credits[entry] === 1) sums.doubtful += cents;
    if (isInvoiced(kind) && (marks & (role.HAS_WRITE_OFF | role.HAS_DOUBTFUL)) === role.HAS_WRITE_OFF) {
      sums.direct -= cents;
    }
    // With the result in the same entry, it is classes 6 and 7 that are closed.
    if ((marks & role.HAS_RESULT) !== 0) continue;
    if (kind === role.WRITE_OFF) sums.writtenOff += cents;
    if (kind === role.RECOVERY) sums.recoveries -= cents;
    if (kind === role.ALLOWANCE) sums.allowances += cents;
  }
}

const isInvoiced = (kind: number): boolean => kind === role.RECEIVABLE || kind === role.RETENTION;
