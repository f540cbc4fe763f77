import { html, nothing, type TemplateResult } from 'lit';
import { dateText, moneyText } from '../../language/format.js';
import { dateOf } from '../../state/claim/span.js';
import { sharesOfLoss } from '../../state/claim/kept.js';
import { isResting } from '../../state/state.js';
import { figure } from '../figure.js';
import type { ClaimModel } from './model.js';

/** The answer in a sentence: so much, by then, so much left; aloud when it changes. */
export function answer(model: ClaimModel): TemplateResult {
  const { found, reading, state, text, lang, messages } = model;
  const { claim } = found;
  const shares = sharesOfLoss(found);
  const words = text.answer;
  const stale = reading.status !== 'value' && isResting(state);
  const { recoveredBefore = 0, recoveredAfter = 0, vatRate } = claim;
  const vat = vatRate * (found.settlement.lossExclVat - recoveredBefore - recoveredAfter);
  return html`<section class="answer" aria-labelledby="claim-answer" aria-live="polite">
    <h4 id="claim-answer">${words.of(moneyText(claim.invoiceInclVat, lang))}</h4>
    <p class="hero">
      ${shares.indemnity > 0 ? figure(moneyText(shares.indemnity, lang)) : words.nothing}
      ${stale ? html`<small class="stale">${messages.result.stale}</small>` : nothing}
    </p>
    <p>${rest(model)}</p>
    ${vat >= 0.5 ? html`<p class="note">${words.vat(moneyText(vat, lang))}</p>` : nothing}
  </section>`;
}

/** When it is paid and what stays; or that nothing is, and why, once that is there. */
function rest(model: ClaimModel): string {
  const { found, text, lang, details } = model;
  const { indemnity, kept } = sharesOfLoss(found);
  const words = text.answer;
  const left = moneyText(kept, lang);
  if (indemnity === 0) return `${details.content?.why(model) ?? ''} ${words.unpaid(left)}`;
  const latest = dateText(dateOf(found, 'indemnity')!.latest, lang);
  return kept > 0 ? words.then(latest, left) : words.full(latest);
}
