import type { Details } from '../answers.js';
import { numberRules, type ChoiceField, type Field, type NumberField, type NumberRule } from '../fields.js';
import { chooseClaim, typeClaimDate } from '../claim/actions.js';
import {
  claimBuyers,
  claimDates,
  claimRules,
  type ClaimDateField,
  type ClaimField,
} from '../claim/fields.js';
import { isClaimDay } from '../claim/day.js';
import { compareFields, compareRules, pickInput } from '../compare/inputs.js';
import { checkedDetails } from '../helpers/host-details.js';
import { draftsOf, numberIn, withValue, type ClaimChoices, type DraftField } from '../helpers/drafts.js';
import { refusalOf } from '../entries.js';
import type { State } from '../state.js';
import { decimalOf, numberOf } from './decimal.js';

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

/**
 * Anything else that a view adds to the case: what of the state goes into the link, undefined for nothing, and what a
 * link's text changes in it, undefined where it makes no sense.
 */
export interface FurtherItem {
  readonly key: string;
  readonly write: (state: State) => string | undefined;
  readonly read: (text: string) => ((state: State) => State) | undefined;
}

const placesOf = (kind: string) => (kind === 'percent' ? 2 : 0);

function numberItem(key: string, field: NumberField): AnswerItem {
  const places = placesOf(numberRules[field].kind);
  return {
    key,
    field,
    write: (value) => decimalOf(value as number, places),
    read: (text) => numberOf(text, places),
  };
}

const choiceItem = (key: string, field: ChoiceField): AnswerItem => ({
  key,
  field,
  write: String,
  read: String,
});

/** A number typed into a view, which is among the drafts. */
export function draftItem(
  key: string,
  field: DraftField,
  rule: NumberRule,
  put: (state: State, value: number) => State = (state, value) => withValue(state, field, value),
): FurtherItem {
  const places = placesOf(rule.kind);
  return {
    key,
    write: (state) => {
      const value = numberIn(state, field);
      return typeof value === 'number' ? decimalOf(value, places) : undefined;
    },
    read: (text) => {
      const value = numberOf(text, places);
      if (value === undefined || refusalOf(rule, value)) return undefined;
      return (state) => put(state, value);
    },
  };
}

/** The answers that a link holds, in its order. */
export const answerItems: readonly AnswerItem[] = [
  numberItem('turnover', 'insurableTurnover'),
  choiceItem('sector', 'sector'),
  numberItem('buyers', 'buyerCount'),
  numberItem('largest', 'largest'),
  numberItem('topthree', 'topThree'),
  numberItem('term', 'dso'),
  numberItem('late', 'daysPastDue'),
  numberItem('losses', 'grossBadDebtRatio'),
  choiceItem('quality', 'quality'),
  numberItem('export', 'exportShare'),
  numberItem('insured', 'insuredPercentage'),
  numberItem('threshold', 'claimThreshold'),
  numberItem('eachloss', 'eachLossDeductible'),
  numberItem('deductible', 'annualAggregateDeductible'),
  numberItem('cap', 'maximumLiabilityMultiple'),
  numberItem('waiting', 'waitingPeriodMonths'),
  numberItem('named', 'namedBuyers'),
];

/** On which books the losses are counted. */
export const BASIS_KEY = 'lossesbasis';

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
    const { years, volumeRatio = 1, capped = true } = lossExperience;
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

/** `dso:-15,insuredPercentage:-0.1`: the changes on trial, in the engine's units. */
const levers: FurtherItem = {
  key: 'levers',
  write: ({ answers }) =>
    answers.levers &&
    Object.entries(answers.levers)
      .map(([id, by]) => `${id}:${by < 0 ? '-' : ''}${decimalOf(Math.abs(by), 0)}`)
      .join(),
  read: (text) => {
    const changes = text.split(',').map((change) => {
      const [, id = '', minus, by = ''] = /^(\w*):(-?)(.*)$/s.exec(change) ?? [];
      return [id, (numberOf(by, 0) ?? NaN) * (minus ? -1 : 1)] as const;
    });
    const { levers: found } = checkedDetails({ levers: Object.fromEntries(changes) }).details;
    return (
      found &&
      ((state) => Object.freeze({ ...state, answers: Object.freeze({ ...state.answers, levers: found }) }))
    );
  },
};

/** A choice about the unpaid invoice, one of a few words. */
const claimChoice = <C extends 'cause' | 'buyer'>(
  key: string,
  choice: C,
  words: readonly NonNullable<ClaimChoices[C]>[],
): FurtherItem => ({
  key,
  write: (state) => draftsOf(state).claim?.[choice],
  read: (text) => {
    const word = words.find((known) => known === text);
    return word && ((state) => chooseClaim(state, { [choice]: word }));
  },
});

/** A day of the unpaid invoice, `YYYY-MM-DD`. */
const claimDay = (field: ClaimDateField): FurtherItem => ({
  key: field,
  write: (state) => {
    const text = draftsOf(state).claim?.dates?.[field] ?? '';
    return isClaimDay(text) ? text : undefined;
  },
  read: (text) =>
    isClaimDay(text)
      ? (state) => Object.freeze({ ...typeClaimDate(state, field, text), edit: null })
      : undefined,
});

const claimFields = Object.keys(claimRules) as ClaimField[];

/** What views add to the case: a line each. */
export const furtherItems: readonly FurtherItem[] = [
  levers,
  claimChoice('claimCause', 'cause', ['protractedDefault', 'declaredInsolvency']),
  claimChoice('claimBuyer', 'buyer', claimBuyers),
  ...claimDates.map(claimDay),
  ...claimFields.map((field) => draftItem(field, field, claimRules[field])),
  ...compareFields.map((field) =>
    draftItem(field, field, compareRules[field], (state, value) => pickInput(state, field, value)),
  ),
];
