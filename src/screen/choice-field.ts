import { html, nothing, type TemplateResult } from 'lit';
import { given } from '../core/answers.js';
import { qualities, type ChoiceField } from '../core/fields.js';
import { controlId, labelId, noteId } from './field-ids.js';
import { hint } from './hint.js';
import type { Model } from './model.js';
import { noteLine } from './note.js';
import { sectorGroups } from './sector-groups.js';

/** The buyers' sector, by groups; only the sectors that the tariff knows. */
export function sectorField(model: Model): TemplateResult {
  const { messages, tariff } = model;
  const groups = Object.entries(sectorGroups) as [keyof typeof sectorGroups, readonly string[]][];
  return choiceField(
    'sector',
    model,
    groups.map(
      ([group, sectors]) =>
        html`<optgroup label=${messages.sectorGroups[group]}>
          ${sectors
            .filter((sector) => Object.hasOwn(tariff.sectorIndex, sector))
            .map((sector) => option(sector, messages.sectors[sector as 'other'], model, 'sector'))}
        </optgroup>`,
    ),
  );
}

/** How sound the visitor holds their buyers to be. */
export function qualityField(model: Model): TemplateResult {
  return choiceField(
    'quality',
    model,
    qualities.map((quality) => option(quality, model.messages.qualities[quality], model, 'quality')),
  );
}

function choiceField(field: ChoiceField, model: Model, options: TemplateResult[]): TemplateResult {
  const { state, messages, hypotheses, dispatch } = model;
  const { status } = state.answers[field];
  const choose = (event: Event) => {
    dispatch({ type: 'choose', field, value: (event.target as HTMLSelectElement).value });
  };
  const names: Record<string, string> = field === 'sector' ? messages.sectors : messages.qualities;
  return html`<div class="field" part="field">
    <label id=${labelId(field)} for=${controlId(field)}>${messages.fields[field].label}</label>
    <span class="control select">
      <select
        id=${controlId(field)}
        class=${status}
        part="input"
        aria-describedby=${noteId(field)}
        .value=${given(state.answers, field) ?? ''}
        @change=${choose}
      >
        <option value="" ?selected=${status === 'open'}>${names[hypotheses[field]]}</option>
        ${options}
      </select>
    </span>
    ${noteLine(field, model)} ${hint(field, model)}
  </div>`;
}

function option(value: string, name: string, { state }: Model, field: ChoiceField): TemplateResult {
  return html`<option value=${value} ?selected=${given(state.answers, field) === value || nothing}>
    ${name}
  </option>`;
}
