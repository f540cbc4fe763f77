import { isCountryCode } from '../../engine/countries.js';
import type { AnswerValues, Details } from '../answers.js';
import type { State } from '../state.js';
import { tidy, withDetails } from './drafts.js';

const within = (value: unknown, above: number, most: number): value is number =>
  typeof value === 'number' && value > above && value <= most;

/** Weights by country as shares of the turnover; undefined if they are none. */
function mixOf(value: unknown): Readonly<Record<string, number>> | undefined {
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  const weights = entries.map(([, weight]) => weight);
  const sum = weights.reduce<number>((total, weight) => total + Number(weight), 0);
  const sound =
    entries.every(([code]) => isCountryCode(code)) &&
    weights.every((weight) => weight === 0 || within(weight, 0, 1e12)) &&
    sum > 0;
  if (!sound) return undefined;
  return Object.freeze(Object.fromEntries(entries.map(([code, weight]) => [code, Number(weight) / sum])));
}

/** What a host says behind a bad-debt ratio; undefined if the engine would refuse it. */
function experienceOf(value: unknown): Details['lossExperience'] {
  if (value === undefined) return undefined;
  const { years = 3, volumeRatio = 1, capped = true } = Object(value) as Record<string, unknown>;
  if (!within(years, 0, 20) || !within(volumeRatio, 0, 1000) || typeof capped !== 'boolean') return undefined;
  return Object.freeze({ years, volumeRatio, capped });
}

/** The details that a host gives with its answers, and the names of those that make no sense. */
export function checkedDetails(values: unknown): { details: Details; refused: string[] } {
  const given = Object(values) as Record<string, unknown>;
  const countryMix = mixOf(given['countryMix']);
  const lossExperience = experienceOf(given['lossExperience']);
  const found = { countryMix, lossExperience };
  const names = Object.keys(found) as (keyof typeof found)[];
  return {
    details: { ...(countryMix && { countryMix }), ...(lossExperience && { lossExperience }) },
    refused: names.filter((name) => given[name] !== undefined && !found[name]),
  };
}

/**
 * Adds details to the answers that a host has given, unless something else has answered since. The mix says the share
 * of exports too.
 */
export function addDetails(state: State, values: AnswerValues, details: Details): State {
  const { countryMix, lossExperience } = details;
  const { exportShare, grossBadDebtRatio } = values;
  let { answers } = state;
  const untouched = (field: 'exportShare' | 'grossBadDebtRatio', value: number | undefined) =>
    answers[field].status === 'open' || answers[field].value === value;
  if (countryMix && untouched('exportShare', exportShare)) {
    answers = withDetails(answers, 'exportShare', tidy(1 - (countryMix['FR'] ?? 0)), { countryMix });
  }
  if (
    lossExperience &&
    grossBadDebtRatio !== undefined &&
    untouched('grossBadDebtRatio', grossBadDebtRatio)
  ) {
    answers = withDetails(answers, 'grossBadDebtRatio', grossBadDebtRatio, { lossExperience });
  }
  return answers === state.answers ? state : Object.freeze({ ...state, answers });
}
