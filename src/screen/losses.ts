import { html, type TemplateResult } from 'lit';
import { bases, type Basis } from '../core/fields.js';
import { labelId } from './field-ids.js';
import { hint } from './hint.js';
import { labelOf } from './label.js';
import type { Model } from './model.js';
import { noteLine } from './note.js';
import { control } from './number-field.js';
import { question } from './question.js';

const FIELD = 'grossBadDebtRatio';

/**
 * Bad debts: from which books they are known, if at all, and how much they are of a year's turnover.
 *
 * Radio buttons, here as in the views, stand in a form that sends nothing (`dialog` without a dialogue). Chromium keeps
 * those of a shadow root for good, with all that was drawn around them; those of a form go with the form.
 */
export function losses(model: Model): TemplateResult {
  const { messages } = model;
  return question(
    FIELD,
    model,
    (help) =>
      html`<fieldset class="field losses" part="field" aria-labelledby=${labelId(FIELD)}>
        ${labelOf(FIELD, model)}
        <form method="dialog">
          <div class="segments" role="radiogroup" aria-label=${messages.badDebts.basis}>
            ${bases.map((basis) => segment(basis, model))}
          </div>
        </form>
        <div class="row">
          ${control(FIELD, model, messages.units.percent)}
          <span class="note">${messages.badDebts.perYear}</span>
        </div>
        ${noteLine(FIELD, model)} ${hint(FIELD, model, help)}
      </fieldset>`,
  );
}

function segment(basis: Basis, { state, messages, dispatch }: Model): TemplateResult {
  const choose = () => {
    dispatch({ type: 'basis', basis });
  };
  return html`<label>
    <input
      type="radio"
      name="basis"
      value=${basis}
      .checked=${state.answers.lossBasis === basis}
      @change=${choose}
    />
    <span>${messages.badDebts.bases[basis]}</span>
  </label>`;
}
