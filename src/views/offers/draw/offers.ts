import { html, nothing, type TemplateResult } from 'lit';
import { leaving } from '../../../screen/leave.js';
import type { OffersModel, ToldModel } from '../model.js';
import { answer } from './answer.js';
import { chart } from './chart.js';
import { figuresTable } from './figures-table.js';
import { inputs } from './inputs.js';
import { isTold } from './is-told.js';
import { method } from './method.js';
import { prices } from './prices.js';
import { terms } from './terms.js';

/**
 * The view « Comparer des offres »: which costs least, which leaves least, what the difference buys; the offers as the
 * visitor enters them; cost against a very bad year; the figures of each; its price in the model's range; its terms.
 */
export function offersView(model: OffersModel): TemplateResult {
  const leave = leaving(model);
  return html`<div class="offers" aria-busy=${model.stale} @change=${leave} @focusout=${leave}>
    ${answer(model)} ${inputs(model)}
    ${
      isTold(model)
        ? html`${chart(model)} ${figuresTable(model)} ${prices(model)} ${terms(model)} ${method(model)}`
        : nothing
    }
  </div>`;
}

/** The same for paper: no fields, everything unfolded, a page of its own. */
export const onPaper = (model: ToldModel): TemplateResult =>
  html`<div class="offers">
    ${answer(model)} ${terms(model, true)} ${chart(model, true)} ${figuresTable(model, true)} ${prices(model)}
  </div>`;
