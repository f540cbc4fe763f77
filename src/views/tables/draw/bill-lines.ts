import { html, nothing, type TemplateResult } from 'lit';
import { roundTo, warrantedStep } from '../../../core/rounding.js';
import { figure, moneyBounds } from '../../../screen/figure.js';
import { countText, moneyText, shareText } from '../../../text/format.js';
import type { TablesModel } from '../model.js';

/** One line of the bill: what, how much, and how it is set. */
interface Line {
  label: string;
  hint?: string;
  amount: TemplateResult | string;
  role?: 'total';
}

/** The bill line by line. */
export function billLines(model: TablesModel): TemplateResult {
  const total = moneyBounds(model.estimate.total, model.lang);
  const text = model.text.bill;
  return html`<table>
    <caption>
      ${total.single ? text.totalSame(total.high) : text.totalRange(total.low, total.high)}
    </caption>
    <tbody>
      ${linesOf(model).map(line)}
    </tbody>
  </table>`;
}

function line({ label, hint, amount, role }: Line): TemplateResult {
  return html`<tr class=${role ?? nothing}>
    <th scope="row">${label}${hint ? html`<small>${hint}</small>` : nothing}</th>
    <td>${amount}</td>
  </tr>`;
}

function linesOf({ estimate, pricing, tariff, lang, text: { bill: text } }: TablesModel): Line[] {
  // A digit more than the range warrants, so that small lines show; the total is that of the lines shown.
  const step = Math.max(1, warrantedStep(estimate.premium) / 10);
  const round = (value: number) => roundTo(value, step);
  const money = (value: number) => figure(moneyText(round(value), lang));
  const { premium, insurancePremiumTax: tax, creditLimitFees: fees, ...rest } = estimate.bill;
  const total = round(premium) + round(tax) + round(fees);
  return [
    {
      label: text.premium,
      ...(premium > pricing.premium && { hint: text.lifted(moneyText(round(pricing.premium), lang)) }),
      amount: money(premium),
    },
    { label: text.tax(shareText(tariff.bill.insurancePremiumTax, lang)), amount: money(tax) },
    {
      label: text.fees,
      hint: text.feesFor(rest.namedBuyers, countText(rest.namedBuyers, lang)),
      amount: money(fees),
    },
    { label: text.total, amount: money(total), role: 'total' },
    { label: text.monthly, amount: money(total / 12) },
    ...(round(rest.vatOnFees) > 0 ? [{ label: text.vat, amount: money(rest.vatOnFees) }] : []),
    { label: text.minimumPremium, hint: text.minimumPremiumHint, amount: money(rest.minimumPremium) },
    ...rest.yearEnd.map(({ turnoverChange, adjustment }) => ({
      label: text.yearEnd,
      hint: text.yearEndIf(shareText(turnoverChange, lang, true)),
      amount: adjustmentText(round(adjustment), lang, text),
    })),
  ];
}

function adjustmentText(
  adjustment: number,
  lang: TablesModel['lang'],
  text: TablesModel['text']['bill'],
): string {
  if (adjustment === 0) return text.nothing;
  const amount = moneyText(Math.abs(adjustment), lang);
  return adjustment > 0 ? text.toPay(amount) : text.toGetBack(amount);
}
