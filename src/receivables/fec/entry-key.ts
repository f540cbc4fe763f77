import { notice } from '../notices.js';
import type { Books } from './books.js';

/** Which columns tell entries apart; the journal always does. */
export interface EntryKey {
  readonly number: boolean;
  readonly day: boolean;
  readonly voucher: boolean;
  readonly name: string;
}

const CANDIDATES: readonly EntryKey[] = [
  { number: true, day: false, voucher: false, name: 'JournalCode+EcritureNum' },
  { number: true, day: true, voucher: false, name: 'JournalCode+EcritureNum+EcritureDate' },
  { number: true, day: true, voucher: true, name: 'JournalCode+EcritureNum+EcritureDate+PieceRef' },
  { number: false, day: true, voucher: true, name: 'JournalCode+EcritureDate+PieceRef' },
];
/** A key is right where as many of its groups sum to 0. */
const BALANCED = 0.995;
/** The two families of keys are known by different samples: what is between them has to be plain. */
const PLAINLY_MORE = 1.02;

/**
 * The key by which lines are put together as entries: journal and number, or a finer one that breaks no entry which
 * they leave whole. Where they leave too many out of balance, the key that balances most. Opening entries have no say:
 * brought forward item by item they have as many vouchers, and no key but the coarsest balances them.
 *
 * @param opens by journal, 1 where it is that of the opening entries
 */
export function* entryKeyOf(
  books: Books,
  opens: Uint8Array,
): Generator<void, { key: EntryKey; notices: string[] }> {
  const tried: { key: EntryKey; all: number; broken: number }[] = [];
  for (const key of CANDIDATES) {
    const sample = key.number ? books.byNumber : books.byVoucher;
    tried.push({ key, ...sample.groups(key.number, key.day, key.voucher, opens) });
    yield;
  }
  const usual = tried[0]!;
  const balanced = (one: { all: number; broken: number }) => (one.all > 0 ? 1 - one.broken / one.all : 0);
  let best = usual;
  for (const one of tried.slice(1)) {
    if (balanced(usual) >= BALANCED) {
      const more = one.key.number ? one.all > best.all : one.all > best.all * PLAINLY_MORE;
      if (more && one.broken <= usual.broken) best = one;
    } else if (balanced(one) > balanced(best)) best = one;
  }
  const notices: string[] = [];
  if (books.firstLines === books.count && books.count > 0 && tried[3]!.all > usual.all) {
    notices.push(notice('constantNumber'));
  }
  if (best !== usual) notices.push(notice('entryKey', best.key.name));
  if (best.broken > 0) notices.push(notice('entriesUnbalanced', balanced(best).toFixed(4)));
  return { key: best.key, notices };
}
