import { html, type TemplateResult } from 'lit';
import { moneyBounds, rateBounds } from '../figure.js';
import type { Model } from '../model.js';

/** The result in one line, for when the summary has scrolled away; a picture of it, so hidden from readers. */
export function compact({ estimate, lang, messages }: Model): TemplateResult {
  const rate = rateBounds(estimate.rate, lang);
  const cost = moneyBounds(estimate.premium, lang);
  return html`<div class="compact" part="compact" aria-hidden="true">
    <p>
      <strong>${messages.result.range(rate.low, rate.high)}</strong>
      <span>${messages.result.range(cost.low, cost.high)} ${messages.result.perYear}</span>
    </p>
  </div>`;
}
