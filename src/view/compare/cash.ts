import { html, nothing, type TemplateResult } from 'lit';
import { daysText, moneyText } from '../../language/format.js';
import { cashOf, daysToPay, type Cash } from '../../state/compare/cash.js';
import { isGiven } from '../../state/compare/in-force.js';
import { submissionOf } from '../../state/submission.js';
import { behind } from './behind.js';
import type { ToldModel } from './model.js';
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
      ${words.intro} ${BEHIND_IT.every((field) => isGiven(state, field)) ? nothing : words.assumed}
    </p>
    ${onDemand('cash', model)}
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
export function effects({ state, tariff, pricing, inputs, told }: ToldModel): Cash {
  const submission = submissionOf(state.answers, tariff);
  return cashOf(
    {
      turnover: pricing.insurableTurnover,
      daysToPay: daysToPay(submission),
      domesticShare: pricing.domesticShare,
      vatRate: tariff.bill.vatOnFees, // the normal rate, which most sales bear too
    },
    inputs,
    told,
  );
}
