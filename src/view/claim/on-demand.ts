import { html, type TemplateResult } from 'lit';
import { waiting } from '../views.js';
import type { ClaimModel, OnDemand } from './model.js';

/** What opens on demand, and loads then. */
export function onDemand(name: OnDemand, model: ClaimModel, role = 'demand'): TemplateResult {
  const { text, details, sources, opened, toggled } = model;
  const id = `claim-${name}`;
  const [part, drawn] =
    name === 'sources' ? [sources, sources.content?.(model)] : [details, details.content?.[name](model)];
  const toggle = ({ target }: Event) => {
    toggled(name, (target as HTMLDetailsElement).open);
    void part.load();
  };
  return html`<details class=${role} ?open=${opened.has(name)} @toggle=${toggle}>
    <summary id="${id}-button">${text.demand[name]}</summary>
    ${drawn ?? html`<div class="wait">${waiting(id, part, model)}</div>`}
  </details>`;
}
