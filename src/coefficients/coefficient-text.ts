import type { Model } from '../screen/model.js';
import { countryName, daysText, formatFor, monthsText } from '../text/format.js';
import { numberFormat } from '../text/intl.js';
import type { CoefficientMessages } from './text/fr.js';

/** What the words of a coefficient come from. */
export type Words = Pick<Model, 'lang' | 'messages'> & { readonly text: CoefficientMessages };

/** A coefficient in words, or the name and text of each of its entries. */
export type Told = string | readonly (readonly [name: string, text: string])[];

/** Units by the names of coefficients; the first that fits. The others are plain factors. */
const units: readonly (readonly [unit: 'money' | 'days' | 'months' | 'percent', names: RegExp])[] = [
  [
    'percent',
    /^levers\.annualAggregate|^comparison\.(?!daysGained)|^unpaidInvoice\.(?!recoveryCharge)|InsuredPerc/,
  ],
  [
    'money',
    /fixedCost|recoveryCharge|minimumPremium$|FeePerBuyer|discretionaryLimit|Threshold|Deductible|maximumLiability$|Turnover/,
  ],
  ['days', /\bdso|daysPastDue|daysGained|Days/],
  ['months', /Months/],
  [
    'percent',
    /[bB]yGrade|Presets|[cC]ap$|lossGiven|Hazard|tailLevel|loadings|Tax|vatOn|PremiumShare|insuredPercentage|uncertainty|costOfEquity|exportMix|undiversified|largest|topThree|Share|BadDebt/,
  ],
];

/** A coefficient's value as one reads it. */
export function toldOf(path: string, value: unknown, words: Words): Told {
  if (Array.isArray(value)) return listOf(path, value, words);
  if (typeof value !== 'object' || value === null) return scalar(path, value, words);
  return Object.entries(value).map(([key, child]) => [
    nameOf(path, key, words),
    flat(toldOf(`${path}.${key}`, child, words)),
  ]);
}

const flat = (told: Told): string =>
  typeof told === 'string' ? told : told.map(([name, text]) => `${name} ${text}`).join(', ');

/** Quartiles are a bracket, other lists a sequence. */
function listOf(path: string, values: readonly unknown[], words: Words): string {
  const texts = values.map((value) => scalar(path, value, words));
  if (!path.startsWith('answerQuartiles')) return texts.join(' · ');
  return words.text.to(texts[0] ?? '', texts[1] ?? '');
}

function scalar(path: string, value: unknown, words: Words): string {
  if (typeof value === 'number') return numberText(path, value, words);
  if (typeof value !== 'string') return words.text.nothing;
  const key = path.slice(path.lastIndexOf('.') + 1);
  const known: Record<string, Record<string, string>> = {
    sector: words.messages.sectors,
    gradeMix: words.messages.qualities,
    quality: words.messages.qualities,
    recoveryRule: words.text.rules,
    basis: words.messages.badDebts.bases,
  };
  return key === 'country' ? countryName(value, words.lang) : (known[key]?.[value] ?? value);
}

function numberText(path: string, value: number, { lang }: Words): string {
  const unit = units.find(([, names]) => names.test(path))?.[0];
  if (unit === 'days') return daysText(value, lang);
  if (unit === 'months') return monthsText(value, lang);
  return unit ? formatFor(unit, value, lang) : numberFormat(lang, {}).format(value);
}

function nameOf(path: string, key: string, { lang, messages, text }: Words): string {
  if (/overrides|oecdClass|exportMix/.test(path)) return countryName(key, lang);
  const names: Record<string, string> = { ...messages.sectors, ...messages.qualities, ...text.keys };
  return names[key] ?? key;
}
