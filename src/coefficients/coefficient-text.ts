import type { Model } from '../screen/model.js';
import { countryName } from '../text/country-names.js';
import { dateText } from '../text/format.js';
import { givenText } from '../text/measure.js';
import { measureOf } from './measures.js';
import type { CoefficientMessages } from './text/fr.js';

/** What the words of a coefficient come from. */
export type Words = Pick<Model, 'lang' | 'messages'> & { readonly text: CoefficientMessages };

/** A coefficient in words, or the name and text of each of its entries, with its interval where it has one. */
export type CoefficientText = string | readonly (readonly [name: string, text: string, interval?: string])[];

/** The least and greatest value that the figures behind a coefficient allow, or those of its entries. */
export type Intervals = readonly [number, number] | Readonly<Record<string, readonly [number, number]>>;

/** A coefficient's value as one reads it. */
export function coefficientText(
  place: string,
  value: unknown,
  words: Words,
  intervals: Intervals = {},
): CoefficientText {
  const shown = textOf(place, lastOf(place), value, words);
  if (typeof shown === 'string') return shown;
  const keys = Object.keys(value as object);
  return shown.map(([name, text], i) => {
    const interval = intervalText(place, intervals, words, keys[i]);
    return interval ? [name, text, interval] : [name, text];
  });
}

/** An interval as one reads it, `0,23 à 0,62`; of an entry of a table, if it is named. */
export function intervalText(
  place: string,
  intervals: Intervals | undefined,
  { lang, text }: Words,
  entry?: string,
): string | undefined {
  const own = entry === undefined ? intervals : (intervals as Record<string, Intervals>)[entry];
  if (!Array.isArray(own)) return undefined;
  const [low, high] = (own as [number, number]).map((end) =>
    givenText(measureOf(place, lastOf(place)), end, lang, text),
  );
  return text.to(low!, high!);
}

const lastOf = (place: string): string => place.slice(place.lastIndexOf('.') + 1);

/** @param key the name of the value inside its coefficient */
function textOf(place: string, key: string, value: unknown, words: Words): CoefficientText {
  if (isSteps(value)) return stepsOf(place, value, words);
  if (Array.isArray(value)) return listOf(place, key, value, words);
  if (typeof value !== 'object' || value === null) return scalar(place, key, value, words);
  if (key === 'lossExperience') return historyOf(place, value as Readonly<Record<string, unknown>>, words);
  return Object.entries(value).map(([name, child]) => [
    nameOf(place, name, words),
    flat(textOf(place, name, child, words)),
  ]);
}

const flat = (parts: CoefficientText): string =>
  typeof parts === 'string' ? parts : parts.map(([name, text]) => `${name} ${text}`).join(', ');

type Steps = readonly (readonly [from: number, value: unknown])[];

const isSteps = (value: unknown): value is Steps => Array.isArray(value) && Array.isArray(value[0]);

/** A table in steps of an amount, €. */
function stepsOf(place: string, steps: Steps, words: Words): CoefficientText {
  const key = place === 'gradeMixBySize' ? 'gradeMix' : lastOf(place);
  return steps.map(([from, value]) => [
    words.text.from(givenText('money', from, words.lang, words.text)),
    scalar(place, key, value, words),
  ]);
}

/** A record of bad debts, as a company would tell its own. */
function historyOf(place: string, history: Readonly<Record<string, unknown>>, words: Words): string {
  const told = (key: string) => scalar(place, key, history[key], words);
  return words.text.history(told('grossBadDebtRatio'), told('years'), told('basis'));
}

/** Quartiles and bands are a bracket, other lists a sequence. */
function listOf(place: string, key: string, values: readonly unknown[], words: Words): string {
  const texts = values.map((value) => scalar(place, key, value, words));
  if (place !== 'answerQuartiles' && place !== 'market.grossBadDebtBands') return texts.join(' · ');
  return words.text.to(texts[0] ?? '', texts[1] ?? '');
}

function scalar(place: string, key: string, value: unknown, { lang, messages, text }: Words): string {
  if (typeof value === 'number') return givenText(measureOf(place, key), value, lang, text);
  if (typeof value !== 'string') return value === true ? text.yes : text.nothing;
  const known: Record<string, Record<string, string>> = {
    sector: messages.sectors,
    gradeMix: messages.qualities,
    quality: messages.qualities,
    recoveryRule: text.rules,
    maximumLiabilityOf: text.bases,
    basis: messages.badDebts.bases,
  };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateText(value, lang);
  return key === 'country' ? countryName(value, lang) : (known[key]?.[value] ?? value);
}

function nameOf(place: string, key: string, { lang, messages, text }: Words): string {
  if (/overrides|oecdClass|exportMix/.test(place)) return countryName(key, lang);
  const names: Record<string, string> = {
    ...messages.sectors,
    ...messages.qualities,
    ...messages.activities,
    ...text.keys,
  };
  return names[key] ?? key;
}
