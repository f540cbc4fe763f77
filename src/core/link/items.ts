import type { Details } from '../answers.js';
import { allFields, isNumberField, numberRules, type Field } from '../fields.js';
import { checkedDetails } from '../host-details.js';
import { LOSS_YEARS } from '../hypotheses.js';
import { presetAttributes } from '../public-names.js';
import { decimalOf, numberOf, placesOf } from './decimal.js';

/** An answer in a link: its key, that of the attribute where there is one, and the value in the attribute's unit. */
export interface AnswerItem {
  readonly key: string;
  readonly field: Field;
  readonly write: (value: string | number) => string;
  /** Undefined where there is nothing to understand; bounds are checked by the reader. */
  readonly read: (text: string) => string | number | undefined;
}

/** What lies behind an answer. */
export interface DetailItem {
  readonly key: string;
  readonly detail: keyof Details;
  readonly write: (details: Details) => string | undefined;
  readonly read: (text: string) => Details[keyof Details];
}

/** Keys of a link for answers that no attribute gives. */
const furtherKeys = {
  threshold: 'claimThreshold',
  eachloss: 'eachLossDeductible',
  cap: 'maximumLiabilityMultiple',
  waiting: 'waitingPeriodMonths',
  named: 'namedBuyers',
} as const satisfies Record<string, Field>;

const keys = new Map(
  Object.entries({ ...presetAttributes, ...furtherKeys }).map(([key, field]) => [field, key]),
);

function itemOf(field: Field): AnswerItem {
  const key = keys.get(field)!;
  if (!isNumberField(field)) return { key, field, write: String, read: String };
  const places = placesOf(numberRules[field].kind);
  return {
    key,
    field,
    write: (value) => decimalOf(value as number, places),
    read: (text) => numberOf(text, places),
  };
}

/** The answers that a link holds, in its order. */
export const answerItems: readonly AnswerItem[] = allFields.map(itemOf);

/** On which books the losses are counted. */
export const BASIS_KEY = keys.get('lossBasis')!;

/** Digits of a country's share: what dividing by their sum has left beyond would make the link too long for a code. */
const DIGITS = 14;

/** `FR:90,DE:7,ES:3`, in % of the turnover. */
const countries: DetailItem = {
  key: 'countries',
  detail: 'countryMix',
  write: ({ countryMix }) =>
    countryMix &&
    Object.entries(countryMix)
      .map(([code, share]) => `${code}:${decimalOf(Number(share.toPrecision(DIGITS)), 2)}`)
      .join(),
  read: (text) => {
    const shares = text
      .split(',')
      .map((part) => [part.slice(0, 2), part[2] === ':' ? numberOf(part.slice(3), 2) : undefined] as const);
    const countryMix = Object.fromEntries(shares.map(([code, share]) => [code, share ?? NaN]));
    return checkedDetails({ countryMix }).details.countryMix;
  },
};

/** `3,1.05` or `3,1.05,uncapped`: years, their mean turnover over the present one, whether a large loss counts whole. */
const lossRecord: DetailItem = {
  key: 'lossrecord',
  detail: 'lossExperience',
  write: ({ lossExperience }) => {
    if (!lossExperience) return undefined;
    const { years = LOSS_YEARS, volumeRatio = 1, capped = true } = lossExperience;
    return [decimalOf(years, 0), decimalOf(volumeRatio, 0), ...(capped ? [] : ['uncapped'])].join();
  },
  read: (text) => {
    const [years = '', volume = '', capped, ...rest] = text.split(',');
    if ((capped ?? 'uncapped') !== 'uncapped' || rest.length > 0) return undefined;
    const lossExperience = {
      years: numberOf(years, 0) ?? NaN,
      volumeRatio: numberOf(volume, 0) ?? NaN,
      capped: !capped,
    };
    return checkedDetails({ lossExperience }).details.lossExperience;
  },
};

export const detailItems: readonly DetailItem[] = [countries, lossRecord];
