import type { NumberWords } from '../number-words.js';

/** Spanish: `2,5 millones de euros`, `250 mil €`, `2 mil millones`. */
export const numbers: NumberWords = {
  group: '.',
  smallM: true,
  about: 'unos|unas|cerca de|aprox(?:imadamente|\\.)?',
  thousand: 'mil(?:es)?',
  million: 'mm|mill|mill[oó]n(?:es)?',
  milliard: 'mil millones',
  percent: 'por ?ciento',
  perMille: 'por ?mil',
  days: 'd[ií]as?',
  counted: 'clientes?|compradores|mes(?:es)?|veces',
  other: 'semanas?|años?',
  withoutTax: 'sin iva|(?:\\+|m[aá]s) ?iva',
  yearly: '(?:\\/ ?|al |por )año',
};
