import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimModel } from '../claim/model.js';

/** A claim's indemnity step by step and what stays, unfolded on the screen or not; on paper, only steps that take. */
export function beside(model: ClaimModel): TemplateResult | typeof nothing {
  const { details, found, text } = model;
  if (!details.content) return nothing;
  const { settlement } = found;
  const steps = settlement.steps.filter(({ before, after }) => Math.round(before) !== Math.round(after));
  return html`<div class="beside">
    <h4>${text.calendar.events.indemnity}</h4>
    ${details.content.steps({ ...model, found: { ...found, settlement: { ...settlement, steps } } })}
  </div>`;
}
