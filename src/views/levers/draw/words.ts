import { html, type TemplateResult } from 'lit';
import type { LeverId } from '../../../engine/index.js';
import { figure } from '../../../screen/figure.js';
import { leverMeasures } from '../../../terms/measures.js';
import { moneyText, roundToSignificant } from '../../../text/format.js';
import { measureText } from '../../../text/measure.js';
import type { Row } from '../figures/levers.js';
import type { LeversModel } from '../model.js';

/** Where something that a lever moves stands, in words. */
export const levelText = (id: LeverId, level: number | null, { lang, text }: LeversModel): string =>
  level === null ? text.list.unlimited : measureText(leverMeasures[id], level, lang, text);

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
