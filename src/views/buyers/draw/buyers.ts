import { html, nothing, type TemplateResult } from 'lit';
import { leaving } from '../../../screen/leave.js';
import type { BuyersModel } from '../model.js';
import { give } from './give.js';

/**
 * The view « Mes clients »: where to give the books; below, what was read of them and what follows.
 *
 * @param told undefined until books were read
 */
export function buyersView(model: BuyersModel, told: TemplateResult | undefined): TemplateResult {
  const leave = leaving(model);
  return html`<div class="books" @change=${leave} @focusout=${leave}>
    ${give(model, told !== undefined)} ${told ?? nothing}
  </div>`;
}
