import { html, nothing, type TemplateResult } from 'lit';
import {
  compareRules,
  isBehind,
  isGiven,
  pickInput,
  typeInput,
  type CompareField,
} from '../../state/compare/inputs.js';
import { draftBox, draftId, draftNote, type Draft } from '../helpers/draft-field.js';
import type { ToldModel } from './model.js';

/** A field of this view: its label, its box, and under it what stands in until the visitor says otherwise. */
export function input(
  field: CompareField,
  { label, note }: { label: string; note: string },
  model: ToldModel,
): TemplateResult {
  const draft: Draft = {
    field,
    rule: compareRules[field],
    hypothesis: model.standIns[field],
    typed: (state, typed) => typeInput(state, field, typed, model.lang),
    picked: (state, value) => pickInput(state, field, value),
  };
  return html`<div class="field number">
    <label for=${draftId(field)}>${label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model, isGiven(model.state, field) ? nothing : note)}
  </div>`;
}

/** Says that what follows is that of before the last entry, where a field could not take it. */
export const behind = (fields: readonly CompareField[], { state, messages }: ToldModel): unknown =>
  isBehind(state, fields) ? html`<em class="note">(${messages.result.stale})</em>` : nothing;
