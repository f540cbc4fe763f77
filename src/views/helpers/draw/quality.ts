import { html, type TemplateResult } from 'lit';
import { qualities } from '../../../core/fields.js';
import type { HelperModel } from '../model.js';

/** By which signs one knows each answer on the buyers' strength: a sentence each. */
export const qualityHelper = ({ messages, text }: HelperModel): TemplateResult =>
  html`<dl class="criteria">
    ${qualities.map(
      (quality) =>
        html`<dt>${messages.qualities[quality]}</dt>
          <dd>${text.qualities[quality]}</dd>`,
    )}
  </dl>`;
