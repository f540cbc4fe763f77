import { html, type TemplateResult } from 'lit';
import { waiting } from '../views.js';
import type { CompareDetail, ToldModel } from './model.js';

/** What opens on demand, and loads then. */
export function onDemand(name: CompareDetail, model: ToldModel): TemplateResult {
  const { text, details, opened, toggled } = model;
  const toggle = ({ target }: Event) => {
    toggled(name, (target as HTMLDetailsElement).open);
  };
  return html`<details class="on-demand" ?open=${opened.has(name)} @toggle=${toggle}>
    <summary id="compare-${name}-button" @pointerenter=${details.load}>${text.demand[name]}</summary>
    <div>${details.content?.[name](model) ?? waiting(`compare-${name}`, details, model)}</div>
  </details>`;
}
