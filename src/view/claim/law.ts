import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import { dateText, moneyText } from '../../language/format.js';
import { dateOf } from '../../state/claim/span.js';
import { facts } from '../../state/claim/facts.js';
import { lateInterest } from '../../state/claim/interest.js';
import { labelled } from './inputs.js';
import type { ClaimModel } from './model.js';

/** Late-payment interest and the fixed charge, which the law grants and the policy leaves out. */
export function law(model: ClaimModel, text: ClaimDetailMessages): TemplateResult {
  const { found, lang } = model;
  const { claim, interestRate } = found;
  const words = text.interest;
  const until = (dateOf(found, 'indemnity') ?? dateOf(found, 'fileClaim'))!.latest;
  const amount = lateInterest(claim.invoiceInclVat, interestRate, claim.dueDate, until);
  return html`<p>
      ${words.sum(moneyText(amount, lang), dateText(until, lang), moneyText(facts.recoveryCharge, lang))}
      ${claim.cause === 'declaredInsolvency' ? words.insolvency : nothing}
    </p>
    ${labelled('claimInterestRate', words.label, words.hint, facts.interestRate, model)}
    <p class="note">${words.law}</p>`;
}
