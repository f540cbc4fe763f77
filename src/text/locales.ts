/** What a language does in its own way, beyond what `Intl` knows. */
interface Locale {
  /** For `Intl`. */
  readonly tag: string;
  /** Between the two ends of a range. */
  readonly to: string;
  /** How it writes the first of the month, if not by the bare figure. */
  readonly first?: string;
  /** The mark of its thousands, if another language takes it for a decimal one. */
  readonly group?: ',' | '.';
  /** Its billion is a million millions. */
  readonly longScale?: true;
  /** Its nouns begin with a capital letter anywhere. */
  readonly capitals?: true;
}

/** Languages of the screen; the first one loads with it, the others when they are asked for. */
const table = {
  fr: { tag: 'fr-FR', to: 'à', first: '1er', longScale: true },
  en: { tag: 'en-GB', to: 'to', group: ',' },
} as const satisfies Readonly<Record<string, Locale>>;

export type Lang = keyof typeof table;

/** What each language does in its own way. */
export const localeRules: Readonly<Record<Lang, Locale>> = table;

/** The languages, by their names in the table. */
export const locales = Object.keys(table) as readonly Lang[] as readonly [Lang, ...Lang[]];

/** The language of the screen for a language tag as pages write it (`en-GB`); the first one for any other. */
export const localeOf = (tag: string): Lang =>
  locales.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(tag)) ?? locales[0];
