import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from './model.js';

/** Says in words why the market would not write the case as it is, and what exists besides. */
export function panel({ outOfMarket, messages }: Model): TemplateResult | typeof nothing {
  if (outOfMarket.length === 0) return nothing;
  const text = messages.outOfMarket;
  return html`<div class="panel" part="panel">
    ${outOfMarket.map((reason) => html`<p><strong>${text[reason].title}.</strong> ${text[reason].also}</p>`)}
    <p class="note">${text.price}</p>
  </div>`;
}
