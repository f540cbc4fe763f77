import { html, type TemplateResult } from 'lit';
import type { LeverId } from '../../../engine/index.js';
import { figure } from '../../../screen/figure.js';
import { leverMeasures, measureWords } from '../../../terms/measures.js';
import { moneyText } from '../../../text/format.js';
import { measureText } from '../../../text/measure.js';
import { eurosAsTold, type Row } from '../figures/levers.js';
import type { LeversModel } from '../model.js';

/** Where something that a lever moves stands, in words. */
export const levelText = (id: LeverId, level: number | null, { lang, text, tariff }: LeversModel): string =>
  level === null
    ? text.list.unlimited
    : measureText(leverMeasures[id], level, lang, measureWords(tariff, text.times));

/** A lever's name, for the middle of a sentence. */
export const nameOf = ({ id, to, by }: Row, model: LeversModel): string =>
  model.text.levers[id].name(levelText(id, to, model), levelText(id, by, model));

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An amount more or less, `−1 900 €`; the sign stays with what follows it. */
export const moreText = (amount: number, { lang }: LeversModel): string =>
  moneyText(eurosAsTold(amount), lang, true).replace(/^[−+]/, '$&\u2060');

/** What a change saves; less than is worth telling is no saving. A change that costs, beside others, says so. */
export const savingText = (saving: number, least: number, model: LeversModel): TemplateResult | string =>
  Math.abs(saving) < least ? model.text.list.under(moneyText(least, model.lang)) : more(-saving, model);

/** The same, its unit set smaller. */
export function more(amount: number, { lang }: LeversModel): TemplateResult {
  const rounded = eurosAsTold(amount);
  const sign = rounded === 0 ? '' : rounded < 0 ? '−' : '+';
  return html`<span class="figure">${sign}${figure(moneyText(Math.abs(rounded), lang))}</span>`;
}
