import { html, type TemplateResult } from 'lit';
import { draftEntry, pickDraft, typeDraft } from '../../../core/drafts.js';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import { claimRules, type ClaimField } from '../figures/fields.js';
import type { ClaimModel } from '../model.js';

/** A field of this view with what stands in for it, and why that; `fault`: what is wrong with it beside others. */
export function labelled(
  field: ClaimField,
  label: string,
  hint: string,
  hypothesis: number | undefined,
  model: ClaimModel,
  fault?: string,
): TemplateResult {
  const { state, lang, text } = model;
  const rule = claimRules[field];
  const entry = draftEntry(state, field);
  const open = !entry || entry.reading.status === 'empty';
  const draft: Draft = {
    field,
    rule,
    hypothesis,
    fault,
    hint: open ? text.inputs.presumed(hint) : undefined,
    typed: (before, typed) => typeDraft(before, field, typed, lang, rule),
    picked: (before, value) => pickDraft(before, field, value),
  };
  return html`<div class="field number">
    <label for=${draftId(field)}>${label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model)}
  </div>`;
}
