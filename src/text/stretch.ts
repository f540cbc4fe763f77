import { dateFormat, withFirst } from './intl.js';
import type { Lang } from './locales.js';

const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A stretch of days in words; a single day where both are the same.
 *
 * @param from, to ISO dates
 * @example stretchText('2026-12-24', '2027-01-23', 'fr') // 24 déc. 2026 – 23 janv. 2027
 */
export function stretchText(from: string, to: string, lang: Lang): string {
  return withFirst(dateFormat(lang, style).formatRange(new Date(from), new Date(to)), lang);
}

/**
 * A month in short, without its year.
 *
 * @param isoDate any day of it
 * @example monthText('2027-01-01', 'fr') // janv.
 */
export function monthText(isoDate: string, lang: Lang): string {
  return dateFormat(lang, { month: 'short', timeZone: 'UTC' }).format(new Date(isoDate));
}
