import { html, nothing, type TemplateResult } from 'lit';
import { draftEntry } from '../../../core/drafts.js';
import { dateText, daysText, moneyText } from '../../../text/format.js';
import { halfYearOf, interestFor, interestOf } from '../figures/interest.js';
import { dateOf } from '../figures/span.js';
import type { ClaimModel } from '../model.js';
import { labelled } from './labelled.js';

/** Days for which interest is told where nobody knows its last. */
const SPAN = 30;

/** Late-payment interest and the fixed charge, which the law grants and the policy leaves out. */
export function law(model: ClaimModel): TemplateResult {
  const { found, lang, text } = model;
  const { lateInterestRate, lateInterestUntil, recoveryCharge } = model.tariff.unpaidInvoice;
  const half =
    lateInterestUntil === undefined ? undefined : text.interest.half(...halfYearOf(lateInterestUntil));
  const words = text.interest;
  const money = (amount: number) => moneyText(amount, lang);
  const charge = money(recoveryCharge);
  const until = (dateOf(found, 'indemnity') ?? dateOf(found, 'fileClaim'))!.latest;
  return html`<p>
      ${
        found.claim.cause === 'declaredInsolvency'
          ? words.insolvency(money(interestFor(found, SPAN)), daysText(SPAN, lang), charge)
          : words.sum(money(interestOf(found, until)), dateText(until, lang), charge)
      }
    </p>
    ${labelled('claimInterestRate', words.label, words.hint(half), lateInterestRate, model)}
    ${
      half !== undefined && lateInterestUntil! < model.today && !draftEntry(model.state, 'claimInterestRate')
        ? html`<p class="note">${words.older(half)}</p>`
        : nothing
    }
    <p class="note">${words.law}</p>`;
}
