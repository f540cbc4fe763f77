import { html, type TemplateResult } from 'lit';
import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import { moneyText } from '../../language/format.js';
import type { Lang } from '../../language/messages.js';
import { chosenIn } from '../../state/claim/case.js';
import { presumedOf, type Presumed } from '../../state/claim/presumed.js';
import { labelled } from './inputs.js';
import type { ClaimModel } from './model.js';

type Rarer = keyof ClaimDetailMessages['more']['fields'];
const FIELDS: readonly Rarer[] = ['claimBefore', 'claimAfter', 'claimDeductible', 'claimMaximum'];

/** What few invoices need: recoveries, and what the year's other claims have left. */
export function more(model: ClaimModel, { more: words }: ClaimDetailMessages): TemplateResult {
  const { state, pricing, tariff } = model;
  const presumed = presumedOf(state.answers, pricing, tariff, chosenIn(state).buyer);
  return html`<div class="group two">
    ${FIELDS.map((name) =>
      labelled(name, words.fields[name].label, hintOf(name, presumed, words), presumed[name], model),
    )}
  </div>`;
}

/** Of the fields above: what was got back, against what was lost. */
export const aboveLoss = (loss: number, { more: words }: ClaimDetailMessages, lang: Lang): TemplateResult =>
  html`<p class="line problem" role="alert">${words.aboveLoss(moneyText(loss, lang))}</p>`;

/** Why that stands in. */
function hintOf(name: Rarer, presumed: Presumed, words: ClaimDetailMessages['more']): string {
  if (name === 'claimMaximum' && presumed[name] === undefined) return words.noMaximum;
  if (name === 'claimDeductible' && presumed[name] === 0) return words.noDeductible;
  return words.fields[name].hint;
}
