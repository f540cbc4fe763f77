import { messages as coefficientsEn } from '../../../src/coefficients/text/en.js';
import { messages as coefficientsFr, type CoefficientMessages } from '../../../src/coefficients/text/fr.js';
import { messages as screenEn } from '../../../src/screen/text/en.js';
import { messages as screenFr, type Messages } from '../../../src/screen/text/fr.js';
import type { Problem } from '../../../src/tariff/problems.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import { en } from './en.js';
import { englishFault } from './faults.js';
import { fr, type Texts } from './fr.js';

export type { Texts } from './fr.js';

/** All that the page says in a language: its own words, and those of the simulator for sectors and coefficients. */
export interface Words {
  lang: PackLang;
  t: Texts;
  screen: Messages;
  coefficients: CoefficientMessages;
}

export const words: Readonly<Record<PackLang, Words>> = {
  fr: { lang: 'fr', t: fr, screen: screenFr, coefficients: coefficientsFr },
  en: { lang: 'en', t: en, screen: screenEn, coefficients: coefficientsEn },
};

/** A sector in words; its id where the simulator knows no other. */
export const sectorName = ({ screen }: Words, id: string): string =>
  (screen.sectors as Readonly<Record<string, string>>)[id] ?? id;

/**
 * What became of companies of sectors that a tariff lacks; undefined: it has all.
 *
 * @param priced companies that are left of the thirty
 */
export const lackingText = (sectors: readonly string[], priced: number, words: Words): string | undefined =>
  sectors.length === 0
    ? undefined
    : words.t.effect.lacking(
        sectors.map((sector) => sectorName(words, sector)),
        sectorName(words, 'other'),
        priced,
      );

/** A coefficient in words; a company by what it is called before and after. */
export function leafName({ t, coefficients }: Words, path: string): string {
  const company = path === 'referenceCase' ? 'reference' : /^profiles\.(.)$/.exec(path)?.[1];
  const own = company === undefined ? undefined : t.effect.own[company];
  return own ?? (coefficients.leaves as Readonly<Record<string, string>>)[path] ?? path;
}

/** An entry of a table in words. */
export function entryName(words: Words, entry: string): string {
  const { qualities, activities, sectors } = words.screen;
  const names: Readonly<Record<string, string>> = {
    ...sectors,
    ...qualities,
    ...activities,
    ...words.coefficients.keys,
  };
  return names[entry] ?? entry;
}

/** What is wrong with a pack, in words. */
export const faultText = ({ lang }: Words, problem: Problem): string =>
  lang === 'fr' ? problem.message : englishFault(problem);

const localeOf: Readonly<Record<PackLang, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A number with so many significant digits. */
export const number = ({ lang }: Words, x: number, digits = 3): string =>
  x.toLocaleString(localeOf[lang], { maximumSignificantDigits: digits });

/** A fraction in percent. */
export const percent = ({ lang }: Words, fraction: number, digits = 3): string =>
  fraction.toLocaleString(localeOf[lang], { style: 'percent', maximumSignificantDigits: digits });
