import { html, nothing, type TemplateResult } from 'lit';
import { asksActivity, questions as asked } from '../core/fields.js';
import { activityField, qualityField, sectorField } from './choice-field.js';
import { leaving } from './leave.js';
import { losses } from './losses.js';
import type { Model } from './model.js';
import { numberField } from './number-field.js';
import { linearTrack, logTrack } from './slider.js';
import { policyTerms } from './terms.js';

const turnoverSlider = logTrack(100_000, 500_000_000, 200);
const dsoSlider = linearTrack(120, 5);

/** The questions, then the terms of the policy. */
export function questions(model: Model): TemplateResult {
  const leave = leaving(model);
  return html`<div class="questions" part="questions" @change=${leave} @focusout=${leave}>
    ${legend(model)}
    <div class="group">${numberField('insurableTurnover', model, turnoverSlider)}</div>
    <div class="group">${sectorField(model)}</div>
    <div class="group three">
      ${numberField('buyerCount', model)} ${numberField('largest', model)} ${numberField('topThree', model)}
    </div>
    <div class="group two">${numberField('dso', model, dsoSlider)} ${numberField('daysPastDue', model)}</div>
    <div class="group">${losses(model)}</div>
    <div class="group two">
      ${qualityField(model)} ${numberField('exportShare', model)} ${activityField(model)}
    </div>
    ${policyTerms(model)}
  </div>`;
}

/** What the answers are that nobody has given or confirmed, said once for all of them. */
function legend({ state, tariff, messages }: Model): TemplateResult | typeof nothing {
  const fields = asksActivity(tariff) ? [...asked, 'activity' as const] : asked;
  const some = (status: 'preset' | 'open') => fields.some((field) => state.answers[field].status === status);
  const [example, assumed] = [some('preset'), some('open')];
  return example || assumed
    ? html`<p class="note">${messages.progress.legend(example, assumed)}</p>`
    : nothing;
}
