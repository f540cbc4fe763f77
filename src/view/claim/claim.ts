import { html, type TemplateResult } from 'lit';
import type { OnIntent } from '../model.js';
import { waiting } from '../views.js';
import { answer } from './answer.js';
import { calendar } from './calendar.js';
import { cash } from './cash.js';
import { inputs } from './inputs.js';
import { capCheck } from './cap.js';
import type { ClaimModel } from './model.js';

/** The view « En cas d’impayé »: what an unpaid invoice brings in, when, and what stays with the visitor. */
export function claim(model: ClaimModel): TemplateResult {
  const { text, details, sources } = model;
  const leave = () => {
    model.dispatch({ type: 'leave' });
  };
  return html`<div class="claim" @change=${leave} @focusout=${leave}>
    ${answer(model)} ${inputs(model)} ${calendar(model)} ${cash(model)} ${capCheck(model)}
    <div>
      ${onDemand('claim-steps', text.demand.steps, details, details.content?.steps(model), model)}
      ${onDemand('claim-law', text.demand.law, details, details.content?.law(model), model)}
      ${onDemand('claim-sources', text.demand.sources, sources, sources.content?.(model), model)}
    </div>
  </div>`;
}

/** What opens on demand, and loads then. */
function onDemand(
  name: string,
  heading: string,
  part: OnIntent<unknown>,
  drawn: unknown,
  model: ClaimModel,
): TemplateResult {
  return html`<details class="demand" @toggle=${part.load}>
    <summary id="${name}-button">${heading}</summary>
    ${drawn ?? html`<div class="wait">${waiting(name, part, model)}</div>`}
  </details>`;
}
