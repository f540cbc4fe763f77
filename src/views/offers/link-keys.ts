import { refusalOf } from '../../core/entries.js';
import { decimalOf, numberOf, placesOf } from '../../core/link/decimal.js';
import type { LinkKey } from '../../core/link/link-key.js';
import { maximumBases, offerFields, ruleOf, type MaximumOf, type OfferField } from './figures/fields.js';
import { FEWEST, MOST, offersIn, takeOffers, type DraftOffer } from './figures/offers.js';

const OF = 'of';
/** Rates are percentages below it and premiums € above, in links as in fields. */
const isField = (key: string): key is OfferField => (offerFields as readonly string[]).includes(key);

type Terms = Pick<DraftOffer, 'values' | 'maximumOf'>;

function written({ values, maximumOf }: Terms): string {
  const terms = offerFields.flatMap((field) => {
    const value = values[field];
    if (value === undefined) return [];
    const { kind } = ruleOf(field, value);
    // the unit of a price does not follow from its digits
    const key = field === 'price' && kind === 'money' ? 'premium' : field;
    return [`${key}:${decimalOf(value, placesOf(kind))}`];
  });
  return [...terms, ...(maximumOf ? [`${OF}:${maximumOf}`] : [])].join();
}

/** Undefined where something of it makes no sense. */
function read(text: string): Terms | undefined {
  const values: { [F in OfferField]?: number } = {};
  let maximumOf: MaximumOf | undefined;
  for (const term of text === '' ? [] : text.split(',')) {
    const [key = '', written = '', ...rest] = term.split(':');
    if (rest.length > 0) return undefined;
    if (key === OF) {
      maximumOf = maximumBases.find((base) => base === written);
      if (!maximumOf) return undefined;
      continue;
    }
    const field = key === 'premium' ? 'price' : key;
    if (!isField(field) || field in values) return undefined;
    const value = valueOf(field, key, written);
    if (value === undefined) return undefined;
    values[field] = value;
  }
  return { values: Object.freeze(values), maximumOf };
}

function valueOf(field: OfferField, key: string, text: string): number | undefined {
  const isAmount = key === 'premium' || (field === 'maximum' && Number(text) > ruleOf(field, 1).max);
  const rule = ruleOf(field, isAmount ? Infinity : 0);
  const value = numberOf(text, placesOf(rule.kind));
  return value === undefined || refusalOf(rule, value) ? undefined : value;
}

/**
 * The offers, without the labels, which stay in the page.
 * @example 'price:0.28,insuredPercentage:90~premium:12000,maximum:30,of:premium'
 */
const offers: LinkKey = {
  key: 'offers',
  write: (state) => {
    const told = offersIn(state).map(written);
    return told.some(Boolean) ? told.join('~') : undefined;
  },
  read: (text) => {
    const taken = text.split('~').map(read);
    if (taken.length < FEWEST || taken.length > MOST) return undefined;
    return taken.every((terms) => terms !== undefined) ? (state) => takeOffers(state, taken) : undefined;
  },
};

/** What this view adds to the case that a link holds. */
export const offersLinkKeys: readonly LinkKey[] = [offers];
