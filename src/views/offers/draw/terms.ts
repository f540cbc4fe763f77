import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { formatFor } from '../../../text/format.js';
import { measureText } from '../../../text/measure.js';
import { offerFields, ruleOf, type OfferField } from '../figures/fields.js';
import { limitsOf } from '../figures/asked.js';
import type { DraftOffer } from '../figures/offers.js';
import { usualMaximumOf, usualOf } from '../figures/usual.js';
import type { ToldModel } from '../model.js';
import { nameOf } from './names.js';
import { onDemand } from './on-demand.js';

/** A term of each offer in words, and whether it is a hypothesis. */
interface TermRow {
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly text: string;
  readonly assumed: boolean;
}

/** The terms in force: those that differ side by side; those that are the same everywhere fold away. */
export function terms(model: ToldModel, paper = false): TemplateResult {
  const { text } = model;
  const words = text.terms;
  const rows = termRows(model);
  const differing = rows.filter((line) => !isSame(line));
  const same = rows.filter(isSame);
  const heads = [text.table.line, ...model.told.offers.map(({ id }) => nameOf(id, model.offers))];
  return html`<section class="terms-of-offers" aria-labelledby="offers-terms">
    <h4 id="offers-terms">${words.heading}</h4>
    ${
      differing.length > 0
        ? captioned(
            words.caption,
            heads,
            differing.map(({ name, cells }) => row(name, cells.map(cellOf, model))),
          )
        : html`<p>${words.allSame}</p>`
    }
    ${
      same.length === 0
        ? nothing
        : paper
          ? html`<p class="note">
              ${words.sameCaption}${model.messages.colon}${same.map(({ name, cells }) => `${name} ${cells[0]!.text}`).join(' · ')}
            </p>`
          : onDemand('same', words.same(same.length), (shown) => sameTable(same, shown), model)
    }
  </section>`;
}

const sameTable = (rows: readonly TermRow[], { text }: ToldModel): TemplateResult =>
  captioned(
    text.terms.sameCaption,
    [text.table.line, text.terms.everywhere],
    rows.map(({ name, cells }) => row(name, [cellOf(cells[0]!)])),
  );

const cellOf = ({ text, assumed }: Cell): unknown => (assumed ? html`<em>${text}</em>` : text);

const isSame = ({ cells }: TermRow): boolean => cells.every(({ text }) => text === cells[0]!.text);

/** Every term that is in force in one of the offers. */
export function termRows(model: ToldModel): TermRow[] {
  const { told, text } = model;
  // the base of a rate is the case's own turnover until an offer says otherwise
  return offerFields
    .filter((field) => field !== 'base' || told.offers.some(({ values }) => values.base !== undefined))
    .map((field) => ({
      name: text.inputs.fields[field],
      cells: told.offers.map((offer) => termOf(field, offer, model)),
    }))
    .filter(({ cells }) => cells.some(({ text: said }) => said !== '–'));
}

function termOf(field: OfferField, offer: DraftOffer, model: ToldModel): Cell {
  const { tariff, pricing, told, text } = model;
  const { id, values } = offer;
  if (field === 'maximum') return maximumOf(offer, model);
  const own = field.startsWith('limit') ? limitsOf(values)[Number(field.at(-1)) - 1] : values[field];
  const value = own ?? usualOf(field, values, tariff, pricing.insurableTurnover, told.namedBuyers.get(id));
  if (value === undefined) {
    const usual = field.startsWith('limit') ? text.terms.usualAcceptance : '–';
    return { text: usual, assumed: true };
  }
  return { text: worded(field, value, model), assumed: own === undefined };
}

function worded(field: OfferField, value: number, { lang }: ToldModel): string {
  return field === 'waitingPeriodMonths'
    ? measureText('months', value, lang, { times: String })
    : formatFor(ruleOf(field, value).kind, value, lang);
}

/** A multiple with what it is of, an amount, or none. */
function maximumOf({ values: { maximum }, maximumOf: chosen }: DraftOffer, model: ToldModel): Cell {
  const { tariff, text, lang } = model;
  const { times, none } = text.terms;
  const of = chosen ?? usualMaximumOf(tariff);
  const assumed = maximum === undefined;
  if (chosen === 'none' || (of === 'none' && assumed)) return { text: none, assumed: chosen === undefined };
  const value = maximum ?? tariff.defaultTerms.maximumLiabilityMultiple;
  if (value === null) return { text: none, assumed };
  const { kind } = ruleOf('maximum', value);
  return kind === 'money'
    ? { text: formatFor('money', value, lang), assumed }
    : {
        text: times[of === 'none' ? 'premium' : of](formatFor('count', value, lang)),
        assumed: assumed || chosen === undefined,
      };
}
