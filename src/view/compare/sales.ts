import { html, type TemplateResult } from 'lit';
import { countText, moneyText, parts, shareText } from '../../language/format.js';
import { oneYearIn, outcomeNames, type OutcomeName } from '../../state/compare/comparison.js';
import { salesToWinBack, wipingLoss } from '../../state/compare/sales.js';
import { behind, input } from './input.js';
import type { ToldModel } from './model.js';
import { folded, row, table } from './table.js';

/** « Ventes à refaire »: the sales that make up for a loss, and the loss that wipes out a year's result. */
export function sales(model: ToldModel): TemplateResult {
  const { text, inputs, lang, pricing } = model;
  const words = text.sales;
  const { operatingMargin: margin, lossToMake: loss } = inputs;
  const found = salesToWinBack(loss, margin, pricing.insurableTurnover);
  const months = countText(found.months, lang);
  return html`<section class="sales" aria-labelledby="sales-heading">
    <h4 id="sales-heading">${words.heading}</h4>
    <p>${words.intro}</p>
    <div class="group two">
      ${input('lossToMake', { label: words.loss, note: words.lossNote }, model)}
      ${input('operatingMargin', { label: words.margin, note: words.marginNote }, model)}
    </div>
    <p aria-live="polite">
      ${words.toMake(moneyText(loss, lang), shareText(margin, lang), moneyText(found.sales, lang), months)}
      ${behind(['lossToMake', 'operatingMargin'], model)}
    </p>
    <p>${wiped(model)}</p>
    ${everyYear(model)}
  </section>`;
}

function wiped({ told, text: { sales: words }, inputs, lang, pricing }: ToldModel): string {
  const loss = wipingLoss(inputs.operatingMargin, pricing.insurableTurnover);
  const often = (way: 'loss' | 'kept') => {
    const years = oneYearIn(told.curve, loss, way);
    if (years === Infinity) return words.never;
    return years < 2 ? words.always : words.oneIn(countText(years, lang));
  };
  const amount = moneyText(loss, lang);
  return oneYearIn(told.curve, loss, 'loss') === Infinity
    ? words.wipedNever(amount)
    : words.wiped(amount, often('loss'), often('kept'));
}

/** The same for each kind of year. */
function everyYear({ told, text, inputs, lang, pricing }: ToldModel): TemplateResult {
  const words = text.sales;
  const toMake = (loss: number) =>
    parts(moneyText(salesToWinBack(loss, inputs.operatingMargin, pricing.insurableTurnover).sales, lang))
      .figure;
  const line = (name: OutcomeName) => {
    const { loss, kept } = told.outcomes[name];
    return row(text.year.outcomes[name], [loss, kept].map(toMake));
  };
  const heads = [text.year.case, words.without, words.with];
  return folded(words.table, table(words.caption, heads, outcomeNames.map(line)));
}
