import { html, nothing, type TemplateResult } from 'lit';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import { isGiven, type InputHypotheses } from '../figures/in-force.js';
import { compareRules, pickInput, typeInput, type CompareField } from '../figures/inputs.js';
import type { ToldModel } from '../model.js';

/** Fields that end a group of them. */
const LAST: readonly CompareField[] = [
  'costOfReserve',
  'creditManagement',
  'operatingMargin',
  'furtherCredit',
  'factoringCommission',
];

/** A field of this view: its label, its box, and under it what stands in until the visitor says otherwise. */
export function input(
  field: CompareField,
  { label, note }: { label: string; note: string },
  model: ToldModel,
): TemplateResult {
  const draft: Draft = {
    field,
    rule: compareRules[field],
    last: LAST.includes(field),
    hypothesis:
      field in model.inputHypotheses ? model.inputHypotheses[field as keyof InputHypotheses] : undefined,
    typed: (state, typed) => typeInput(state, field, typed, model.lang),
    picked: (state, value) => pickInput(state, field, value),
  };
  return html`<div class="field number">
    <label for=${draftId(field)}>${label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model, isGiven(model.state, field) ? nothing : note)}
  </div>`;
}
