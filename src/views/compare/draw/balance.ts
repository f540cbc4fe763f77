import { html, nothing, type TemplateResult } from 'lit';
import { daysText, moneyText, shareText } from '../../../text/format.js';
import { creditToPayFor, furtherSalesOf, salesToPayFor, type PaidFor } from '../figures/balance.js';
import { cashCaseOf } from '../figures/cash.js';
import { salesToWinBack } from '../figures/sales.js';
import type { ToldModel } from '../model.js';
import { behind } from './behind.js';
import { input } from './input.js';
import { onDemand } from './on-demand.js';

/** The sales that pay for the policy beside those that make up for a loss, and those that a granted limit would allow. */
export function balance(model: ToldModel): TemplateResult {
  const { balance: words } = model.text;
  return html`<section class="balance" aria-labelledby="balance-heading">
    <h4 id="balance-heading">${words.heading}</h4>
    <p>${toPay(model)} ${besideLoss(model)} ${behind(['lossToMake', 'operatingMargin'], model)}</p>
    <p>${words.granted} ${furtherLine(model)} ${behind(['furtherCredit', 'operatingMargin'], model)}</p>
    <p class="note">${words.outside}</p>
    ${onDemand('further', furtherDetail, model)}
  </section>`;
}

const policyOf = ({ told, inputs, pricing }: ToldModel): PaidFor =>
  salesToPayFor(told.policyCost, inputs.operatingMargin, pricing.insurableTurnover);

function toPay(model: ToldModel): string {
  const { text, inputs, lang } = model;
  const { cost, sales, days } = policyOf(model);
  const { toPay: said, underADay } = text.balance;
  const [each, all] = [cost, sales].map((amount) => moneyText(amount, lang)) as [string, string];
  return said(
    each,
    shareText(inputs.operatingMargin, lang),
    all,
    days < 1 ? underADay : daysText(days, lang),
  );
}

/** A loss that is none takes no sales. */
function besideLoss({ text, inputs, lang, pricing }: ToldModel): string | typeof nothing {
  const { lossToMake: loss, operatingMargin } = inputs;
  if (loss === 0) return nothing;
  const { sales } = salesToWinBack(loss, operatingMargin, pricing.insurableTurnover);
  return text.balance.beside(moneyText(sales, lang), moneyText(loss, lang));
}

/** What further credit would bring in, in a sentence: the visitor's own, or as much as would pay for the policy. */
export function furtherLine(model: ToldModel): string {
  const { state, tariff, pricing, inputs, lang, text } = model;
  const { enough, cash, allowed, ...words } = text.balance;
  const { operatingMargin: margin, furtherCredit: credit } = inputs;
  const company = cashCaseOf(state.answers, tariff, pricing);
  if (company.daysToPay === 0) return cash;
  const policy = policyOf(model);
  const money = (amount: number) => moneyText(amount, lang);
  if (!credit) return enough(money(creditToPayFor(margin, company, policy)));
  const found = furtherSalesOf(credit, company, margin, policy);
  const days = daysText(company.daysToPay, lang);
  const comparison = words[found.beside](money(policy.cost));
  return allowed(money(credit), days, money(found.sales), money(found.margin), comparison);
}

function furtherDetail(model: ToldModel): TemplateResult {
  return html`${input('furtherCredit', model.text.detail.further, model)}`;
}
