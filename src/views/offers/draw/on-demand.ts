import { html, nothing, type TemplateResult } from 'lit';
import type { OffersDetail, ToldModel } from '../model.js';

/** What opens on demand, and is drawn only then. */
export function onDemand(
  name: OffersDetail,
  label: string,
  draw: (model: ToldModel) => unknown,
  model: ToldModel,
): TemplateResult {
  const open = model.opened.has(name);
  const toggle = ({ target }: Event) => model.acts.toggled(name, (target as HTMLDetailsElement).open);
  return html`<details class="on-demand" ?open=${open} @toggle=${toggle}>
    <summary>${label}</summary>
    ${open ? html`<div>${draw(model)}</div>` : nothing}
  </details>`;
}
