import { localeRules, type Lang } from './locales.js';

/**
 * A name as it stands within a sentence: with a small first letter, unless it begins with an abbreviation (`IT services`)
 * or the language writes its nouns with a capital.
 */
export const inSentence = (name: string, lang: Lang): string =>
  localeRules[lang].capitals || /^\p{Lu}{2}/u.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
