import { draftSlot, valueEntry, withDraftEntries } from '../../../core/drafts.js';
import type { Entry } from '../../../core/entries.js';
import { editOf } from '../../../core/reduce.js';
import type { DraftField, State } from '../../../core/state.js';
import type { Lang } from '../../../text/locales.js';
import { readEither } from './either.js';
import { offerFields, offerRules, type MaximumOf, type OfferField } from './fields.js';

/** The last values that an offer's fields could take: €, fractions, months. */
export type OfferValues = { readonly [F in OfferField]?: number };

/** An offer as the visitor has it before them. */
export interface DraftOffer {
  /** Of its fields; it keeps it when others go. */
  readonly id: number;
  /** The visitor's own, which stays in the page; empty until there is one. */
  readonly label: string;
  readonly values: OfferValues;
  /** As the contract has it; undefined: as contracts usually have it. */
  readonly maximumOf?: MaximumOf | undefined;
}

export const [FEWEST, MOST] = [2, 4];

/** Signs of a label. */
export const LONGEST_LABEL = 24;

const blank = (id: number): DraftOffer => Object.freeze({ id, label: '', values: Object.freeze({}) });

const atFirst: readonly DraftOffer[] = Object.freeze([blank(1), blank(2)]);

const slot = draftSlot<readonly DraftOffer[]>('offers');

/** The offers, two at least; the same object until something of them changes. */
export const offersIn = (state: State): readonly DraftOffer[] => slot.in(state) ?? atFirst;

/** The name of an offer's field among all fields. */
export const fieldName = (id: number, field: OfferField): DraftField => `offer${id}-${field}`;

const put = (state: State, offers: readonly DraftOffer[]): State => slot.put(state, Object.freeze(offers));

const changed = (state: State, id: number, change: (offer: DraftOffer) => DraftOffer): State =>
  put(
    state,
    offersIn(state).map((offer) => (offer.id === id ? Object.freeze(change(offer)) : offer)),
  );

function inForce(state: State, id: number, field: OfferField, value: number | undefined): State {
  return changed(state, id, (offer) => {
    const { [field]: _, ...others } = offer.values;
    const values = Object.freeze(value === undefined ? others : { ...others, [field]: value });
    return { ...offer, values };
  });
}

/** A key stroke in a field of an offer. An entry that cannot be taken leaves the last good one in force. */
export function typeOffer(state: State, id: number, field: OfferField, text: string, lang: Lang): State {
  const name = fieldName(id, field);
  const edit = editOf(state, name);
  const entry = readEither(offerRules[field], text, lang);
  const entered = withDraftEntries(state, { [name]: entry });
  const typed = Object.freeze({ ...entered, edit, answers: edit.before });
  const { reading } = entry;
  if (reading.status === 'value') return inForce(typed, id, field, reading.value);
  return reading.status === 'empty' ? inForce(typed, id, field, undefined) : typed;
}

/** A value picked for such a field, of two readings or out of a link. */
export function pickOffer(state: State, id: number, field: OfferField, value: number): State {
  const picked = withDraftEntries(state, { [fieldName(id, field)]: valueEntry(value) });
  return inForce(Object.freeze({ ...picked, edit: null }), id, field, value);
}

/** What the visitor calls an offer. */
export const nameOffer = (state: State, id: number, label: string): State =>
  changed(state, id, (offer) => ({ ...offer, label: label.slice(0, LONGEST_LABEL) }));

/** What an offer's maximum liability is a multiple of; undefined: what it usually is. */
export const chooseMaximumOf = (state: State, id: number, maximumOf: MaximumOf | undefined): State =>
  changed(state, id, (offer) => ({ ...offer, maximumOf }));

/** One more offer, up to four. */
export function addOffer(state: State): State {
  const offers = offersIn(state);
  if (offers.length >= MOST) return state;
  const ids = offers.map(({ id }) => id);
  const free = [1, 2, 3, 4].find((id) => !ids.includes(id))!;
  return put(state, [...offers, blank(free)]);
}

/** The offers without one, down to two; its fields are empty when it comes back. */
export function removeOffer(state: State, id: number): State {
  const offers = offersIn(state);
  if (offers.length <= FEWEST) return state;
  const gone = Object.fromEntries(offerFields.map((field) => [fieldName(id, field), undefined]));
  const left = Object.freeze({ ...withDraftEntries(state, gone), edit: null });
  return put(
    left,
    offers.filter((offer) => offer.id !== id),
  );
}

/** The state with these offers in place of all that stood there, as a link brings them. Labels come with none. */
export function takeOffers(state: State, taken: readonly Pick<DraftOffer, 'values' | 'maximumOf'>[]): State {
  const entries: Record<DraftField, Entry | undefined> = {};
  for (let id = 1; id <= MOST; id++)
    for (const field of offerFields) {
      const value = taken[id - 1]?.values[field];
      entries[fieldName(id, field)] = value === undefined ? undefined : valueEntry(value);
    }
  return put(
    Object.freeze({ ...withDraftEntries(state, entries), edit: null }),
    taken.map(({ values, maximumOf }, i) => Object.freeze({ ...blank(i + 1), values, maximumOf })),
  );
}
