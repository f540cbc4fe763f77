import { mixed } from '../bytes/hash.js';
import { notice } from '../notices.js';
import type { Books } from './books.js';
import { entryKeyOf, type EntryKey } from './entry-key.js';
import type { EntryLog } from './entry-log.js';
import { HAS_EQUITY, HAS_PROFIT, HAS_RESULT } from './roles.js';
import { inSlices } from '../slices.js';

/** What an entry is. */
export const ORDINARY = 0;
export const OPENING = 1;
export const CLOSING = 2;
/** Not an entry: its sums and lines have gone to the one that it is part of. */
export const PART = 3;

/** At least this part of the turnover has to go to the result for entries to be closing ones. */
const CLOSED = 0.9;

export interface Entries {
  /** `ORDINARY`, `OPENING`, `CLOSING` or `PART`, by entry. */
  readonly state: Uint8Array;
  /** The entry that an entry of the log is part of, or itself. */
  readonly roots: Int32Array;
  readonly notices: string[];
}

/** Puts lines together as entries, and tells opening and closing entries from the others. */
export function* entriesOf(books: Books): Generator<void, Entries> {
  const { entries, journals } = books;
  const opens = new Uint8Array(journals.size);
  for (let i = 0; i < opens.length; i++) opens[i] = journals.opens(i) ? 1 : 0;
  const { key, notices } = yield* entryKeyOf(books, opens);
  const state = new Uint8Array(entries.size);
  const roots = yield* rootsOf(entries, key, state);
  if (!(yield* markOpenings(books, state, opens))) notices.push(notice('noOpenings'));
  const closings = yield* markClosings(entries, state);
  if (closings > 0) notices.push(notice('closingEntriesDropped', closings));
  return { state, roots, notices };
}

/** For each entry of the log the first one with the same key, which takes the sums and marks of the others. */
function* rootsOf(entries: EntryLog, key: EntryKey, state: Uint8Array): Generator<void, Int32Array> {
  const roots = new Int32Array(entries.size);
  /** Entries from 1; 0 is a free place. */
  let width = 512;
  while (width < entries.size * 2) width *= 2;
  const slots = new Int32Array(width);
  yield* inSlices(entries.size, (from, to) => findRoots(entries, key, state, roots, slots, from, to));
  return roots;
}

function findRoots(
  entries: EntryLog,
  key: EntryKey,
  state: Uint8Array,
  roots: Int32Array,
  slots: Int32Array,
  from: number,
  to: number,
): void {
  const { journal, high, low, day, voucher, sales, vat, marks } = entries;
  const { number: byNumber, day: byDay, voucher: byVoucher } = key;
  const mask = slots.length - 1;
  for (let i = from; i < to; i++) {
    let hash = Math.imul(journal[i]! + 1, 0x9e3779b1);
    if (byNumber) hash ^= high[i]!;
    if (byDay) hash ^= Math.imul(day[i]!, 0x85ebca6b);
    if (byVoucher) hash ^= voucher[i]! << 1;
    hash = mixed(hash);
    // Numbers in a row stand side by side, and go on together where they find their places taken.
    let slot = (byNumber ? hash + low[i]! : hash) & mask;
    const step = (hash >>> 8) | 1;
    for (let other = slots[slot]!; other !== 0; other = slots[slot]!) {
      const at = other - 1;
      if (
        journal[at] === journal[i] &&
        (!byNumber || (high[at] === high[i] && low[at] === low[i])) &&
        (!byDay || day[at] === day[i]) &&
        (!byVoucher || voucher[at] === voucher[i])
      ) {
        break;
      }
      slot = (slot + step) & mask;
    }
    const root = slots[slot]! - 1;
    if (root < 0) {
      slots[slot] = i + 1;
      roots[i] = i;
      continue;
    }
    roots[i] = root;
    state[i] = PART;
    sales[root]! += sales[i]!;
    vat[root]! += vat[i]!;
    marks[root]! |= marks[i]!;
  }
}

/**
 * Opening entries: those of an opening journal, or where there is none, those with the file's first number that touch
 * class 1 and neither class 6 nor 7.
 */
function* markOpenings(books: Books, state: Uint8Array, opens: Uint8Array): Generator<void, boolean> {
  const { entries, journals, first } = books;
  const isFirst = (i: number): boolean => entries.high[i] === first.high && entries.low[i] === first.low;
  if (!opens.includes(1) && first.known && books.firstLines < books.count) {
    const marks = new Int32Array(journals.size);
    yield* inSlices(entries.size, (from, to) => {
      for (let i = from; i < to; i++) if (isFirst(i)) marks[entries.journal[i]!]! |= entries.marks[i]!;
    });
    for (let i = 0; i < opens.length; i++) {
      if ((marks[i]! & HAS_EQUITY) !== 0 && (marks[i]! & HAS_PROFIT) === 0) opens[i] = 2;
    }
  }
  let found = opens.includes(1);
  yield* inSlices(entries.size, (from, to) => {
    found = openIn(books, state, opens, from, to) || found;
  });
  for (let i = 0; i < opens.length; i++) {
    if (opens[i] === 1) {
      journals.firstDay[i] = 0x7fffffff;
      journals.lastDay[i] = -0x7fffffff;
    }
  }
  return found;
}

/** @returns whether there is an opening entry */
function openIn(
  { entries, journals, first }: Books,
  state: Uint8Array,
  opens: Uint8Array,
  from: number,
  to: number,
): boolean {
  const { journal, high, low, day } = entries;
  let found = false;
  for (let i = from; i < to; i++) {
    const opening = opens[journal[i]!]!;
    if (opening === 1 || (opening === 2 && high[i] === first.high && low[i] === first.low)) {
      found = true;
      if (state[i] === ORDINARY) state[i] = OPENING;
    }
    // The days of lines with a first number were kept aside, as they may be opening ones.
    else journals.days(journal[i]!, day[i]!, day[i]!);
  }
  return found;
}

/** Closing entries take class 7 to the result: of the turnover, together nearly all. */
function* markClosings(entries: EntryLog, state: Uint8Array): Generator<void, number> {
  const sums = { earned: 0, closed: 0, count: 0 };
  yield* inSlices(entries.size, (from, to) => sumClosings(entries, state, sums, from, to));
  if (sums.closed === 0 || sums.closed < CLOSED * sums.earned) return 0;
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) if (isClosing(entries, state, i)) state[i] = CLOSING;
  });
  return sums.count;
}

const isClosing = (entries: EntryLog, state: Uint8Array, i: number): boolean =>
  state[i] === ORDINARY && entries.sales[i]! < 0 && (entries.marks[i]! & HAS_RESULT) !== 0;

function sumClosings(
  entries: EntryLog,
  state: Uint8Array,
  sums: { earned: number; closed: number; count: number },
  from: number,
  to: number,
): void {
  const { sales } = entries;
  let { earned, closed } = sums;
  for (let i = from; i < to; i++) {
    if (isClosing(entries, state, i)) {
      closed -= sales[i]!;
      sums.count++;
    } else if (state[i] === ORDINARY) earned += sales[i]!;
  }
  sums.earned = earned;
  sums.closed = closed;
}
