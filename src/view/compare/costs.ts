import { html, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../../language/format.js';
import { costLines, type CostLine } from '../../state/compare/comparison.js';
import type { ToldModel } from './model.js';

/** The yearly cost of each way side by side, line by line, and the reserve that one of them freezes. */
export function costs(model: ToldModel): TemplateResult {
  const { told, text, lang, tariff } = model;
  const words = text.costs;
  return html`<section class="costs">
    <h4>${words.heading}</h4>
    <table>
      <caption class="note">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${[words.line, words.selfInsured, words.insured].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${costLines.map((line) => row(line, model))}
        <tr class="total">
          <th scope="row">${words.total}</th>
          <td>${moneyText(told.selfInsured.total, lang)}</td>
          <td>${moneyText(told.insured.total, lang)}</td>
        </tr>
      </tbody>
    </table>
    <p class="note">
      ${words.reserve(moneyText(told.reserve, lang), shareText(tariff.selfInsurance.costOfEquity, lang))}
      ${words.prudence}
    </p>
  </section>`;
}

function row(line: CostLine, { told, text: { costs: words }, lang }: ToldModel): TemplateResult {
  const { label, hint } = words.lines[line];
  const cell = (amount: number | undefined) =>
    amount === undefined
      ? html`<td><span aria-hidden="true">–</span><span class="aloud">${words.none}</span></td>`
      : html`<td>${moneyText(amount, lang)}</td>`;
  return html`<tr>
    <th scope="row">${label} <small>${hint}</small></th>
    ${cell(told.selfInsured.lines[line])} ${cell(told.insured.lines[line])}
  </tr>`;
}
