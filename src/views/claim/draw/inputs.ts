import { html, noChange, nothing, type TemplateResult } from 'lit';
import { isResting } from '../../../core/state.js';
import { draftId } from '../../../screen/draft-field.js';
import { choicesIn, chooseClaim, typeClaimDate } from '../figures/actions.js';
import { chosenIn, dayIn, hypotheticalDay } from '../figures/case.js';
import {
  claimBuyers,
  claimCauses,
  claimDates,
  claimVats,
  type ClaimBuyer,
  type ClaimDateField,
} from '../figures/fields.js';
import { claimHypotheses, type ClaimHypotheses } from '../figures/hypotheses.js';
import type { ClaimModel } from '../model.js';
import type { ClaimMessages } from '../text/fr.js';
import { isOpen, labelled, presumed } from './labelled.js';
import { more } from './more.js';
import { onDemand } from './on-demand.js';

/**
 * The invoice as the visitor describes it; every field has something that stands in.
 *
 * @param paper whether it is drawn for the sheet, where what stays says how VAT is owed
 */
export function inputs(model: ClaimModel, paper = false): TemplateResult {
  const { state, pricing, tariff, text } = model;
  const words = text.inputs;
  const { cause, buyer, vat } = chosenIn(state);
  const standIns = claimHypotheses(state.answers, pricing, tariff, buyer);
  const field = (name: Presented) =>
    labelled(name, words.fields[name].label, hintOf(name, standIns, buyer, words), standIns[name], model);
  return html`<section class="inputs" aria-labelledby="claim-inputs">
    <h4 id="claim-inputs">${words.heading}</h4>
    ${isPresumed(model) ? html`<p class="note">${words.legend}</p>` : nothing}
    <div class="group two">${field('claimInvoice')} ${field('claimVatRate')}</div>
    ${choice('cause', words.cause, claimCauses, words.causes, cause, model)}
    <div class="group two">${dateField('claimDueDate', model)}</div>
    ${
      cause === 'declaredInsolvency'
        ? html`<div class="group two">
            ${dateField('claimOpenedOn', model)} ${dateField('claimAdmittedOn', model)}
          </div>`
        : nothing
    }
    ${choice('buyer', words.buyer, claimBuyers, words.buyers, buyer, model)}
    <div class="group two">${field('claimLimit')} ${field('claimInsuredPercentage')}</div>
    ${!paper && model.found.claim.vatRate > 0 ? choice('vat', words.vat, claimVats, words.vats, vat, model) : nothing}
    ${onDemand('more', more, model)}
  </section>`;
}

/** Whether something stands in for a field that is shown at once. */
function isPresumed({ state, text }: ClaimModel): boolean {
  const { cause } = chosenIn(state);
  const dates = cause === 'declaredInsolvency' ? claimDates : (['claimDueDate'] as const);
  const fields = Object.keys(text.inputs.fields) as Presented[];
  return (
    dates.some((field) => !choicesIn(state).dates?.[field]) || fields.some((field) => isOpen(state, field))
  );
}

type Presented = keyof ClaimMessages['inputs']['fields'];

/** Why that stands in. */
function hintOf(
  name: Presented,
  presumed: ClaimHypotheses,
  buyer: ClaimBuyer,
  words: ClaimMessages['inputs'],
): string {
  if (name === 'claimVatRate' && presumed[name] === 0) return words.noVat;
  if (buyer === 'unnamed') {
    if (name === 'claimLimit') return words.unnamedLimit;
    if (name === 'claimInsuredPercentage') return words.unnamedPercentage;
  }
  return words.fields[name].hint;
}

/** Why that day stands in. */
function dateHint(field: ClaimDateField, { state, found, text }: ClaimModel): string {
  const { dates, openedByAdmission } = text.inputs;
  if (field === 'claimAdmittedOn') return dates[field].hint(found.deadlines.presumedAdmissionMonths);
  if (field === 'claimOpenedOn' && choicesIn(state).dates?.claimAdmittedOn) return openedByAdmission;
  return dates[field].hint;
}

/** Half a date has no value; a mark keeps it apart from none, and what was typed of it stays. */
const HALF = '?';

function dateField(field: ClaimDateField, model: ClaimModel): TemplateResult {
  const { state, tariff, text, today, dispatch } = model;
  const words = text.inputs;
  const typed = choicesIn(state).dates?.[field];
  const day = dayIn(state, field, today, tariff);
  const admittedFirst = field === 'claimAdmittedOn' && model.reading.status === 'admittedFirst';
  const problem = (day === null || admittedFirst) && isResting(state, field);
  const type = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    const text = value || (validity.badInput ? HALF : '');
    dispatch({ type: 'apply', change: (before) => typeClaimDate(before, field, text) });
  };
  const id = draftId(field);
  return html`<div class="field date">
    <label for=${id}>${words.dates[field].label}</label>
    <span class="control">
      <input
        type="date"
        id=${id}
        part="input"
        class=${typed ? '' : 'preset'}
        min="2000-01-01"
        max="2100-12-31"
        aria-invalid=${problem}
        aria-describedby="${id}-note"
        .value=${typed === HALF ? noChange : (typed ?? hypotheticalDay(state, field, today, tariff))}
        @input=${type}
      />
    </span>
    <div class="line ${problem ? 'problem' : typed ? '' : 'hypothesis'}" id="${id}-note">
      ${
        problem
          ? words[admittedFirst ? 'admittedFirst' : 'badDate']
          : typed
            ? nothing
            : presumed(dateHint(field, model), model)
      }
    </div>
  </div>`;
}

function choice<Name extends string>(
  subject: 'cause' | 'buyer' | 'vat',
  label: string,
  names: readonly Name[],
  texts: Readonly<Record<Name, string>>,
  chosen: Name,
  { dispatch }: ClaimModel,
): TemplateResult {
  const id = `claim-${subject}`;
  return html`<fieldset class="field asked" aria-labelledby=${id}>
    <span class="legend" id=${id}>${label}</span>
    <form method="dialog">
      <div class="segments" role="radiogroup" aria-labelledby=${id}>
        ${names.map(
          (name) =>
            html`<label class=${name === chosen ? 'chosen' : ''}>
              <input
                type="radio"
                name=${id}
                value=${name}
                .checked=${name === chosen}
                @change=${() =>
                  dispatch({ type: 'apply', change: (before) => chooseClaim(before, { [subject]: name }) })}
              />
              <span>${texts[name]}</span>
            </label>`,
        )}
      </div>
    </form>
  </fieldset>`;
}
