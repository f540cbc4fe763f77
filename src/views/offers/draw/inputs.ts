import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { draftEntry } from '../../../core/drafts.js';
import { isResting } from '../../../core/state.js';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import {
  firstFields,
  maximumBases,
  offerRules,
  otherFields,
  ruleOf,
  type MaximumOf,
  type OfferField,
} from '../figures/fields.js';
import {
  chooseMaximumOf,
  fieldName,
  FEWEST,
  LONGEST_LABEL,
  MOST,
  nameOffer,
  pickOffer,
  typeOffer,
  type DraftOffer,
} from '../figures/offers.js';
import { limitsOf } from '../figures/asked.js';
import { usualMaximumOf, usualOf } from '../figures/usual.js';
import type { OffersModel } from '../model.js';
import { LETTERS, nameOf } from './names.js';

/** The offers as the visitor enters them, one column each where there is room. */
export function inputs(model: OffersModel): TemplateResult {
  const { text, offers, acts } = model;
  const words = text.inputs;
  return html`<section class="entered" aria-labelledby="offers-inputs">
    <h4 id="offers-inputs">${words.heading}</h4>
    <p class="note">${words.legend}</p>
    <div class="offer-columns">
      ${repeat(
        offers,
        ({ id }) => id,
        (offer, at) => column(offer, at, model),
      )}
    </div>
    <p>
      <button
        class="choice"
        type="button"
        id="offers-add"
        ?hidden=${offers.length >= MOST}
        @click=${acts.add}
      >
        ${words.add}
      </button>
    </p>
  </section>`;
}

/** Everything of one offer; its rows are those of the others beside it. */
function column(offer: DraftOffer, at: number, model: OffersModel): TemplateResult {
  const { text, offers, opened, acts, dispatch } = model;
  const words = text.inputs;
  const { id } = offer;
  const name = nameOf(id, offers);
  const heading = `offer-${id}-heading`;
  const open = opened.has('others');
  const shown = [...firstFields, ...(open ? otherFields : [])];
  const label = `offer-${id}-label`;
  const rename = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    dispatch({ type: 'apply', change: (state) => nameOffer(state, id, value) });
  };
  return html`<div
    class="offer"
    role="group"
    aria-labelledby=${heading}
    .style=${`--_rows:${shown.length + 3}`}
  >
    <div class="named">
      <h5 id=${heading}>${words.offer(LETTERS[at]!)}</h5>
      ${
        offers.length > FEWEST
          ? html`<button
              class="link"
              type="button"
              aria-label=${words.removeOf(name)}
              @click=${() => acts.remove(id)}
            >
              ${words.remove}
            </button>`
          : nothing
      }
    </div>
    <div class="field">
      <label for=${label}>${words.label}</label>
      <span class="control"
        ><input
          type="text"
          id=${label}
          part="input"
          maxlength=${LONGEST_LABEL}
          autocomplete="off"
          spellcheck="false"
          aria-describedby="${label}-note"
          .value=${offer.label}
          @input=${rename}
      /></span>
      <div class="line note" id="${label}-note">${at === 0 ? words.labelHint : nothing}</div>
    </div>
    ${firstFields.map((field) => entry(field, offer, model))}
    <button class="more" type="button" aria-expanded=${open} @click=${() => acts.toggled('others', !open)}>
      ${words.others}
    </button>
    ${open ? otherFields.map((field) => entry(field, offer, model)) : nothing}
  </div>`;
}

/** A field of an offer: its label, its box, and under it what stands in until the visitor says otherwise. */
function entry(field: OfferField, offer: DraftOffer, model: OffersModel): TemplateResult {
  const { text } = model;
  const draft = draftOf(field, offer, model);
  const label = text.inputs.fields[field];
  const isMaximum = field === 'maximum';
  const none = isMaximum && maximumOf(offer, model) === 'none';
  return html`<div class="field number">
    <label for=${none ? basesId(offer) : draftId(draft.field)}>${label}</label>
    ${none ? nothing : draftBox(draft, model)} ${isMaximum ? bases(offer, model) : nothing}
    ${draftNote(draft, model, hintOf(field, offer, draft, model))}
  </div>`;
}

function draftOf(field: OfferField, offer: DraftOffer, model: OffersModel): Draft {
  const { state, tariff, pricing, lang, told, text } = model;
  const { id, values } = offer;
  const name = fieldName(id, field);
  const reading = draftEntry(state, name)?.reading;
  const value = reading?.status === 'value' ? reading.value : undefined;
  const rules = offerRules[field];
  const faults = { price: text.inputs.priceFault, maximum: text.inputs.maximumFault };
  const faulty = reading?.status === 'refused' && isResting(state, name);
  return {
    field: name,
    // of two readings of a text, both are amounts
    rule: reading?.status === 'ambiguous' ? rules.at(-1)! : ruleOf(field, value),
    hypothesis: usualOf(field, values, tariff, pricing.insurableTurnover, told?.namedBuyers.get(id)),
    ...(field === 'price' && value === undefined && { unit: text.inputs.priceUnit }),
    fault: faulty && field in faults ? faults[field as keyof typeof faults] : gapIn(field, offer, model),
    last: field === 'limit3' || field === 'malusCap',
    typed: (before, typed) => typeOffer(before, id, field, typed, lang),
    picked: (before, picked) => pickOffer(before, id, field, picked),
  };
}

/** What stands in, or what to write there. */
function hintOf(
  field: OfferField,
  { id }: DraftOffer,
  { hypothesis }: Draft,
  { text, state }: OffersModel,
): unknown {
  const words = text.inputs;
  const hints: { readonly [F in OfferField]?: string } = words.hints;
  const status = draftEntry(state, fieldName(id, field))?.reading.status;
  if (status !== undefined && status !== 'empty') return nothing;
  const assumed = hypothesis === undefined ? nothing : html`<span class="aloud">${words.assumption}</span>`;
  return html`${assumed} ${hints[field] ?? nothing}`;
}

/** Why what is given in a field does not count yet, once the visitor has left it. */
function gapIn(
  field: OfferField,
  { id, values }: DraftOffer,
  { text, state }: OffersModel,
): string | undefined {
  if (values[field] === undefined || counts(field, values) || !isResting(state, fieldName(id, field)))
    return undefined;
  return field.startsWith('limit') ? text.inputs.limitGap : text.inputs.clauseGap;
}

/** Whether what is given in a field counts without more. */
function counts(field: OfferField, values: DraftOffer['values']): boolean {
  const { bonusShare, bonusBelow, malusShare, malusAbove, malusCap } = values;
  switch (field) {
    case 'limit1':
    case 'limit2':
    case 'limit3':
      return limitsOf(values).length >= Number(field.at(-1));
    case 'bonusShare':
    case 'bonusBelow':
      return bonusShare !== undefined && bonusBelow !== undefined;
    case 'malusShare':
    case 'malusAbove':
    case 'malusCap':
      return malusShare !== undefined && malusAbove !== undefined && malusCap !== undefined;
    default:
      return true;
  }
}

const maximumOf = (offer: DraftOffer, { tariff }: OffersModel): MaximumOf =>
  offer.maximumOf ?? usualMaximumOf(tariff);

const basesId = ({ id }: DraftOffer): string => `offer-${id}-maximum-of`;

/** What the maximum is a multiple of; an amount needs none. */
function bases(offer: DraftOffer, model: OffersModel): TemplateResult | typeof nothing {
  const { text, dispatch } = model;
  const words = text.inputs;
  const { id, values, maximumOf: chosen } = offer;
  const inForce = maximumOf(offer, model);
  const isAmount = values.maximum !== undefined && ruleOf('maximum', values.maximum).kind === 'money';
  if (isAmount && inForce !== 'none') return nothing;
  const choose = ({ target }: Event) => {
    const value = maximumBases.find((base) => base === (target as HTMLSelectElement).value);
    dispatch({ type: 'apply', change: (state) => chooseMaximumOf(state, id, value) });
  };
  return html`<span class="control select"
    ><select
      part="input"
      id=${basesId(offer)}
      class=${chosen ? '' : 'open'}
      aria-label=${words.maximumOf}
      @change=${choose}
    >
      ${maximumBases.map(
        (base) => html`<option value=${base} ?selected=${base === inForce}>${words.bases[base]}</option>`,
      )}
    </select></span
  >`;
}
