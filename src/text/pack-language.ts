import type { Lang } from './locales.js';

/** The languages that a tariff's own words are in: its title, its notes and its methods. */
export type PackLang = 'fr' | 'en';

/** The one that a language of the screen takes of them. */
export const packLangOf = (lang: Lang): PackLang => (lang === 'fr' ? lang : 'en');
