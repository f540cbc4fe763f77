import { html, type TemplateResult } from 'lit';
import { answer } from './answer.js';
import { calendar } from './calendar.js';
import { inputs } from './inputs.js';
import type { ClaimModel } from './model.js';
import { onDemand } from './on-demand.js';

/** The view « En cas d’impayé »: what an unpaid invoice brings in, when, and what stays with the visitor. */
export function claim(model: ClaimModel): TemplateResult {
  const leave = () => {
    model.dispatch({ type: 'leave' });
  };
  return html`<div class="claim" @change=${leave} @focusout=${leave}>
    ${answer(model)} ${inputs(model)} ${calendar(model)} ${model.beside?.(model)}
    <div class="demand">
      ${(['cash', 'cap', 'steps', 'law', 'sources'] as const).map((name) => onDemand(name, model))}
    </div>
  </div>`;
}
