import { html, nothing, type TemplateResult } from 'lit';
import { minimumIn, toldOf } from '../../../core/told.js';
import type { Model } from '../../../screen/model.js';
import { moneyText } from '../../../text/format.js';
import { levelText, pointsText } from '../../../text/points.js';
import { breakdownOf } from '../figures/breakdown.js';
import type { ExplainMessages } from '../text/fr.js';
import { itemWords } from './words.js';

/** What the rate is made of, as a table for paper. */
export function whyTable(model: Model, text: ExplainMessages): TemplateResult {
  const { pricing, estimate, lang } = model;
  const words = text.paper;
  const { parts, rate, amount } = breakdownOf(pricing, estimate.premium, model.foldsCommission);
  const line = (label: string, hint: string, points: string, euros: string, role: string | typeof nothing) =>
    html`<tr class=${role}>
      <th scope="row">${label}${hint ? html`<span class="note">, ${hint}</span>` : nothing}</th>
      <td>${points}</td>
      <td>${euros}</td>
    </tr>`;
  const raised = minimumIn(estimate, pricing)?.decides === 'likely';
  const minimum = () => text.waterfall.minimum(moneyText(toldOf(estimate).premium.likely, lang));
  return html`<table class="why">
      <thead>
        <tr>
          <th scope="col">${words.item}</th>
          <th scope="col">${words.points}</th>
          <th scope="col">${words.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(({ item, rate: points, amount: euros }) => {
          const { label, hint } = itemWords(item, text.waterfall, model);
          return line(label, hint, pointsText(points, lang, true), moneyText(euros, lang), nothing);
        })}
        ${line(words.total, '', levelText(rate, lang), moneyText(amount, lang), 'total')}
      </tbody>
    </table>
    ${raised ? html`<p class="note">${minimum()}</p>` : nothing}`;
}
