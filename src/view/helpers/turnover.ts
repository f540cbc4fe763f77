import { html, type TemplateResult } from 'lit';
import { formatFor, moneyText } from '../../language/format.js';
import { exclusions, withDraft, withValue, type DraftField } from '../../state/helpers/drafts.js';
import { insurableOf } from '../../state/helpers/turnover.js';
import { focusField } from '../field-ids.js';
import type { Draft } from './draft-field.js';
import { ledgerLine, outcomeLine, type Outcome } from './ledger.js';
import type { HelperModel } from './model.js';

const FIELD = 'insurableTurnover';

/** « Que compter ? »: from the total turnover to what can be insured. */
export function turnoverHelper(model: HelperModel): TemplateResult {
  const text = model.text.turnover;
  const line = (field: DraftField, label: string) => ledgerLine(label, draft(field, model), model);
  return html`<div class="helper" role="group" aria-label=${text.group}>
    ${line('total', text.total)}
    <div class="part" role="group" aria-labelledby="without">
      <p id="without">${text.without}</p>
      ${exclusions.map((field) => line(field, text.exclusions[field]))}
    </div>
    ${outcomeLine(turnoverOutcome(model))}
  </div>`;
}

function draft(field: DraftField, { lang }: HelperModel): Draft {
  return {
    field,
    typed: (state, typed) => withDraft(state, field, typed, lang),
    picked: (state, value) => withValue(state, field, value),
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
