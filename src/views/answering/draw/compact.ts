import { html, type TemplateResult } from 'lit';
import { rateBounds } from '../../../screen/figure.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';
import { costText } from './cost.js';
import { onTrial } from './trial.js';

/** The result in one line, for when the summary has scrolled away; a picture of it, so hidden from readers. */
export function compact(model: Model, text: AnsweringMessages): TemplateResult {
  const { estimate, lang, messages } = model;
  const rate = rateBounds(estimate.rate, lang);
  return html`<div class="compact" part="compact" aria-hidden="true">
    <p>
      <strong>${messages.result.range(rate.low, rate.high)}</strong>
      <span>${costText(model)} ${messages.result.perYear}</span>
      <span>${onTrial(model, text)}</span>
    </p>
  </div>`;
}
