import { toldOf } from '../../../core/told.js';
import { moneyBounds } from '../../../screen/figure.js';
import type { Model } from '../../../screen/model.js';

/** The premium's range in words, or a single figure; € per year. */
export function costText({ estimate, lang, messages }: Model): string {
  const { low, high, single } = moneyBounds(toldOf(estimate).premium, lang);
  return single ? high : messages.result.range(low, high);
}
