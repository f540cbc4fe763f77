import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimModel, OnDemand } from '../model.js';

/** What opens on demand, and is drawn only then. */
export function onDemand(
  name: OnDemand,
  draw: (model: ClaimModel) => unknown,
  model: ClaimModel,
): TemplateResult {
  const { text, opened, toggled } = model;
  const open = opened.has(name);
  const toggle = ({ target }: Event) => toggled(name, (target as HTMLDetailsElement).open);
  return html`<details ?open=${open} @toggle=${toggle}>
    <summary id="claim-${name}-button">${text.demand[name]}</summary>
    ${open ? draw(model) : nothing}
  </details>`;
}
