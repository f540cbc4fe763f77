import { html, nothing, type TemplateResult } from 'lit';
import { rateTexts, shareText } from '../../../text/format.js';
import type { ToldOffer } from '../figures/told.js';
import type { ToldModel } from '../model.js';
import { nameOf } from './names.js';

/** Where each price lies in the model's range for exactly these terms. */
export function prices(model: ToldModel): TemplateResult {
  const { text, told } = model;
  const { offers } = told.comparison;
  const outside = offers.some(({ price }) => price.side !== 'within');
  return html`<section class="prices" aria-labelledby="offers-prices">
    <h4 id="offers-prices">${text.price.heading}</h4>
    <p>${text.price.intro}</p>
    <ul>
      ${offers.map((offer) => html`<li>${priceLine(offer, model)}</li>`)}
    </ul>
    ${outside ? html`<p class="note">${text.price.outside}</p>` : nothing}
  </section>`;
}

function priceLine({ id, price }: ToldOffer, { text, lang, offers }: ToldModel): string {
  const { rate, range, side, by } = price;
  const rates = rateTexts([rate, range.low, range.high], Math.min(rate, range.low), lang);
  const [told, low, high] = rates as [string, string, string];
  const words = text.price;
  const who = nameOf(id, offers);
  return side === 'within'
    ? words.within(who, told, low, high)
    : words[side](who, told, shareText(Math.round(by * 100) / 100, lang), low, high);
}
