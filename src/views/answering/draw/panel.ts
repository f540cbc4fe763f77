import { html, nothing, type TemplateResult } from 'lit';
import type { OutOfMarket } from '../../../core/out-of-market.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import type { Model } from '../../../screen/model.js';
import { formatFor } from '../../../text/format.js';
import type { AnsweringMessages } from '../text/fr.js';

/**
 * Says in words why the market would not write the case as it is, and what exists besides: the first reason, and behind
 * it the others.
 */
export function panel(model: Model, text: AnsweringMessages): TemplateResult | typeof nothing {
  const [first, ...others] = model.outOfMarket.map((reason) => {
    const { title, also } = caseText(reason, model, text);
    return html`<p><strong>${title}</strong> ${also}</p>`;
  });
  if (!first) return nothing;
  return html`<div class="panel" part="panel">
    ${first}
    ${
      others.length > 0
        ? html`<details>
            <summary id="remarks-button">${text.outOfMarket.others(others.length)}</summary>
            ${others}
          </details>`
        : nothing
    }
    <p class="note">${text.outOfMarket.price}</p>
  </div>`;
}

/** One case in two sentences. */
export function caseText(
  reason: OutOfMarket,
  model: Model,
  { outOfMarket: text }: AnsweringMessages,
): { title: string; also: string } {
  const figure = figureOf(reason, model);
  return { title: `${text[reason].title(figure)}.`, also: text[reason].also(figure) };
}

/** The figure that a case is held against; of own losses, what they would ask for. */
function figureOf(reason: OutOfMarket, { tariff, pricing, lang }: Model): string {
  const { market } = tariff;
  const percent = (share: number) => formatFor('percent', share, lang);
  switch (reason) {
    case 'fewBuyers':
      return formatFor('count', market.fewestBuyers, lang);
    case 'oneBuyer':
      return percent(market.heaviestBuyer);
    case 'aboveMarket':
      return percent(market.high);
    case 'belowMarket':
      return percent(market.low);
    case 'ownLosses':
      return percent(roundedToTwoDigits(pricing.ownLossRate ?? 0));
    case 'smallTurnover':
      return '';
  }
}
