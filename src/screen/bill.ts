import { html, type TemplateResult } from 'lit';
import { figure, moneyBounds } from './figure.js';
import type { Model } from './model.js';
import { waiting } from './views.js';

/** The bill at the likely rate, behind a heading that already tells the total; its lines come on intent. */
export function bill(model: Model): TemplateResult {
  const { estimate, lang, messages, tables } = model;
  const total = moneyBounds(estimate.total, lang);
  return html`<details class="bill" part="bill" @toggle=${tables.load}>
    <summary id="bill-button">
      <span>${messages.bill.open}</span>
      <span>${figure(total.likely)} <small>${messages.result.perYear}</small></span>
    </summary>
    ${tables.content?.bill(model) ?? waiting('bill', tables, model)}
  </details>`;
}
