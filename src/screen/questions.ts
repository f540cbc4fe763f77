import { html, nothing, type TemplateResult } from 'lit';
import { asksActivity, questions as asked, type Question } from '../core/fields.js';
import { actions } from './actions.js';
import { activityField, qualityField, sectorField } from './choice-field.js';
import { isShut } from './shut.js';
import { leaving } from './leave.js';
import { losses } from './losses.js';
import type { Model } from './model.js';
import { numberField } from './number-field.js';
import { linearTrack, logTrack } from './slider.js';
import { policyTerms } from './terms.js';

const turnoverSlider = logTrack(100_000, 500_000_000, 200);
const dsoSlider = linearTrack(120, 5);

/**
 * Asked first in the compact form: without the first there is no estimate, the others narrow the range most in companies
 * of the size that the bundled tariff takes as its reference.
 */
export const mainQuestions: readonly Question[] = ['insurableTurnover', 'dso', 'quality'];

/**
 * The questions, then the terms of the policy; in the compact form, three questions and what to do with the result, and
 * below, once it is opened, the rest: so that nothing above it moves.
 */
export function questions(model: Model): TemplateResult {
  const { rest } = model;
  const leave = leaving(model);
  const two = (one: unknown, ...more: unknown[]) => html`<div class="group two">${one} ${more}</div>`;
  const term = numberField('dso', model, dsoSlider);
  const quality = qualityField(model);
  return html`<div class="questions" part="questions" @change=${leave} @focusout=${leave}>
    ${legend(model)}
    <div class="group">${numberField('insurableTurnover', model, turnoverSlider)}</div>
    ${rest ? html`${two(term, quality)} ${actions(model)}` : nothing}
    ${
      isShut(model)
        ? nothing
        : html`<div class="group">${sectorField(model)}</div>
            <div class="group three">
              ${numberField('buyerCount', model)} ${numberField('largest', model)}
              ${numberField('topThree', model)}
            </div>
            ${two(rest ? nothing : term, numberField('daysPastDue', model))}
            <div class="group">${losses(model)}</div>
            ${two(rest ? nothing : quality, numberField('exportShare', model), activityField(model))}
            ${policyTerms(model)}`
    }
  </div>`;
}

/** What the answers are that nobody has given or confirmed, said once for all of them. */
function legend(model: Model): TemplateResult | typeof nothing {
  const { state, messages } = model;
  const whole = asksActivity(model.tariff) ? [...asked, 'activity' as const] : asked;
  const fields = isShut(model) ? mainQuestions : whole;
  const some = (status: 'preset' | 'open') => fields.some((field) => state.answers[field].status === status);
  const [example, assumed] = [some('preset'), some('open')];
  return example || assumed
    ? html`<p class="note">${messages.progress.legend(example, assumed)}</p>`
    : nothing;
}
