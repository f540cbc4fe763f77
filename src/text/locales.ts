/** Languages of the screen; the first one loads with it, the others when they are asked for. */
export const locales = ['fr', 'en'] as const;

export type Lang = (typeof locales)[number];

/** The language of the screen for a language tag as pages write it (`en-GB`); the first one for any other. */
export const localeOf = (tag: string): Lang =>
  locales.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(tag)) ?? locales[0];
