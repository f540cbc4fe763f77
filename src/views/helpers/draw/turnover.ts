import { html, type TemplateResult } from 'lit';
import { pickDraft, typeDraft } from '../../../core/drafts.js';
import type { Draft } from '../../../screen/draft-field.js';
import { focusField } from '../../../screen/field-ids.js';
import { formatFor, moneyText } from '../../../text/format.js';
import { amountRule, exclusions, type TurnoverField } from '../figures/fields.js';
import { insurableOf } from '../figures/turnover.js';
import type { HelperModel } from '../model.js';
import { kindsOfReceivables } from './receivables.js';
import { ledgerLine, outcomeLine, type Outcome } from './ledger.js';

const FIELD = 'insurableTurnover';

/** « Que compter ? »: from the total turnover to what can be insured. */
export function turnoverHelper(model: HelperModel): TemplateResult {
  const text = model.text.turnover;
  const line = (field: TurnoverField, label: string) => ledgerLine(label, draft(field, model), model);
  return html`<div class="helper" role="group" aria-label=${text.group}>
    ${line('total', text.total)}
    <div class="part" role="group" aria-labelledby="without">
      <p id="without">${text.without}</p>
      ${exclusions.map((field) => line(field, text.exclusions[field]))}
    </div>
    ${outcomeLine(turnoverOutcome(model))} ${kindsOfReceivables(model)}
  </div>`;
}

function draft(field: TurnoverField, { lang }: HelperModel): Draft {
  return {
    field,
    rule: amountRule,
    last: field === exclusions.at(-1),
    typed: (state, typed) => typeDraft(state, field, typed, lang, amountRule),
    picked: (state, value) => pickDraft(state, field, value),
  };
}

/** What it comes to. */
export function turnoverOutcome({ state, text: { turnover: text }, lang, dispatch }: HelperModel): Outcome {
  const reading = insurableOf(state);
  const label = text.result;
  if (reading.status === 'exceeds') {
    return { label, amount: undefined, said: text.exceeds(moneyText(reading.excluded, lang)) };
  }
  if (reading.status !== 'value') return { label, amount: undefined, said: text[reading.status] };
  const { value } = reading;
  const answer = state.answers[FIELD];
  const taken = answer.status === 'answered' && answer.value === value;
  const act = (event: Event) => {
    focusField(event, FIELD); // the button goes away
    dispatch({ type: 'pick', field: FIELD, value });
    dispatch({ type: 'leave' });
  };
  return {
    label,
    amount: formatFor('money', value, lang),
    said: taken ? text.taken : '',
    take: taken ? undefined : { label: text.take, act },
  };
}
