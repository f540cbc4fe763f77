/** What a language does in its own way, beyond what `Intl` knows. */
interface Locale {
  /** Between the two ends of a range that a page tells in a sentence of its own. */
  readonly to: string;
  /** How it writes the first of the month, if not by the bare figure. */
  readonly first?: string;
  /** Its nouns begin with a capital letter anywhere. */
  readonly capitals?: true;
}

/** Languages of the screen: each has its file in every folder of texts; the first loads with it, the others on demand. */
const table = {
  fr: { to: 'à', first: '1er' },
  en: { to: 'to' },
  de: { to: 'bis', capitals: true },
  es: { to: 'a' },
  it: { to: 'a', first: '1º' },
  nl: { to: 'tot' },
} as const satisfies Readonly<Record<string, Locale>>;

export type Lang = keyof typeof table;

/** What each language does in its own way. */
export const localeRules: Readonly<Record<Lang, Locale>> = table;

/** The languages, by their names in the table. */
export const locales = Object.keys(table) as readonly Lang[] as readonly [Lang, ...Lang[]];

/** The language of the screen for a language tag as pages write it (`en-GB`); the first one for any other. */
export const localeOf = (tag: string): Lang =>
  locales.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(tag)) ?? locales[0];
