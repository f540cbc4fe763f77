import { html, nothing, type TemplateResult } from 'lit';
import { waiting } from '../../../screen/views.js';
import type { ExplainModel } from '../model.js';
import { causes } from './causes.js';
import { nextQuestion } from './next-question.js';
import { waterfall } from './waterfall.js';

/** A premium, in euros, whose parts need a wider column. */
const LONG = 100_000;

/** The view « Comprendre ce taux »: what the rate is made of, what moves it, what would sharpen it, and the method. */
export function explanation(model: ExplainModel): TemplateResult {
  return html`<div class="explain ${model.pricing.premium >= LONG ? 'long' : ''}">
    ${waterfall(model)} ${causes(model)} ${nextQuestion(model)} ${method(model)}
  </div>`;
}

function method(model: ExplainModel): TemplateResult {
  const { text, method: part } = model;
  return html`<details class="method" id="method" @toggle=${part.load}>
    <summary id="method-button">${text.method}</summary>
    ${
      model.isOpen('method')
        ? (part.content?.(model) ?? html`<div class="wait">${waiting('method', part, model)}</div>`)
        : nothing
    }
  </details>`;
}
