import { html, nothing, type TemplateResult } from 'lit';
import { toldOf } from '../../../core/told.js';
import { figure, moneyBounds } from '../../../screen/figure.js';
import { countText, moneyText, shareText } from '../../../text/format.js';
import { toldBill } from '../figures/told-bill.js';
import type { TablesModel } from '../model.js';

/** The bill line by line. */
export function billLines(model: TablesModel): TemplateResult {
  const { estimate, pricing, tariff, lang } = model;
  const text = model.text.bill;
  const range = moneyBounds(toldOf(estimate).total, lang);
  const told = toldBill(estimate, pricing);
  const money = (value: number) => moneyText(value, lang);
  const { lifted, namedBuyers: buyers } = told;
  return html`<table>
    <caption>
      ${range.single ? text.totalSame(range.high) : text.totalRange(range.low, range.high)}
    </caption>
    <tbody>
      ${line(text.premium, figure(money(told.premium)), lifted === undefined ? '' : text.lifted(money(lifted)))}
      ${line(text.tax(shareText(tariff.bill.insurancePremiumTax, lang)), figure(money(told.insurancePremiumTax)))}
      ${line(text.fees, figure(money(told.creditLimitFees)), text.feesFor(buyers, countText(buyers, lang)))}
      ${line(text.total, figure(money(told.total)), '', 'total')}
      ${line(text.monthly, figure(money(told.monthly)))}
      ${told.vatOnFees > 0 ? line(text.vat, figure(money(told.vatOnFees))) : nothing}
      ${line(text.minimumPremium, figure(money(told.minimumPremium)), text.minimumPremiumHint)}
      ${told.yearEnd.map(({ turnoverChange, adjustment }) =>
        line(
          text.yearEnd,
          adjustmentText(adjustment, money, text),
          text.yearEndIf(shareText(turnoverChange, lang, true)),
        ),
      )}
    </tbody>
  </table>`;
}

/** One line of the bill: what, how much, and how it is set. */
function line(label: string, amount: TemplateResult | string, hint = '', role = ''): TemplateResult {
  return html`<tr class=${role || nothing}>
    <th scope="row">${label}${hint ? html`<small>${hint}</small>` : nothing}</th>
    <td>${amount}</td>
  </tr>`;
}

function adjustmentText(
  adjustment: number,
  money: (value: number) => string,
  text: TablesModel['text']['bill'],
): string {
  if (adjustment === 0) return text.nothing;
  const amount = money(Math.abs(adjustment));
  return adjustment > 0 ? text.toPay(amount) : text.toGetBack(amount);
}
