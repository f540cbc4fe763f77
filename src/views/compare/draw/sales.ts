import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { countText, moneyText, parts, shareText } from '../../../text/format.js';
import { frequencyOf, type Way } from '../figures/frequency.js';
import { outcomeNames, type OutcomeName } from '../figures/outcome.js';
import { isGiven } from '../figures/in-force.js';
import { salesToWinBack, wipingLoss } from '../figures/sales.js';
import type { ToldModel } from '../model.js';
import { behind } from './behind.js';
import { input } from './input.js';
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
    ${onDemand('sales', salesDetail, model)}
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
  const often = (way: Way) => {
    const { years, beside, largestBuyer } = frequencyOf(told, loss, way);
    if (years === Infinity) return words.never;
    if (years < 2) return words.always;
    const oneIn = words.oneIn(countText(years, lang));
    const frequency = beside ? words[beside](oneIn) : oneIn;
    return largestBuyer ? words.ofLargestBuyer(frequency) : frequency;
  };
  const amount = moneyText(loss, lang);
  return frequencyOf(told, loss, 'withoutPolicy').years === Infinity
    ? words.wipedNever(amount)
    : words.wiped(amount, often('withoutPolicy'), often('kept'));
}

/** The visitor's own loss and margin, then the sales to win back after each kind of year. */
function salesDetail(model: ToldModel): TemplateResult {
  const words = model.text.detail.sales;
  return html`<div class="group two">
      ${input('lossToMake', { label: words.loss, note: words.lossNote }, model)}
      ${input('operatingMargin', { label: words.margin, note: words.marginNote }, model)}
    </div>
    ${everyYear(model)}`;
}

function everyYear({ told, text, inputs, lang, pricing }: ToldModel): TemplateResult {
  const {
    year,
    detail: { sales: words },
  } = text;
  const toMake = (loss: number) =>
    parts(moneyText(salesToWinBack(loss, inputs.operatingMargin, pricing.insurableTurnover).sales, lang))
      .figure;
  const line = (name: OutcomeName) => {
    const { withoutPolicy, kept } = told.outcomes[name];
    return row(year.outcomes[name], [withoutPolicy, kept].map(toMake));
  };
  return captioned(words.caption, [year.case, words.without, words.with], outcomeNames.map(line));
}
