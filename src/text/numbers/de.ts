import type { NumberWords } from '../number-words.js';

/** German: `2,5 Mio. €`, `250 TEUR`. */
export const numbers: NumberWords = {
  group: '.',
  about: 'etwa|rund|circa|ungefähr',
  thousand: 'tsd|tausend|t(?=[e€ ])',
  million: 'mill|millionen?',
  milliard: 'mrd|milliarden?',
  percent: 'prozent|v\\. ?h',
  perMille: 'promille',
  days: 'tage?n?',
  counted: 'kunden?|abnehmer|monate?n?|mal',
  other: 'wochen?|jahre?n?',
  withoutTax: 'netto|(?:ohne|zzgl\\.) mwst',
  yearly: '(?:\\/|pro |im )jahr|p\\. ?a',
};
