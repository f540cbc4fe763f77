import { html, type TemplateResult } from 'lit';
import { waiting } from '../views.js';
import { answer } from './answer.js';
import { calendar } from './calendar.js';
import { cash } from './cash.js';
import { inputs } from './inputs.js';
import { capCheck, kept } from './kept.js';
import { interest } from './interest.js';
import type { ClaimModel } from './model.js';
import { steps } from './steps.js';

/** The view « En cas d’impayé »: what an unpaid invoice brings in, when, and what stays with the visitor. */
export function claim(model: ClaimModel): TemplateResult {
  const leave = () => {
    model.dispatch({ type: 'leave' });
  };
  return html`<div class="claim" @change=${leave} @focusout=${leave}>
    ${answer(model)} ${inputs(model)} ${calendar(model)} ${cash(model)} ${steps(model)} ${kept(model)}
    ${capCheck(model)} ${interest(model)} ${sources(model)}
  </div>`;
}

function sources(model: ClaimModel): TemplateResult {
  const { text, sources: part } = model;
  return html`<details class="sources" @toggle=${part.load}>
    <summary id="claim-sources-button">${text.steps.sources}</summary>
    ${part.content?.(model) ?? html`<div class="wait">${waiting('claim-sources', part, model)}</div>`}
  </details>`;
}
