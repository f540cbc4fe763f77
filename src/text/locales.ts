/** What a language does in its own way, beyond what `Intl` knows. */
interface Locale {
  /** Between the two ends of a range. */
  readonly to: string;
  /** For `Intl`, where the bare name of the language stands for another country. */
  readonly tag?: string;
  /** How it writes the first of the month, if not by the bare figure. */
  readonly first?: string;
  /** Its nouns begin with a capital letter anywhere. */
  readonly capitals?: true;
}

/** Languages whose numbers are read and written. */
const table = {
  fr: { to: 'à', first: '1er' },
  en: { to: 'to', tag: 'en-GB' },
  de: { to: 'bis', capitals: true },
  es: { to: 'a' },
  it: { to: 'a', first: '1º' },
  nl: { to: 'tot' },
} as const satisfies Readonly<Record<string, Locale>>;

export type Lang = keyof typeof table;

/** What each language does in its own way. */
export const localeRules: Readonly<Record<Lang, Locale>> = table;

/** Languages of the screen: each has its file in every folder of texts; the first loads with it, the others on demand. */
export const locales: readonly [Lang, ...Lang[]] = ['fr', 'en', 'de', 'es', 'it', 'nl'];

/** The language of the screen for a language tag as pages write it (`en-GB`); the first one for any other. */
export const localeOf = (tag: string): Lang =>
  locales.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(tag)) ?? locales[0];
