import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';

/** Says in words why the market would not write the case as it is, and what exists besides. */
export function panel(
  { outOfMarket }: Model,
  { outOfMarket: text }: AnsweringMessages,
): TemplateResult | typeof nothing {
  if (outOfMarket.length === 0) return nothing;
  return html`<div class="panel" part="panel">
    ${outOfMarket.map((reason) => html`<p><strong>${text[reason].title}.</strong> ${text[reason].also}</p>`)}
    <p class="note">${text.price}</p>
  </div>`;
}
