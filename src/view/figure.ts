import { html, type TemplateResult } from 'lit';
import { moneyText, parts, rateText } from '../language/format.js';
import type { Lang } from '../language/messages.js';
import type { Interval } from '../state/estimate.js';
import { roundTo, warrantedStep } from '../state/rounding.js';

/** A formatted number with its unit set smaller, never broken over two lines. */
export function figure(formatted: string): TemplateResult {
  const { figure: digits, unit, unitFirst } = parts(formatted);
  if (unit === '') return html`<span class="figure">${digits}</span>`;
  if (unitFirst) return html`<span class="figure"><span class="unit">${unit}</span>${digits}</span>`;
  const space = formatted.endsWith(digits + unit) ? '' : '\u202f';
  return html`<span class="figure">${digits}<span class="unit">${space}${unit}</span></span>`;
}

/** The bounds of a range of money as texts, rounded to what the range warrants; the unit once where it comes last. */
export function moneyBounds(interval: Interval, lang: Lang): Interval<string> {
  const step = warrantedStep(interval);
  const text = (value: number) => moneyText(roundTo(value, step), lang);
  const { figure: digits, unitFirst } = parts(text(interval.low));
  return {
    low: unitFirst ? text(interval.low) : digits,
    likely: text(interval.likely),
    high: text(interval.high),
  };
}

/** The bounds of a range of rates as texts. */
export function rateBounds({ low, likely, high }: Interval, lang: Lang): Interval<string> {
  return { low: rateText(low, lang), likely: rateText(likely, lang), high: rateText(high, lang) };
}
