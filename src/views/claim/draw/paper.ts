import { html, type TemplateResult } from 'lit';
import { changeOf } from '../figures/kept.js';
import type { ClaimModel } from '../model.js';
import { kept } from './kept.js';
import { steps } from './steps.js';

/** What paper adds, unfolded on the screen or not: the indemnity by the steps that take something, and what stays. */
export function onPaper(model: ClaimModel): TemplateResult {
  const { found, text } = model;
  const { settlement } = found;
  const taking = settlement.steps.filter((step) => changeOf(step) !== 0);
  const told = { ...model, found: { ...found, settlement: { ...settlement, steps: taking } } };
  return html`<div class="beside">
    <h4>${text.calendar.events.indemnity}</h4>
    ${steps(told)} ${kept(told)}
  </div>`;
}
