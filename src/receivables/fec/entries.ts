import { mixed } from '../bytes/hash.js';
import { notice } from '../notices.js';
import type { Books } from './books.js';
import { entryKeyOf, type EntryKey } from './entry-key.js';
import type { EntryLog } from './entry-log.js';
import { HAS_EQUITY, HAS_PROFIT, HAS_RESULT } from './roles.js';
import { inSlices } from './slices.js';

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
  readonly notices: string[];
}

/** Puts lines together as entries, and tells opening and closing entries from the others. */
export function* entriesOf(books: Books): Generator<void, Entries> {
  const { entries, lines } = books;
  const { key, notices } = yield* entryKeyOf(books);
  const state = new Uint8Array(entries.size);
  const roots = yield* rootsOf(entries, key);
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) {
      const root = roots[i]!;
      if (root === i) continue;
      state[i] = PART;
      entries.sales[root]! += entries.sales[i]!;
      entries.marks[root]! |= entries.marks[i]!;
    }
  });
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) lines.entry[i] = roots[lines.entry[i]!]!;
  });
  if (!(yield* markOpenings(books, state))) notices.push(notice('noOpenings'));
  const closings = yield* markClosings(entries, state);
  if (closings > 0) notices.push(notice('closingEntriesDropped', closings));
  return { state, notices };
}

/** For each entry of the log the first one with the same key. */
function* rootsOf(entries: EntryLog, key: EntryKey): Generator<void, Int32Array> {
  const { journal, high, low, day, voucher } = entries;
  const roots = new Int32Array(entries.size);
  // Pairs: a hash, and an entry from 1, as in `EntryKeys`.
  let width = 512;
  while (width < entries.size * 3) width *= 2;
  const slots = new Int32Array(width);
  const mask = width - 2;
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) {
      let hash = Math.imul(journal[i]! + 1, 0x9e3779b1);
      if (key.number) hash ^= high[i]!;
      if (key.day) hash ^= Math.imul(day[i]!, 0x85ebca6b);
      if (key.voucher) hash ^= voucher[i]! << 1;
      hash = mixed(hash);
      let slot = (hash << 1) & mask;
      let root = i;
      for (let other = slots[slot + 1]!; other !== 0; other = slots[slot + 1]!) {
        const at = other - 1;
        if (
          slots[slot] === hash &&
          journal[at] === journal[i] &&
          (!key.number || (high[at] === high[i] && low[at] === low[i])) &&
          (!key.day || day[at] === day[i]) &&
          (!key.voucher || voucher[at] === voucher[i])
        ) {
          root = at;
          break;
        }
        slot = (slot + 2) & mask;
      }
      if (root === i) {
        slots[slot] = hash;
        slots[slot + 1] = i + 1;
      }
      roots[i] = root;
    }
  });
  return roots;
}

/**
 * Opening entries: those of an opening journal, or where there is none, those with the file's first number that touch
 * class 1 and neither class 6 nor 7.
 */
function* markOpenings(books: Books, state: Uint8Array): Generator<void, boolean> {
  const { entries, journals, first } = books;
  const opens = new Uint8Array(journals.size);
  for (let i = 0; i < journals.size; i++) opens[i] = journals.opens(i) ? 1 : 0;
  const isFirst = (i: number): boolean => entries.high[i] === first.high && entries.low[i] === first.low;
  if (!opens.includes(1) && first.known && books.firstLines < books.count) {
    const marks = new Uint16Array(journals.size);
    yield* inSlices(entries.size, (from, to) => {
      for (let i = from; i < to; i++) if (isFirst(i)) marks[entries.journal[i]!]! |= entries.marks[i]!;
    });
    for (let i = 0; i < opens.length; i++) {
      if ((marks[i]! & HAS_EQUITY) !== 0 && (marks[i]! & HAS_PROFIT) === 0) opens[i] = 2;
    }
  }
  let found = opens.includes(1);
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) {
      const opening = opens[entries.journal[i]!]!;
      const is = opening === 1 || (opening === 2 && isFirst(i));
      if (is && state[i] === ORDINARY) state[i] = OPENING;
      if (is) found = true;
      // The days of lines with a first number were kept aside, as they may be opening ones.
      else journals.days(entries.journal[i]!, entries.day[i]!, entries.day[i]!);
    }
  });
  for (let i = 0; i < opens.length; i++) {
    if (opens[i] === 1) {
      journals.firstDay[i] = 0x7fffffff;
      journals.lastDay[i] = -0x7fffffff;
    }
  }
  return found;
}

/** Closing entries take class 7 to the result: of the turnover, together nearly all. */
function* markClosings(entries: EntryLog, state: Uint8Array): Generator<void, number> {
  let earned = 0;
  let closed = 0;
  const isClosing = (i: number): boolean =>
    state[i] === ORDINARY && (entries.marks[i]! & HAS_RESULT) !== 0 && entries.sales[i]! < 0;
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) {
      if (isClosing(i)) closed -= entries.sales[i]!;
      else if (state[i] === ORDINARY) earned += entries.sales[i]!;
    }
  });
  if (closed === 0 || closed < CLOSED * earned) return 0;
  let count = 0;
  yield* inSlices(entries.size, (from, to) => {
    for (let i = from; i < to; i++) {
      if (!isClosing(i)) continue;
      state[i] = CLOSING;
      count++;
    }
  });
  return count;
}
