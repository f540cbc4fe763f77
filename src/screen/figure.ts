import { html, type TemplateResult } from 'lit';
import type { Interval } from '../core/estimate.js';
import { moneyText, parts, rateTexts } from '../text/format.js';
import type { Lang } from '../text/locales.js';

/** A formatted number with its unit set smaller, never broken over two lines. */
export function figure(formatted: string): TemplateResult {
  const { figure: digits, unit, unitFirst } = parts(formatted);
  if (unit === '') return html`<span class="figure">${digits}</span>`;
  if (unitFirst) return html`<span class="figure"><span class="unit">${unit}</span>${digits}</span>`;
  const space = formatted.endsWith(digits + unit) ? '' : '\u202f';
  return html`<span class="figure">${digits}<span class="unit">${space}${unit}</span></span>`;
}

/** A range of money as texts. */
export interface MoneyBounds extends Interval<string> {
  /** Both bounds read the same, as where the minimum premium decides at both ends. */
  readonly single: boolean;
}

/** The bounds of a range of money as texts, the unit once where it comes last. @param interval as told */
export function moneyBounds(interval: Interval, lang: Lang): MoneyBounds {
  const text = (value: number) => moneyText(value, lang);
  const low = text(interval.low);
  const high = text(interval.high);
  const { figure: digits, unitFirst } = parts(low);
  return { low: unitFirst ? low : digits, likely: text(interval.likely), high, single: low === high };
}

/** The bounds of a range of rates as texts, all with the same decimals. */
export function rateBounds({ low, likely, high }: Interval, lang: Lang): Interval<string> {
  const [from, rate, to] = rateTexts([low, likely, high], low, lang) as [string, string, string];
  return { low: from, likely: rate, high: to };
}
