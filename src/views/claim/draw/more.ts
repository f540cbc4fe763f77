import { html, type TemplateResult } from 'lit';
import { isResting } from '../../../core/state.js';
import { moneyText } from '../../../text/format.js';
import { chosenIn } from '../figures/case.js';
import { claimHypotheses, type ClaimHypotheses } from '../figures/hypotheses.js';
import type { ClaimModel } from '../model.js';
import type { ClaimMessages } from '../text/fr.js';
import { labelled } from './labelled.js';

type Rarer = keyof ClaimMessages['more']['fields'];
const FIELDS: readonly Rarer[] = ['claimBefore', 'claimAfter', 'claimDeductible', 'claimMaximum'];

/** What few invoices need: recoveries, and what the year's other claims have left. */
export function more(model: ClaimModel): TemplateResult {
  const { state, pricing, tariff, text } = model;
  const words = text.more;
  const presumed = claimHypotheses(state.answers, pricing, tariff, chosenIn(state).buyer);
  return html`<div class="group two">
    ${FIELDS.map((name) =>
      labelled(
        name,
        words.fields[name].label,
        hintOf(name, presumed, words),
        presumed[name],
        model,
        faultOf(name, model, words),
      ),
    )}
  </div>`;
}

/** More was got back than was lost, in two fields. */
function faultOf(
  name: Rarer,
  { reading, state, lang }: ClaimModel,
  words: ClaimMessages['more'],
): string | undefined {
  const told = reading.status === 'aboveLoss' && isResting(state) && /Before|After/.test(name);
  return told ? words.aboveLoss(moneyText(reading.loss, lang)) : undefined;
}

/** Why that stands in. */
function hintOf(name: Rarer, presumed: ClaimHypotheses, words: ClaimMessages['more']): string {
  if (name === 'claimMaximum' && presumed[name] === undefined) return words.noMaximum;
  if (name === 'claimDeductible' && presumed[name] === 0) return words.noDeductible;
  return words.fields[name].hint;
}
