import { html, type TemplateResult } from 'lit';
import type { RetainedLoss } from '../../../engine/index.js';
import { changesKept, keptCases } from '../figures/levers.js';
import type { LeversModel } from '../model.js';
import { more } from './words.js';

/** What the company would bear more of its losses, or less, in three cases; one sentence where it is nothing. */
export function keptMore(kept: RetainedLoss, least: number, model: LeversModel): TemplateResult {
  const words = model.text.kept;
  if (!changesKept(kept, least)) return html`<p class="cover note">${words.same}</p>`;
  return html`<div class="cover">
    <p class="note">${words.heading}</p>
    <dl>
      ${keptCases.map(
        (name) =>
          html`<div>
            <dt>${words[name]}</dt>
            <dd>${more(kept[name], model)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
