import { html, nothing, type TemplateResult } from 'lit';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import { figure } from '../../../screen/figure.js';
import type { HelperModel } from '../model.js';

/** A line of a small account: its label, the box beside it, what is said under it. */
export function ledgerLine(label: string, draft: Draft, model: HelperModel): TemplateResult {
  return html`<div class="number entry">
    <label for=${draftId(draft.field)}>${label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model)}
  </div>`;
}

/** What a helper comes to: a sum, or why there is none yet. */
export interface Outcome {
  label: string;
  /** Formatted; none while the fields do not say enough. */
  amount: string | undefined;
  said: string;
  /** The button that makes it the answer. */
  take?: { label: string; act: (event: Event) => void } | undefined;
}

/** The same, to be read aloud. */
export const outcomeText = ({ label, amount, said }: Outcome): string =>
  amount === undefined ? said : `${label} ${amount}. ${said}`;

export function outcomeLine({ label, amount, said, take }: Outcome): TemplateResult {
  return html`<div class="outcome">
    ${amount === undefined ? nothing : html`<p class="sum"><span>${label}</span> <strong>${figure(amount)}</strong></p>`}
    <p class="note">${said}</p>
    ${take ? html`<button class="choice" type="button" @click=${take.act}>${take.label}</button>` : nothing}
  </div>`;
}
