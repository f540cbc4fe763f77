import { html, nothing, type TemplateResult } from 'lit';
import type { Basis } from '../../../core/fields.js';
import type { State } from '../../../core/state.js';
import { draftBox, draftNote, type Draft } from '../../../screen/draft-field.js';
import { focusField } from '../../../screen/field-ids.js';
import { moneyText, rateText } from '../../../text/format.js';
import { inSentence } from '../../../text/in-sentence.js';
import { lossRule, years, type LossField, type Year } from '../figures/fields.js';
import {
  answerLosses,
  chooseExceptional,
  isExceptional,
  lossesIn,
  lossesInForce,
  pickLosses,
  presentTurnover,
  typeLosses,
  type Exceptional,
} from '../figures/losses.js';
import type { HelperModel } from '../model.js';
import { ledgerLine, outcomeLine, type Outcome } from './ledger.js';

/** What losses are counted as: write-offs, unless the visitor says otherwise. */
const basisOf = ({ answers: { lossBasis } }: State): Exclude<Basis, 'unknown'> =>
  lossBasis === 'unknown' ? 'writeOffs' : lossBasis;

/** The bad-debt ratio from three years of losses and turnover. */
export function lossesHelper(model: HelperModel): TemplateResult {
  const { state } = model;
  const text = model.text.losses;
  return html`<div class="helper" role="group" aria-label=${text.group}>
    <p class="note">${text.bases[basisOf(state)]}</p>
    <div class="years">
      <span class="head" aria-hidden="true">${text.loss}</span>
      <span class="head" aria-hidden="true">${text.turnover}</span>
      ${years.map((year) => yearLine(year, model))}
    </div>
    <p class="note">${text.note}</p>
    ${exceptional(model)} ${outcomeLine(lossesOutcome(model))}
  </div>`;
}

function yearLine(year: Year, model: HelperModel): TemplateResult {
  const { state, tariff, lang } = model;
  const text = model.text.losses;
  const name = text.years[year];
  const aloud = inSentence(name, lang);
  const loss = draft(`loss${year}`, model, text.of(text.loss, aloud));
  const turnover = {
    ...draft(`turnover${year}`, model, text.of(text.turnover, aloud)),
    hypothesis: presentTurnover(state.answers, tariff),
  };
  return html`<span class="year" aria-hidden="true">${name}</span>
    <div class="number">${draftBox(loss, model)} ${draftNote(loss, model)}</div>
    <div class="number">${draftBox(turnover, model)} ${draftNote(turnover, model)}</div>`;
}

function draft(field: LossField, { lang, tariff }: HelperModel, label?: string): Draft {
  return {
    field,
    rule: lossRule(field),
    last: field === 'exceptionalLoss',
    ...(label !== undefined && { label }),
    typed: (state, typed) => typeLosses(state, field, typed, lang, tariff),
    picked: (state, value) => pickLosses(state, field, value, tariff),
  };
}

/** An accident among the losses is asked about, and its amount if there was one. */
function exceptional(model: HelperModel): TemplateResult {
  const { state, tariff, dispatch } = model;
  const text = model.text.losses;
  const chosen = isExceptional(state);
  const choice = (value: boolean, name: string) =>
    html`<label>
      <input
        type="radio"
        name="exceptional"
        .checked=${chosen === value}
        @change=${() =>
          dispatch({ type: 'apply', change: (before) => chooseExceptional(before, value, tariff) })}
      />
      <span>${name}</span>
    </label>`;
  return html`<div class="asked">
    <p id="exceptional">${text.exceptional}</p>
    <form method="dialog">
      <div class="segments" role="radiogroup" aria-labelledby="exceptional">
        ${choice(false, text.no)} ${choice(true, text.yes)}
      </div>
    </form>
    ${
      chosen
        ? html`${ledgerLine(text.amount, draft('exceptionalLoss', model), model)}
            <p class="note">${exceptionalText(model)}</p>`
        : nothing
    }
  </div>`;
}

/** How much of the exceptional loss counts, and why. */
function exceptionalText({ state, tariff, text: { losses: text }, lang }: HelperModel): string {
  const reading = lossesIn(state, tariff);
  const found: Exceptional | undefined = reading.status === 'value' ? reading.exceptional : undefined;
  if (!found) return text.amountHint;
  return found.counted < found.amount ? text.counted(moneyText(found.counted, lang)) : text.whole;
}

/** What it comes to. */
export function lossesOutcome({
  state,
  tariff,
  text: { losses: text },
  lang,
  dispatch,
}: HelperModel): Outcome {
  const reading = lossesIn(state, tariff);
  const label = text.results[basisOf(state)];
  if (reading.status !== 'value') return { label, amount: undefined, said: text[reading.status] };
  const inForce = lossesInForce(state, reading);
  const act = (event: Event) => {
    focusField(event, 'grossBadDebtRatio'); // the button goes away
    dispatch({ type: 'apply', change: (before) => answerLosses(before, tariff) });
  };
  return {
    label,
    amount: rateText(reading.ratio, lang),
    said: text.sum(moneyText(reading.lost, lang), moneyText(reading.turnover, lang), reading.years),
    take: inForce ? undefined : { label: text.take, act },
  };
}
