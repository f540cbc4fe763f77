import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../language/format.js';
import { capOf } from '../../state/claim/cap.js';
import type { ClaimModel } from './model.js';

/** Whether the largest buyer alone would use up the year. */
export function capCheck({ state, pricing, tariff, text, lang }: ClaimModel): TemplateResult {
  const words = text.cap;
  const { exposure, paid, maximum } = capOf(state.answers, pricing, tariff);
  const money = (amount: number) => moneyText(amount, lang);
  return html`<section aria-labelledby="claim-cap">
    <h4 id="claim-cap">${words.heading}</h4>
    <p class=${maximum !== null && paid > maximum ? 'caution' : ''}>
      ${
        maximum === null
          ? words.none
          : words[paid > maximum ? 'above' : 'below'](money(exposure), money(paid), money(maximum))
      }
    </p>
  </section>`;
}
