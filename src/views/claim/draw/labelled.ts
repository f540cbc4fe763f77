import { html, type TemplateResult } from 'lit';
import { draftEntry, pickDraft, typeDraft } from '../../../core/drafts.js';
import type { State } from '../../../core/state.js';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import { claimRules, type ClaimField } from '../figures/fields.js';
import type { ClaimModel } from '../model.js';

/** Fields that end a group of them. */
const LAST: readonly ClaimField[] = ['claimInsuredPercentage', 'claimMaximum', 'claimInterestRate'];

/** A field of this view with what stands in for it, and why that; `fault`: what is wrong with it beside others. */
export function labelled(
  field: ClaimField,
  label: string,
  hint: string,
  hypothesis: number | undefined,
  model: ClaimModel,
  fault?: string,
): TemplateResult {
  const { state, lang } = model;
  const rule = claimRules[field];
  const open = isOpen(state, field);
  const draft: Draft = {
    field,
    rule,
    hypothesis,
    last: LAST.includes(field),
    fault,
    hint: open ? presumed(hint, model) : undefined,
    typed: (before, typed) => typeDraft(before, field, typed, lang, rule),
    picked: (before, value) => pickDraft(before, field, value),
  };
  return html`<div class="field number">
    <label for=${draftId(field)}>${label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model)}
  </div>`;
}

/** Whether nobody has said anything in a field. */
export function isOpen(state: State, field: ClaimField): boolean {
  const entry = draftEntry(state, field);
  return !entry || entry.reading.status === 'empty';
}

/** Why something stands in for a field; that it does stands once, above the fields, and here for who hears it. */
export const presumed = (hint: string, { messages }: ClaimModel): TemplateResult =>
  html`<span class="aloud">${messages.progress.assumption}${messages.colon}</span>${hint}`;
