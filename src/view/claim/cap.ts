import { html, type TemplateResult } from 'lit';
import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import { moneyText } from '../../language/format.js';
import { capOf, exceeds } from '../../state/claim/cap.js';
import type { ClaimModel } from './model.js';

/** Whether the largest buyer alone would use up the year. */
export function capCheck(
  { state, pricing, tariff, lang }: ClaimModel,
  { cap: words }: ClaimDetailMessages,
): TemplateResult {
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
