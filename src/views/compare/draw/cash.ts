import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { daysText, moneyText, parts } from '../../../text/format.js';
import { cashCaseOf, cashOf, type Cash } from '../figures/cash.js';
import { isGiven } from '../figures/in-force.js';
import type { ToldModel } from '../model.js';
import type { CompareMessages } from '../text/fr.js';
import { behind } from './behind.js';
import { input } from './input.js';
import { onDemand } from './on-demand.js';

const BEHIND_IT = ['daysGained', 'shareFinanced'] as const;

/** What cover changes for cash: sooner payment, and what lenders advance against insured receivables. */
export function cash(model: ToldModel): TemplateResult {
  const { text, state } = model;
  const words = text.cash;
  return html`<section class="cash" aria-labelledby="cash-heading">
    <h4 id="cash-heading">${words.heading}</h4>
    <p>${cashLine(model)} ${behind(BEHIND_IT, model)}</p>
    <p class="note">
      ${words.better} ${words.intro}
      ${BEHIND_IT.every((field) => isGiven(state, field)) ? nothing : words.assumed}
    </p>
    ${onDemand('cash', cashDetail, model)}
  </section>`;
}

/** What it frees and opens, in two sentences. */
export function cashLine(model: ToldModel): string {
  const { lang } = model;
  const { freed: sooner, lent: advanced } = model.text.cash;
  const { daysGained, freed, lent } = effects(model);
  return `${sooner(daysText(daysGained, lang), moneyText(freed, lang))} ${advanced(moneyText(lent, lang))}`;
}

/** With the inputs in force. */
const effects = ({ state, tariff, pricing, inputs, told }: ToldModel): Cash =>
  cashOf(cashCaseOf(state.answers, tariff, pricing), inputs, told);

/** The visitor's own figures on cash, provisions, and what a factor or a bank would cost. */
function cashDetail(model: ToldModel): TemplateResult {
  const { inputs, lang, text } = model;
  const words = text.detail.cash;
  const found = effects(model);
  const money = (amount: number) => moneyText(amount, lang);
  const field = (name: keyof typeof words.fields) => input(name, words.fields[name], model);
  const provisions =
    inputs.provisions === undefined
      ? words.noProvisions
      : words.provisions(money(inputs.provisions), money(found.provisionsReleased));
  return html`<div class="group two">${field('daysGained')} ${field('provisions')}</div>
    <p>${provisions} ${behind(['provisions'], model)}</p>
    <div class="group two">
      ${field('shareFinanced')} ${field('financingRate')} ${field('factoringCommission')}
    </div>
    <p>
      ${words.lent(money(found.receivables), money(found.accepted), money(found.lent))}
      ${behind(['shareFinanced', 'financingRate', 'factoringCommission'], model)}
    </p>
    ${cost(found, model, words)}
    <p class="note">${words.factorNote}</p>`;
}

function cost(
  { commission, interest, factorCost }: Cash,
  { lang }: ToldModel,
  words: CompareMessages['detail']['cash'],
): TemplateResult {
  const bare = (amount: number) => parts(moneyText(amount, lang)).figure;
  return captioned(
    words.caption,
    [words.via, words.commission, words.interest, words.total],
    [
      row(words.factor, [commission, interest, factorCost].map(bare)),
      row(words.bank, ['–', bare(interest), bare(interest)]),
    ],
  );
}
