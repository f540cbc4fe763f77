import { html, type TemplateResult } from 'lit';
import { termFields, type TermField } from '../../../core/fields.js';
import { controlId, labelId } from '../../../screen/field-ids.js';
import { noteLine } from '../../../screen/note.js';
import { control, usualUnit } from '../../../screen/number-field.js';
import type { HelperModel } from '../model.js';

/** The terms of the policy wished for; each explains itself at once. */
export function termsHelper(model: HelperModel): TemplateResult {
  // Unless the visitor says so, the insurer watches the customers that the price finds exposed.
  const hypotheses = { ...model.hypotheses, namedBuyers: model.pricing.namedBuyers };
  return html`<div class="group two">
    ${termFields.map((field) => termField(field, { ...model, hypotheses }))}
  </div>`;
}

function termField(field: TermField, model: HelperModel): TemplateResult {
  const { units, ...names } = model.text.terms;
  const { label, hint } = names[field];
  const unit: string | undefined = units[field as keyof typeof units];
  return html`<div class="field number" part="field">
    <label id=${labelId(field)} for=${controlId(field)}>${label}</label>
    ${control(field, model, unit || usualUnit(field, model))} ${noteLine(field, model)}
    <p class="note">${hint}</p>
  </div>`;
}
