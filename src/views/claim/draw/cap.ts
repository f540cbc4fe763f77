import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import { capOf, exceeds } from '../figures/cap.js';
import type { ClaimModel } from '../model.js';

/** Whether the largest buyer alone would use up the year. */
export function capCheck({ state, pricing, tariff, lang, text }: ClaimModel): TemplateResult {
  const words = text.cap;
  const cap = capOf(state.answers, pricing, tariff);
  const above = exceeds(cap);
  const { exposure, paid, maximum } = cap;
  const money = (amount: number) => moneyText(amount, lang);
  return html`<p class=${above ? 'caution' : ''}>
    ${
      maximum === null
        ? words.none
        : words[above ? 'above' : 'below'](money(exposure), money(paid), money(maximum))
    }
  </p>`;
}
