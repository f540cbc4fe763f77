import { html, type TemplateResult } from 'lit';
import { waiting } from '../views.js';
import type { ClaimModel, OnDemand } from './model.js';

/** What opens on demand, and loads then. */
export function onDemand(name: OnDemand, model: ClaimModel): TemplateResult {
  const { text, details, opened, toggled } = model;
  const id = `claim-${name}`;
  const toggle = ({ target }: Event) => toggled(name, (target as HTMLDetailsElement).open);
  return html`<details ?open=${opened.has(name)} @toggle=${toggle}>
    <summary id="${id}-button" @pointerenter=${details.load}>${text.demand[name]}</summary>
    ${details.content?.[name](model) ?? html`<div class="wait">${waiting(id, details, model)}</div>`}
  </details>`;
}
