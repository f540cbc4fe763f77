import type { Lang } from './locales.js';

/**
 * How a language beside French and English, whose words are always understood, writes numbers. Words are alternatives of
 * a regular expression, small letters; understood only where the language is on screen, since to another the same word
 * may say something else: in English, a mil is a million.
 */
export interface NumberWords {
  /** The mark of its thousands, if another language takes it for a decimal one. */
  readonly group: '.';
  /** Its small `m` is a thousand to some, and only the capital one surely a million. */
  readonly smallM?: true;
  /** Beside a number, that it is not exact. */
  readonly about: string;
  readonly thousand: string;
  readonly million: string;
  /** A thousand millions. */
  readonly milliard: string;
  readonly percent: string;
  readonly perMille: string;
  readonly days: string;
  /** What is counted: customers, months, times. */
  readonly counted: string;
  /** Units that no field takes: weeks, years. */
  readonly other: string;
  /** Without value-added tax, as every amount here is. */
  readonly withoutTax: string;
  /** By the year, as every amount here is. */
  readonly yearly: string;
}

const known: Partial<Record<Lang, NumberWords>> = {};

/** Takes in how a language writes numbers, once its texts are there. */
export function learnNumbers(lang: Lang, words: NumberWords | undefined): void {
  if (words) known[lang] = words;
}

/** How a language writes numbers, if it has taught it. */
export const numberWords = (lang: Lang): NumberWords | undefined => known[lang];
