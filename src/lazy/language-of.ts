import { withAncestors } from '../browser/ancestors.js';
import { localeOf, locales, type Lang } from '../text/locales.js';

/** The language of what an element says: by its own `lang`, else its nearest ancestor's, else the first one. */
export function languageOf(element: Element): Lang {
  for (const ancestor of withAncestors(element)) {
    const lang = ancestor.getAttribute('lang');
    if (lang) return localeOf(lang);
  }
  return locales[0];
}
