import { html, nothing, type TemplateResult } from 'lit';
import { helperIn } from './hint.js';
import type { Model } from './model.js';

/** The policy wished for, closed until asked: the usual terms suit most. Its fields come on intent. */
export function policyTerms(model: Model): TemplateResult {
  return html`<details class="terms" part="terms" id="terms-help" @toggle=${model.helpers.load}>
    <summary id="terms-button">${model.messages.terms}</summary>
    ${model.isOpen('terms-help') ? helperIn('terms', model) : nothing}
  </details>`;
}
