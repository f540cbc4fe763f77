import { html, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../../../text/format.js';
import { costLines } from '../figures/comparison.js';
import type { ToldModel } from '../model.js';
import { row, table } from './table.js';

/** The yearly cost of each way side by side, line by line, and the reserve that one of them freezes. */
export function costs(model: ToldModel): TemplateResult {
  const { told, text, lang, tariff } = model;
  const words = text.costs;
  const { selfInsured, insured, reserve } = told;
  const money = (amount: number) => moneyText(amount, lang);
  const lines = costLines.map((line) => {
    const { label, hint } = words.lines[line];
    const cells = [selfInsured, insured].map(({ lines: { [line]: amount } }) =>
      amount === undefined ? '–' : money(amount),
    );
    return row(html`${label} <small>${hint}</small>`, cells);
  });
  const total = row(
    words.total,
    [selfInsured, insured].map(({ total: sum }) => money(sum)),
    'total',
  );
  return html`<section class="costs">
    <h4>${words.heading}</h4>
    ${table(words.caption, [words.line, words.selfInsured, words.insured], [...lines, total])}
    <p class="note">
      ${words.reserve(money(reserve), shareText(tariff.selfInsurance.costOfEquity, lang))} ${words.prudence}
    </p>
  </section>`;
}
