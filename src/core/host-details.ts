import { isCountryCode, type LeverId, type SubmissionChange } from '../engine/index.js';
import type { AnswerValues, Details, Trial } from './answers.js';
import { tidy, withDetails } from './details.js';
import { isHome } from './home.js';
import { LOSS_YEARS } from './hypotheses.js';
import type { State } from './state.js';

const within = (value: unknown, above: number, most: number): value is number =>
  typeof value === 'number' && value > above && value <= most;

/** What an object says: a key without a value says nothing. */
const said = (value: unknown): [string, unknown][] =>
  Object.entries(Object(value) as object).filter(([, part]) => part !== undefined);

/** Weights by country as shares of the turnover, overseas departments in France; undefined if they are none. */
function mixOf(value: unknown): Readonly<Record<string, number>> | undefined {
  const entries = said(value);
  const weights = entries.map(([, weight]) => weight);
  const sum = weights.reduce<number>((total, weight) => total + Number(weight), 0);
  const sound =
    entries.every(([code]) => isCountryCode(code)) &&
    weights.every((weight) => weight === 0 || within(weight, 0, 1e12)) &&
    sum > 0;
  if (!sound) return undefined;
  const mix: Record<string, number> = {};
  for (const [code, weight] of entries) {
    const country = isHome(code) ? 'FR' : code;
    mix[country] = (mix[country] ?? 0) + Number(weight) / sum;
  }
  return Object.freeze(mix);
}

/** What a host says behind a bad-debt ratio, and no more; undefined if the engine would refuse it. */
function experienceOf(value: unknown): Details['lossExperience'] {
  if (value === undefined) return undefined;
  const own = said(value).filter(([name]) => ['years', 'volumeRatio', 'capped'].includes(name));
  const given = Object.fromEntries(own);
  const { years = LOSS_YEARS, volumeRatio = 1, capped = true } = given;
  if (!within(years, 0, 20) || !within(volumeRatio, 0, 1000) || typeof capped !== 'boolean') return undefined;
  return Object.freeze(given);
}

/** Least and most of each change: facts move to the better only, terms stay within what their fields take. */
const changes: Record<LeverId, readonly [least: number, most: number]> = {
  dso: [-730, 0],
  largestShare: [-1, 0],
  badDebts: [0, 1],
  lossYears: [1, 20],
  insuredPercentage: [-1, 0],
  claimThreshold: [0, 1e12],
  eachLossDeductible: [0, 1e12],
  annualAggregateDeductible: [0, 1e12],
  maximumLiabilityMultiple: [1, 1000],
  waitingPeriodMonths: [0, 24],
};

/** Changes to try; undefined if one of them is none. */
function leversOf(value: unknown): Trial['levers'] {
  if (Object(value) !== value) return undefined;
  const given = said(value);
  const sound = given.every(([id, by]) => {
    if (!Object.hasOwn(changes, id) || typeof by !== 'number') return false;
    const [least, most] = changes[id as LeverId];
    return by >= least && by <= most;
  });
  return sound ? Object.freeze(Object.fromEntries(given) as SubmissionChange) : undefined;
}

/** What a value says; undefined if the host's own code throws while it is read. */
function readable<T>(read: (value: unknown) => T | undefined, value: unknown): T | undefined {
  try {
    return read(value);
  } catch {
    return undefined;
  }
}

/** The details and the trial that a host gives with its answers, and the names of those that make no sense. */
export function checkedDetails(values: unknown): { details: Details & Trial; refused: string[] } {
  const given = Object(values) as Record<string, unknown>;
  const countryMix = readable(mixOf, given['countryMix']);
  const lossExperience = readable(experienceOf, given['lossExperience']);
  const levers = readable(leversOf, given['levers']);
  const found = { countryMix, lossExperience, levers };
  const names = Object.keys(found) as (keyof typeof found)[];
  return {
    details: {
      ...(countryMix && { countryMix }),
      ...(lossExperience && { lossExperience }),
      ...(levers && { levers }),
    },
    refused: names.filter((name) => given[name] !== undefined && !found[name]),
  };
}

/**
 * Adds details to the answers that a host has given, unless something else has answered since. The mix says the share
 * of exports too.
 */
export function addDetails(state: State, values: AnswerValues, details: Details & Trial): State {
  const { countryMix, lossExperience, levers } = details;
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
  if (levers && !answers.levers) answers = Object.freeze({ ...answers, levers });
  return answers === state.answers ? state : Object.freeze({ ...state, answers });
}
