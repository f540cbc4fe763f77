import { plainCapitals, wordsOf } from '../bytes/text.js';
import { HAS_EXPORT, HAS_UNION } from './roles.js';

const has = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(` ${word} `));
const EXPORT = [
  'EXPORT',
  'EXPORTS',
  'EXPORTATION',
  'EXPORTATIONS',
  'HORS UE',
  'HORS CEE',
  'HORS UNION',
  'HORS EUROPE',
];
const UNION = ['UE', 'CEE', 'INTRACOM', 'INTRACOMMUNAUTAIRE', 'INTRACOMMUNAUTAIRES', 'INTRA', 'EUROPE'];

/** Countries by what a sales account's label calls them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ALLEMAGNE: 'DE',
  AUTRICHE: 'AT',
  BELGIQUE: 'BE',
  ESPAGNE: 'ES',
  'ETATS UNIS': 'US',
  IRLANDE: 'IE',
  ITALIE: 'IT',
  LUXEMBOURG: 'LU',
  'PAYS BAS': 'NL',
  POLOGNE: 'PL',
  PORTUGAL: 'PT',
  'ROYAUME UNI': 'GB',
  SUISSE: 'CH',
};
const OUTSIDE_UNION = new Set(['US', 'GB', 'CH']);

/** Legal forms that one country has, as the last word of a name. */
const FORMS: Readonly<Record<string, string>> = {
  GMBH: 'DE',
  BV: 'NL',
  BVBA: 'BE',
  LTD: 'GB',
  SPA: 'IT',
  SRL: 'IT',
  SL: 'ES',
  LDA: 'PT',
  AB: 'SE',
  INC: 'US',
  LLC: 'US',
  SPZOO: 'PL',
};

/** Marks of the entries that use a sales account, by the account's label; 0 where it does not tell. */
export function zoneOfAccount(label: string): number {
  const text = ` ${wordsOf(label).join(' ')} `;
  if (has(text, EXPORT)) return HAS_EXPORT;
  if (has(text, UNION)) return HAS_UNION;
  const country = countryIn(text);
  return country ? (OUTSIDE_UNION.has(country) ? HAS_EXPORT : HAS_UNION) : 0;
}

function countryIn(text: string): string | undefined {
  return Object.entries(COUNTRIES).find(([name]) => text.includes(` ${name} `))?.[1];
}

/** The country that a foreign customer's legal form tells; undefined where it does not. */
export function countryOfName(name: string): string | undefined {
  const words = wordsOf(
    plainCapitals(name)
      .replace(/(?<=\b[A-Z])\.(?=\s?[A-Z]\b)/g, '')
      .replace(/\./g, ''),
  );
  return FORMS[words.at(-1) ?? ''] ?? countryIn(` ${words.join(' ')} `);
}
