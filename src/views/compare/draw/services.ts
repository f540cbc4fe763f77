import { html, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import type { ToldModel } from '../model.js';
import { behind } from './behind.js';
import { input } from './input.js';
import { onDemand } from './on-demand.js';

/** What insurance does beside paying, and what that is worth where the visitor has figures. */
export function services(model: ToldModel): TemplateResult {
  const { text, inputs, lang } = model;
  const words = text.services;
  const spent = inputs.creditManagement ?? 0;
  return html`<section class="services" aria-labelledby="services-heading">
    <h4 id="services-heading">${words.heading}</h4>
    <p>${words.told}</p>
    <p>
      ${spent > 0 ? words.worth(moneyText(spent, lang)) : words.uncounted}
      ${behind(['creditManagement'], model)}
    </p>
    ${onDemand('services', servicesDetail, model)}
  </section>`;
}

function servicesDetail(model: ToldModel): TemplateResult {
  const { field, points } = model.text.detail.services;
  return html`<ul class="left-out">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
    ${input('creditManagement', field, model)}`;
}
