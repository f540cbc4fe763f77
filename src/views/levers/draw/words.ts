import { html, type TemplateResult } from 'lit';
import type { LeverId } from '../../../engine/index.js';
import { figure } from '../../../screen/figure.js';
import {
  countText,
  daysText,
  moneyText,
  monthsText,
  rateText,
  roundToSignificant,
  shareText,
} from '../../../text/format.js';
import type { Row } from '../figures/levers.js';
import type { LeversModel } from '../model.js';

/** Where something that a lever moves stands, in words. */
export function levelText(id: LeverId, level: number | null, { lang, text }: LeversModel): string {
  if (level === null) return text.list.unlimited;
  switch (id) {
    case 'dso':
      return daysText(level, lang);
    case 'largestShare':
    case 'insuredPercentage':
      return shareText(level, lang);
    case 'badDebts':
      return rateText(level, lang);
    case 'lossYears':
      return text.years(countText(level, lang));
    case 'maximumLiabilityMultiple':
      return text.times(countText(level, lang));
    case 'waitingPeriodMonths':
      return monthsText(level, lang);
    default:
      return moneyText(level, lang);
  }
}

/** A lever's name, for the middle of a sentence. */
export function nameOf({ id, from, to }: Row, model: LeversModel): string {
  const by = levelText(id, Math.abs((from ?? 0) - (to ?? 0)), model);
  return model.text.levers[id].name(levelText(id, to, model), by);
}

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Two digits are all that a difference of estimates can bear. */
export const told = (amount: number): number => roundToSignificant(Math.round(amount));

/** An amount more or less, `−1 900 €`; the sign stays with what follows it. */
export const moreText = (amount: number, { lang }: LeversModel): string =>
  moneyText(told(amount), lang, true).replace(/^[−+]/, '$&\u2060');

/** The same, its unit set smaller. */
export function more(amount: number, { lang }: LeversModel): TemplateResult {
  const rounded = told(amount);
  const sign = rounded === 0 ? '' : rounded < 0 ? '−' : '+';
  return html`<span class="figure">${sign}${figure(moneyText(Math.abs(rounded), lang))}</span>`;
}
