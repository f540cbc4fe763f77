import { wordsOf } from './bytes/text.js';

/** A name that more than this part of the buyers bear names none of them. */
const MOST = 0.5;

/**
 * Keys of buyers whose names are the same but for case, accents and punctuation, in the order of the buyers; those who
 * have no name of their own are left out.
 */
export function sameNamesOf(buyers: readonly { readonly key: string; readonly name: string }[]): string[][] {
  const byName = new Map<string, string[]>();
  for (const { key, name } of buyers) {
    if (name === key) continue;
    const plain = wordsOf(name).join(' ');
    if (plain === '') continue;
    const keys = byName.get(plain);
    if (keys) keys.push(key);
    else byName.set(plain, [key]);
  }
  return [...byName.values()].filter(
    ({ length }) => length > 1 && (length < 4 || length <= MOST * buyers.length),
  );
}
