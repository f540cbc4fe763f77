import { html, nothing, type TemplateResult } from 'lit';
import { countText, moneyText, shareText } from '../../language/format.js';
import { oneYearIn } from '../../state/compare/comparison.js';
import { isGiven } from '../../state/compare/in-force.js';
import { salesToWinBack, wipingLoss } from '../../state/compare/sales.js';
import { behind } from './behind.js';
import type { ToldModel } from './model.js';
import { onDemand } from './on-demand.js';

/** « Ventes à refaire »: the sales that make up for a loss, and the loss that wipes out a year's result. */
export function sales(model: ToldModel): TemplateResult {
  const { text, state } = model;
  const words = text.sales;
  return html`<section class="sales" aria-labelledby="sales-heading">
    <h4 id="sales-heading">${words.heading}</h4>
    <p>${words.intro}</p>
    <p>${salesLine(model)} ${behind(['lossToMake', 'operatingMargin'], model)}</p>
    <p>${wiped(model)}</p>
    <p class="note">
      ${isGiven(state, 'lossToMake') ? nothing : words.customersLoss}
      ${isGiven(state, 'operatingMargin') ? nothing : words.usualMargin}
    </p>
    ${onDemand('sales', model)}
  </section>`;
}

/** The sales that make up for a loss, in a sentence. */
export function salesLine({ text, inputs, lang, pricing }: ToldModel): string {
  const { operatingMargin: margin, lossToMake: loss } = inputs;
  const found = salesToWinBack(loss, margin, pricing.insurableTurnover);
  const money = (amount: number) => moneyText(amount, lang);
  return text.sales.toMake(
    money(loss),
    shareText(margin, lang),
    money(found.sales),
    countText(found.months, lang),
  );
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
