import { html, type TemplateResult } from 'lit';
import type { ToldModel } from './model.js';

/** What no line of the figures holds, on either side. */
export function leftOut({ text: { leftOut: words } }: ToldModel): TemplateResult {
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<section class="left-out">
    <h4>${words.heading}</h4>
    <h5>${words.forInsuring}</h5>
    ${list([words.services, words.tail])}
    <h5>${words.forKeeping}</h5>
    ${list([words.refusals, words.work, words.skill])}
  </section>`;
}
