import { html, nothing, type TemplateResult } from 'lit';
import { leaving } from '../../../screen/leave.js';
import { waiting } from '../../../screen/views.js';
import type { ClaimModel } from '../model.js';
import { answer } from './answer.js';
import { calendar } from './calendar.js';
import { capCheck } from './cap.js';
import { cash } from './cash.js';
import { inputs } from './inputs.js';
import { kept } from './kept.js';
import { law } from './law.js';
import { onDemand } from './on-demand.js';
import { onPaper } from './paper.js';
import { steps } from './steps.js';

/**
 * The view « En cas d’impayé »: what an unpaid invoice brings in, when, and what stays with the visitor.
 *
 * @param paper whether it is drawn for the sheet
 */
export function claim(model: ClaimModel, paper = false): TemplateResult {
  const leave = leaving(model);
  return html`<div class="claim" @change=${leave} @focusout=${leave}>
    ${answer(model)} ${inputs(model, paper)} ${calendar(model, paper)} ${paper ? onPaper(model) : nothing}
    <div class="demand">
      ${onDemand('cash', cash, model)} ${onDemand('cap', capCheck, model)}
      ${onDemand('steps', (shown) => [steps(shown), kept(shown)], model)} ${onDemand('law', law, model)}
      ${onDemand('sources', sources, model)}
    </div>
  </div>`;
}

/** They come with the whole of the tariff's document. */
const sources = (model: ClaimModel): TemplateResult =>
  model.sources.content?.(model) ??
  html`<div class="wait">${waiting('claim-sources', model.sources, model)}</div>`;
