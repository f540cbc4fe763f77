import { html, nothing, type TemplateResult } from 'lit';
import { minimumIn } from '../../../core/told.js';
import { rateBounds } from '../../../screen/figure.js';
import type { Model } from '../../../screen/model.js';
import { parts, rateTexts } from '../../../text/format.js';
import type { AnsweringMessages } from '../text/fr.js';
import { costText } from './cost.js';
import { onTrial } from './trial.js';

/**
 * The result in one line, for where the rate is out of sight; a picture of it, so hidden from readers.
 *
 * @param before the likely rate before the last answer, as a fraction; undefined where it is not known
 */
export function compact(model: Model, text: AnsweringMessages, before: number | undefined): TemplateResult {
  const { estimate, pricing, lang, messages } = model;
  const rate = rateBounds(estimate.rate, lang);
  const minimum = minimumIn(estimate, pricing);
  const details = [
    minimum && (minimum.decides === 'low' ? text.lowIsMinimum : text.minimum),
    onTrial(model, text),
  ];
  return html`<div class="rail" aria-hidden="true">
    <div class="compact" part="compact">
      <i></i>
      <p>
        <strong>${messages.result.range(rate.low, rate.high)}</strong>
        <span>${costText(model)} ${messages.result.perYear}</span>
        ${changeText(model, text, before)}
        ${details.map((detail) => (detail ? html`<span>${detail}</span>` : nothing))}
      </p>
    </div>
  </div>`;
}

/** What the last answer did to the likely rate, where it can be seen. */
function changeText(
  { estimate, lang }: Model,
  text: AnsweringMessages,
  before: number | undefined,
): TemplateResult | typeof nothing {
  const { low, likely } = estimate.rate;
  const [from, to] = rateTexts([before ?? likely, likely], low, lang) as [string, string];
  return from === to ? nothing : html`<span class="change">${text.change(parts(from).figure, to)}</span>`;
}
