import { perMonth, toldOf } from '../core/told.js';
import { moneyBounds, rateBounds } from '../screen/figure.js';
import type { Model } from '../screen/model.js';
import { moneyText } from '../text/format.js';
import { localeRules, type Lang } from '../text/locales.js';

/**
 * What the first screen tells, in the figures that it tells it in: rates in % of the insurable turnover, € per year excl.
 * VAT, `monthly` € per month. A range of which both ends read the same is one figure.
 */
export function firstValues({ estimate }: Model, lang: Lang) {
  const { premium, total } = toldOf(estimate);
  const range = (low: string, high: string) => `${low} ${localeRules[lang].to} ${high}`;
  const moneyRange = (interval: typeof total) => {
    const { low, high, single } = moneyBounds(interval, lang);
    return single ? high : range(low, high);
  };
  const { low, likely, high } = rateBounds(estimate.rate, lang);
  return {
    rate: likely,
    range: range(low, high),
    premium: moneyText(premium.likely, lang),
    premiumRange: moneyRange(premium),
    monthly: moneyText(perMonth(premium.likely), lang),
    total: moneyText(total.likely, lang),
    totalRange: moneyRange(total),
  };
}
