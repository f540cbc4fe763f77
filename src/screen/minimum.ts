import { minimumIn } from '../core/told.js';
import { moneyText } from '../text/format.js';
import type { Model } from './model.js';

/** Says, behind an amount of premium, that the least that a policy costs decides it; empty where it does not. */
export function minimumText({ estimate, pricing, lang, messages: { result } }: Model): string {
  const minimum = minimumIn(estimate, pricing);
  if (!minimum) return '';
  return minimum.decides === 'low' ? result.lowIsMinimum : result.minimum(moneyText(minimum.alone, lang));
}
