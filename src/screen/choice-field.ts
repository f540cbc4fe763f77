import { html, nothing, type TemplateResult } from 'lit';
import { given } from '../core/answers.js';
import { activities, asksActivity, qualities, type ChoiceField } from '../core/fields.js';
import { isAnswer } from '../core/is-answer.js';
import { controlId, noteId } from './field-ids.js';
import { hint } from './hint.js';
import { labelOf } from './label.js';
import type { Model } from './model.js';
import { noteLine } from './note.js';
import { question } from './question.js';
import { sectorGroups } from './sector-groups.js';

const offered = new Set<string>(Object.values(sectorGroups).flat());

type Option = (value: string) => TemplateResult;

/**
 * The buyers' sector, by groups; only the sectors that the tariff knows. One that is not offered, as public buyers are
 * outside the cover, stays where a link or the page gives it.
 */
export function sectorField(model: Model): TemplateResult {
  const { messages, tariff, state } = model;
  const chosen = given(state.answers, 'sector');
  const groups = Object.entries(sectorGroups) as [keyof typeof sectorGroups, readonly string[]][];
  return choiceField('sector', messages.sectors, model, (option) =>
    groups.map(
      ([group, sectors]) =>
        html`<optgroup label=${messages.sectorGroups[group]}>
          ${sectors.filter((sector) => Object.hasOwn(tariff.sectorIndex, sector)).map(option)}
          ${group === 'others' && chosen && !offered.has(chosen) ? option(chosen) : nothing}
        </optgroup>`,
    ),
  );
}

/** How sound the visitor holds their buyers to be. */
export const qualityField = (model: Model): TemplateResult =>
  choiceField('quality', model.messages.qualities, model, (option) => qualities.map(option));

/** How the activity fluctuates, where the tariff says what that comes to. */
export const activityField = (model: Model): TemplateResult | typeof nothing =>
  asksActivity(model.tariff)
    ? choiceField('activity', model.messages.activities, model, (option) => activities.map(option))
    : nothing;

/**
 * The hypothesis stands in the list until there is an answer; from then on, so does the way back to it. One that is none
 * of the answers has a line of its own.
 *
 * @param names of the values
 */
function choiceField(
  field: ChoiceField,
  names: Readonly<Record<string, string>>,
  model: Model,
  options: (option: Option) => readonly TemplateResult[],
): TemplateResult {
  return question(field, model, (help) => drawn(field, names, model, options, help));
}

function drawn(
  field: ChoiceField,
  names: Readonly<Record<string, string>>,
  model: Model,
  options: (option: Option) => readonly TemplateResult[],
  help: unknown,
): TemplateResult {
  const { state, messages, hypotheses, tariff, dispatch } = model;
  const { status } = state.answers[field];
  const listed = isAnswer(field, hypotheses[field], tariff);
  const assumed = listed ? hypotheses[field] : '';
  const shown = given(state.answers, field) ?? assumed;
  const { unknown } = messages.badDebts.bases;
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    // The option that opens the question again goes away with it.
    if (!value) select.value = assumed;
    dispatch({ type: 'choose', field, value });
  };
  const option = (value: string) =>
    html`<option value=${value} ?selected=${value === shown}>${names[value]}</option>`;
  return html`<div class="field" part="field">
    ${labelOf(field, model)}
    <span class="control select">
      <select
        id=${controlId(field)}
        class=${status}
        part="input"
        aria-describedby=${noteId(field)}
        .value=${shown}
        @change=${choose}
      >
        ${
          status === 'open' && listed
            ? nothing
            : html`<option value="">${(status === 'open' && names[hypotheses[field]]) || unknown}</option>`
        }
        ${options(option)}
      </select>
    </span>
    ${noteLine(field, model)} ${hint(field, model, help)}
  </div>`;
}
