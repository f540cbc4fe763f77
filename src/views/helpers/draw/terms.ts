import { html, nothing, type TemplateResult } from 'lit';
import { given } from '../../../core/answers.js';
import { termFields, type TermField } from '../../../core/fields.js';
import { controlId, focusField, labelId } from '../../../screen/field-ids.js';
import { noteLine } from '../../../screen/note.js';
import { control, usualUnit } from '../../../screen/number-field.js';
import { multipleOf } from '../../../terms/measures.js';
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
  const { units, oneMonth, ...names } = model.text.terms;
  const { label, hint } = names[field];
  const { maximumLiabilityMultiple, waitingPeriodMonths } = units;
  const own: Partial<Record<TermField, string>> = {
    maximumLiabilityMultiple: multipleOf(model.tariff, maximumLiabilityMultiple),
    waitingPeriodMonths,
  };
  return html`<div class="field number" part="field">
    <label id=${labelId(field)} for=${controlId(field)}>${label}</label>
    ${control(field, model, own[field] ?? usualUnit(field, model))} ${noteLine(field, model)}
    <div>
      <p class="note">${hint}</p>
      ${field === 'waitingPeriodMonths' ? shortestWait(oneMonth, model) : nothing}
    </div>
  </div>`;
}

/** The wait that some insurers grant on request, until it is the visitor's. */
function shortestWait(name: string, { state, dispatch }: HelperModel): TemplateResult | typeof nothing {
  if (given(state.answers, 'waitingPeriodMonths') === 1) return nothing;
  const choose = (event: Event) => {
    // The button goes away, and the focus must not go with it.
    focusField(event, 'waitingPeriodMonths');
    dispatch({ type: 'pick', field: 'waitingPeriodMonths', value: 1 });
    dispatch({ type: 'leave' });
  };
  return html`<button class="choice" type="button" @click=${choose}>${name}</button>`;
}
