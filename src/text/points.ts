import { dateText } from './format.js';
import { dateFormat, numberFormat } from './intl.js';
import type { Lang } from './locales.js';

const threeDecimals = { minimumFractionDigits: 3, maximumFractionDigits: 3 };

/** A rate given as a fraction in points of percentage, to the thousandth: `0,052`. `signed` shows a plus. */
export function pointsText(rate: number, lang: Lang, signed = false): string {
  return numberFormat(lang, { ...threeDecimals, ...(signed && { signDisplay: 'exceptZero' }) })
    .format(rate * 100)
    .replace('-', '−');
}

/** A premium rate given as a fraction, to the thousandth of a point: `0,290 %`. */
export const levelText = (rate: number, lang: Lang): string =>
  numberFormat(lang, { style: 'percent', ...threeDecimals }).format(rate);

/** A list in a sentence: `a, b et c`. */
export function listText(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
}

/**
 * A date as precise as it is given.
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example sinceText('2026-11', 'fr') // novembre 2026
 */
export function sinceText(iso: string, lang: Lang): string {
  if (iso.length > 7) return dateText(iso, lang);
  if (iso.length < 7) return iso;
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(lang, style).format(new Date(iso));
}
