import { html, nothing, type TemplateResult } from 'lit';
import type { CompareDetail, ToldModel } from '../model.js';

/** What opens on demand, and is drawn only then. */
export function onDemand(
  name: CompareDetail,
  draw: (model: ToldModel) => TemplateResult,
  model: ToldModel,
): TemplateResult {
  const { text, opened, toggled } = model;
  const open = opened.has(name);
  const toggle = ({ target }: Event) => {
    toggled(name, (target as HTMLDetailsElement).open);
  };
  return html`<details class="on-demand" ?open=${open} @toggle=${toggle}>
    <summary id="compare-${name}-button">${text.demand[name]}</summary>
    ${open ? html`<div>${draw(model)}</div>` : nothing}
  </details>`;
}
