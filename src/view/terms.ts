import { html, type TemplateResult } from 'lit';
import { termFields } from '../state/fields.js';
import type { Model } from './model.js';
import { numberField } from './number-field.js';

/** The policy wished for, closed until asked: the usual terms suit most. */
export function terms(model: Model): TemplateResult {
  const { messages } = model;
  return html`<details class="terms" part="terms">
    <summary>${messages.terms.heading}</summary>
    <div class="group two">
      ${termFields.map((field) =>
        numberField(
          field,
          model,
          field === 'maximumLiabilityMultiple' ? { unit: messages.units.timesPremium } : {},
        ),
      )}
    </div>
  </details>`;
}
