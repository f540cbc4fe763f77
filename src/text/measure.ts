import { countText, daysText, formatFor, moneyText, rateText, shareText } from './format.js';
import { numberFormat } from './intl.js';
import type { Lang } from './locales.js';

/**
 * What a figure measures: €, a share as a fraction, a premium rate or another small one as a fraction, days, months,
 * years, so many times the premium, a count, or a plain factor.
 */
export type Measure =
  'money' | 'percent' | 'rate' | 'days' | 'months' | 'years' | 'multiple' | 'count' | 'factor';

/** What no formatter knows. */
export interface MeasureWords {
  readonly times: (multiple: string) => string;
}

const lasting = (unit: 'month' | 'year') => ({ style: 'unit', unit, unitDisplay: 'long' }) as const;

/** A figure in words, rounded as an estimate deserves: `8 410 €`, `12,5 %`, `6 mois`, `30 fois la prime`. */
export function measureText(measure: Measure, value: number, lang: Lang, { times }: MeasureWords): string {
  switch (measure) {
    case 'money':
      return moneyText(value, lang);
    case 'percent':
      return shareText(value, lang);
    case 'rate':
      return rateText(value, lang);
    case 'days':
      return daysText(value, lang);
    case 'months':
      return numberFormat(lang, lasting('month')).format(value);
    case 'years':
      return numberFormat(lang, lasting('year')).format(value);
    case 'multiple':
      return times(countText(value, lang));
    case 'count':
      return countText(value, lang);
    case 'factor':
      return numberFormat(lang, {}).format(value);
  }
}

/** The same for a figure that somebody gave: every digit of its € or its percentage. */
export const givenText = (measure: Measure, value: number, lang: Lang, words: MeasureWords): string =>
  measure === 'money' || measure === 'percent'
    ? formatFor(measure, value, lang)
    : measureText(measure, value, lang, words);
