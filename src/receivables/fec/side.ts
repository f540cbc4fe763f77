import { isMarked } from '../bytes/text.js';

/**
 * The side of an amount in the layout with `Montant` and `Sens`: 1 for debit (`D`, `+1`, `1`), -1 for credit (`C`,
 * `-1`), 0 for any other code. Article A47 A-1, VII-2°.
 */
export function sideOf(bytes: Uint8Array, start: number, end: number): -1 | 0 | 1 {
  let from = start;
  let to = end;
  while (to > from && bytes[to - 1] === 32) to--;
  while (from < to && bytes[from] === 32) from++;
  if (isMarked(bytes, from, to)) {
    from += 2;
    to--;
  }
  const first = bytes[from]!;
  if (to - from === 1) {
    if ((first | 32) === 100 || first === 49) return 1;
    return (first | 32) === 99 ? -1 : 0;
  }
  if (to - from !== 2 || bytes[from + 1] !== 49) return 0;
  return first === 43 ? 1 : first === 45 ? -1 : 0;
}
