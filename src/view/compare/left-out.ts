import { html, type TemplateResult } from 'lit';
import type { ToldModel } from './model.js';
import { onDemand } from './on-demand.js';

/** What no line of the figures holds, on either side. */
export function leftOut(model: ToldModel): TemplateResult {
  const { heading, told } = model.text.leftOut;
  return html`<section>
    <h4>${heading}</h4>
    <p>${told}</p>
    ${onDemand('leftOut', model)}
  </section>`;
}
