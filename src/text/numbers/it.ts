import type { NumberWords } from '../number-words.js';

/** Italian: `2,5 milioni di euro`, `1,2 mld €`, `250 mila`. */
export const numbers: NumberWords = {
  group: '.',
  about: 'circa',
  thousand: 'mila|mille',
  million: 'mln|milion[ei]',
  milliard: 'mld|miliard[oi]',
  percent: 'per ?cento',
  perMille: 'per ?mille',
  days: 'giorn[oi]|gg',
  counted: 'client[ei]|acquirent[ei]|mes[ei]|volte',
  other: 'settiman[ae]|ann[oi]',
  withoutTax: 'iva esclusa|senza iva|\\+ ?iva',
  yearly: "(?:\\/ ?|all'|per )anno",
};
