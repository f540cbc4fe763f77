import { formatter } from './intl.js';
import type { Lang } from './locales.js';

/** A country and its name. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
}

const known = new Map<Lang, readonly NamedCountry[]>();

/**
 * Countries by name, in the order of the language's dictionary; the same list for the same language.
 *
 * @param codes ISO 3166 alpha-2; the same ones each time
 */
export function namedCountries(codes: readonly string[], lang: Lang): readonly NamedCountry[] {
  const { compare } = new Intl.Collator(lang);
  const named =
    known.get(lang) ??
    codes.map((code) => ({ code, name: countryName(code, lang) })).sort((a, b) => compare(a.name, b.name));
  known.set(lang, named);
  return named;
}

/**
 * A country's name, or the code itself where none is known.
 * @param code ISO 3166 alpha-2
 */
export function countryName(code: string, lang: Lang): string {
  const options = { type: 'region' } as const;
  try {
    return formatter(lang, options, (locale) => new Intl.DisplayNames(locale, options)).of(code) ?? code;
  } catch {
    return code;
  }
}
