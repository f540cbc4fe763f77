import { html, nothing, type TemplateResult } from 'lit';
import { scrolling } from '../../../screen/scrolling.js';
import { moneyText } from '../../../text/format.js';
import { pointsText } from '../../../text/points.js';
import type { Breakdown } from '../figures/breakdown.js';
import type { ExplainModel } from '../model.js';
import { itemWords } from './words.js';

/** The waterfall's twin for those who would rather read it. */
export function breakdownTable(breakdown: Breakdown, model: ExplainModel): TemplateResult {
  return html`<details id="breakdown">
    <summary>${model.text.waterfall.table}</summary>
    ${model.isOpen('breakdown') ? table(breakdown, model) : nothing}
  </details>`;
}

function table({ parts, rate, amount }: Breakdown, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const words = text.waterfall;
  return scrolling(
    words.heading,
    html`<table>
      <thead>
        <tr>
          ${[words.item, words.rate, words.running, words.amount].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${parts.map((part) => {
          const { label } = itemWords(part.item, words, model);
          return line(label, pointsText(part.rate, lang, true), part.running, part.amount, model);
        })}
        ${line(words.total, pointsText(rate, lang), rate, amount, model, 'total')}
      </tbody>
    </table>`,
  );
}

function line(
  label: string,
  points: string,
  running: number,
  amount: number,
  { lang }: ExplainModel,
  role = '',
): TemplateResult {
  return html`<tr class=${role}>
    <th scope="row">${label}</th>
    <td>${points}</td>
    <td>${pointsText(running, lang)}</td>
    <td>${moneyText(amount, lang)}</td>
  </tr>`;
}
