import { html, type TemplateResult } from 'lit';
import type { CompareDetailMessages } from '../../language/compare-detail/messages.js';

/** What no line of the figures holds, point by point. */
export function leftOutDetail({ leftOut: words }: CompareDetailMessages): TemplateResult {
  const list = (items: readonly string[]) =>
    html`<ul class="left-out">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<h5>${words.forInsuring}</h5>
    ${list([words.services, words.tail])}
    <h5>${words.forKeeping}</h5>
    ${list([words.refusals, words.work, words.skill])}`;
}
