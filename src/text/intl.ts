import { localeRules, type Lang } from './locales.js';

const MOST = 64;
const cache = new Map<string, unknown>();

/** Building a formatter is slow beside using it, so each is kept; the cache starts over when full. */
export function formatter<T>(lang: Lang, options: object, build: (locale: string) => T): T {
  const key = lang + JSON.stringify(options);
  if (!cache.has(key)) {
    if (cache.size >= MOST) cache.clear();
    cache.set(key, build(lang === 'en' ? 'en-GB' : lang));
  }
  return cache.get(key) as T;
}

/** The language's number formatter for these options, from the cache. */
export const numberFormat = (lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  formatter(lang, options, (locale) => new Intl.NumberFormat(locale, options));

/** The language's date formatter for these options, from the cache. */
export const dateFormat = (lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formatter(lang, options, (locale) => new Intl.DateTimeFormat(locale, options));

/** The first of a month as the language writes it, in a date of which no other figure is 1. */
export function withFirst(date: string, lang: Lang): string {
  const { first } = localeRules[lang];
  return first ? date.replace(/\b1\b/g, first) : date;
}

/**
 * A day in words.
 * @param isoDate `YYYY-MM-DD`; anything else that is no date comes back as it is
 * @example dateText('2026-01-01', 'fr') // 1er janvier 2026
 */
export function dateText(isoDate: string, lang: Lang): string {
  const date = new Date(isoDate);
  // A day has no time zone: read and written as UTC, it cannot slip to the day before.
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return isNaN(+date) ? isoDate : withFirst(dateFormat(lang, options).format(date), lang);
}
