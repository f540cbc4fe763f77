import { html, nothing, type TemplateResult } from 'lit';
import type { AnsweringMessages } from '../../language/answering/messages.js';
import type { Model } from '../model.js';

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
