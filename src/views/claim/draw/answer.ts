import { html, nothing, type TemplateResult } from 'lit';
import { isResting } from '../../../core/state.js';
import { figure } from '../../../screen/figure.js';
import { dateText, moneyText } from '../../../text/format.js';
import { endOf } from '../figures/end.js';
import { sharesOfLoss } from '../figures/kept.js';
import { dateOf } from '../figures/span.js';
import type { ClaimModel } from '../model.js';

/** The answer in a sentence: so much, by then, so much left. */
export function answer(model: ClaimModel): TemplateResult {
  const { found, reading, state, text, lang, messages } = model;
  const { indemnity } = sharesOfLoss(found);
  const words = text.answer;
  const stale = reading.status !== 'value' && isResting(state);
  return html`<section class="answer" aria-labelledby="claim-answer">
    <h4 id="claim-answer">${opening(model)}</h4>
    <p class="hero">
      ${indemnity > 0 ? figure(moneyText(indemnity, lang)) : words.nothing}
      ${stale ? html`<small class="stale">${messages.result.stale}</small>` : nothing}
    </p>
    <p>${rest(model)}</p>
  </section>`;
}

const opening = ({ found, text, lang }: ClaimModel): string =>
  text.answer.of(moneyText(found.claim.invoiceInclVat, lang), sharesOfLoss(found).indemnity > 0);

/** The same, to be read aloud. */
export function spoken(model: ClaimModel): string {
  const { found, text, lang } = model;
  const { indemnity } = sharesOfLoss(found);
  return `${opening(model)} ${indemnity > 0 ? moneyText(indemnity, lang) : `${text.answer.nothing}.`} ${rest(model)}`;
}

/** When it is paid, or why not; and what stays. */
function rest(model: ClaimModel): string {
  const { found, text, lang } = model;
  const { indemnity, kept } = sharesOfLoss(found);
  const words = text.answer;
  const first = indemnity > 0 ? whenPaid(model) : text.ends[endOf(found) ?? 'vat'];
  return `${first} ${words.left(moneyText(kept, lang))}`;
}

/** At the latest then; or then, as far as nobody knows when the debt is admitted. */
function whenPaid({ found, text, lang }: ClaimModel): string {
  const { latest, presumed } = dateOf(found, 'indemnity')!;
  const day = dateText(latest, lang);
  return presumed ? text.answer.presumed(day, found.deadlines.presumedAdmissionMonths) : text.answer.by(day);
}
