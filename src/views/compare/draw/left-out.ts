import { html, type TemplateResult } from 'lit';
import type { ToldModel } from '../model.js';
import { onDemand } from './on-demand.js';

/** What no line of the figures holds, on either side. */
export function leftOut(model: ToldModel): TemplateResult {
  const { heading, told } = model.text.leftOut;
  return html`<section>
    <h4>${heading}</h4>
    <p>${told}</p>
    ${onDemand('leftOut', leftOutDetail, model)}
  </section>`;
}

/** What no line of the figures holds, point by point. */
function leftOutDetail({
  text: {
    detail: { leftOut: words },
  },
}: ToldModel): TemplateResult {
  const list = (items: readonly string[]) =>
    html`<ul class="left-out">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<h5>${words.forInsuring}</h5>
    ${list([words.tail])}
    <h5>${words.forKeeping}</h5>
    ${list([words.refusals, words.work, words.skill])}`;
}
