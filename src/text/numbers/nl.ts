import type { NumberWords } from '../number-words.js';

/** Dutch: `2,5 mln`, `1,2 miljard euro`. */
export const numbers: NumberWords = {
  group: '.',
  about: "circa|ongeveer|zo'n",
  thousand: 'duizend|dzd',
  million: 'mln|miljoen',
  milliard: 'mld|miljard',
  percent: 'procent',
  perMille: 'promille',
  days: 'dag(?:en)?|dgn',
  counted: 'klant(?:en)?|afnemers?|maand(?:en)?|keer|maal',
  other: 'weken|week|jaar|jaren',
  withoutTax: 'excl\\. ?btw',
  yearly: '(?:\\/ ?|per )jaar',
};
