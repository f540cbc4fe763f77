import { html, type TemplateResult } from 'lit';
import type { CompareDetailMessages } from '../../language/compare-detail/messages.js';
import { moneyText, parts } from '../../language/format.js';
import { outcomeNames, type OutcomeName } from '../../state/compare/comparison.js';
import { salesToWinBack } from '../../state/compare/sales.js';
import { input } from './input.js';
import type { ToldModel } from './model.js';
import { row, table } from './table.js';

/** The visitor's own loss and margin, then the sales to win back after each kind of year. */
export function salesDetail(model: ToldModel, text: CompareDetailMessages): TemplateResult {
  const words = text.sales;
  return html`<div class="group two">
      ${input('lossToMake', { label: words.loss, note: words.lossNote }, model)}
      ${input('operatingMargin', { label: words.margin, note: words.marginNote }, model)}
    </div>
    ${everyYear(model, text)}`;
}

function everyYear(
  { told, text: { year }, inputs, lang, pricing }: ToldModel,
  { sales: words }: CompareDetailMessages,
): TemplateResult {
  const toMake = (loss: number) =>
    parts(moneyText(salesToWinBack(loss, inputs.operatingMargin, pricing.insurableTurnover).sales, lang))
      .figure;
  const line = (name: OutcomeName) => {
    const { loss, kept } = told.outcomes[name];
    return row(year.outcomes[name], [loss, kept].map(toMake));
  };
  return table(words.caption, [year.case, words.without, words.with], outcomeNames.map(line));
}
