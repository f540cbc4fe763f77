import { html, nothing, type TemplateResult } from 'lit';
import { toldOf } from '../core/told.js';
import { moneyText } from '../text/format.js';
import { figure } from './figure.js';
import type { Model } from './model.js';
import { waiting } from './views.js';

/** The bill at the likely rate, behind a heading that already tells the total; its lines come on intent. */
export function bill(model: Model): TemplateResult {
  const { estimate, lang, messages, tables } = model;
  return html`<details class="bill" part="bill" id="bill" @toggle=${tables.load}>
    <summary id="bill-button">
      <span>${messages.bill.open}</span>
      <span
        >${figure(moneyText(toldOf(estimate).total.likely, lang))}
        <small>${messages.result.perYear}</small></span
      >
    </summary>
    ${model.isOpen('bill') ? (tables.content?.bill(model) ?? waiting('bill', tables, model)) : nothing}
  </details>`;
}
