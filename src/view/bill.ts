import { html, nothing, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../language/format.js';
import { roundTo, warrantedStep } from '../state/rounding.js';
import { figure, moneyBounds } from './figure.js';
import type { Model } from './model.js';

/** One line of the bill: what, how much, and how it is set. */
interface Line {
  label: string;
  hint?: string;
  amount: TemplateResult | string;
  role?: 'total';
}

/** The bill at the likely rate, behind a heading that already tells the total. */
export function bill(model: Model): TemplateResult {
  const { estimate, lang, messages } = model;
  const total = moneyBounds(estimate.total, lang);
  return html`<details class="bill" part="bill">
    <summary>
      <span>${messages.bill.open}</span>
      <span>${figure(total.likely)} <small>${messages.result.perYear}</small></span>
    </summary>
    <table>
      <caption>
        ${messages.bill.totalRange(total.low, total.high)}
      </caption>
      <tbody>
        ${linesOf(model).map(line)}
      </tbody>
    </table>
  </details>`;
}

function line({ label, hint, amount, role }: Line): TemplateResult {
  return html`<tr class=${role ?? nothing}>
    <th scope="row">${label}${hint ? html`<small>${hint}</small>` : nothing}</th>
    <td>${amount}</td>
  </tr>`;
}

function linesOf({ estimate, tariff, lang, messages }: Model): Line[] {
  const text = messages.bill;
  // A digit more than the range warrants, so that small lines show; the total is that of the lines shown.
  const step = Math.max(1, warrantedStep(estimate.premium) / 10);
  const round = (value: number) => roundTo(value, step);
  const money = (value: number) => figure(moneyText(round(value), lang));
  const { premium, insurancePremiumTax: tax, creditLimitFees: fees, ...rest } = estimate.bill;
  const total = round(premium) + round(tax) + round(fees);
  return [
    { label: text.premium, amount: money(premium) },
    { label: text.tax(shareText(tariff.bill.insurancePremiumTax, lang)), amount: money(tax) },
    { label: text.fees, hint: text.feesFor(rest.namedBuyers), amount: money(fees) },
    { label: text.total, amount: money(total), role: 'total' },
    { label: text.monthly, amount: money(total / 12) },
    { label: text.vat, amount: money(rest.vatOnFees) },
    { label: text.minimumPremium, hint: text.minimumPremiumHint, amount: money(rest.minimumPremium) },
    ...rest.yearEnd.map(({ turnoverChange, adjustment }) => ({
      label: text.yearEnd,
      hint: text.yearEndIf(shareText(turnoverChange, lang, true)),
      amount: adjustmentText(round(adjustment), lang, text),
    })),
  ];
}

function adjustmentText(adjustment: number, lang: Model['lang'], text: Model['messages']['bill']): string {
  if (adjustment === 0) return text.nothing;
  const amount = moneyText(Math.abs(adjustment), lang);
  return adjustment > 0 ? text.toPay(amount) : text.toGetBack(amount);
}
