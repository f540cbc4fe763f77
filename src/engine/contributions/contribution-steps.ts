import type { Pricer } from '../price/pricer.js';
import type { ContributionGroup, Contributions } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';

/** The fields of a profile by what a visitor would call one subject. */
const GROUPS: Record<ContributionGroup, readonly (keyof Submission)[]> = {
  sector: ['sector', 'country', 'countryMix'],
  quality: ['gradeMix', 'topGrades'],
  payment: ['dso', 'daysPastDue', 'peakFactor'],
  spread: ['buyerCount', 'topShares'],
  size: ['insurableTurnover'],
  experience: ['lossExperience'],
  terms: ['terms'],
};
const NAMES = Object.keys(GROUPS) as ContributionGroup[];
const LATTICE = { latticeSize: 1024 };

/**
 * What each subject adds to the rate or takes from it, against a reference company: Shapley values over the seven
 * groups of answers, in rate points as fractions. They sum to the difference of the two rates.
 * Unchecked; pauses after each of its up to 128 prices.
 */
export function* contributionSteps(
  priced: Pricer,
  submission: Submission,
  tariff: Tariff,
  reference: Submission = tariff.referenceCase,
): Generator<void, Contributions> {
  const players = NAMES.filter((name) => differ(name, submission, reference));
  const rates = new Float64Array(2 ** players.length);
  for (let coalition = 0; coalition < rates.length; coalition++) {
    const mixed = players.reduce(
      (s, name, i) => (coalition & (1 << i) ? withGroup(s, submission, name) : s),
      reference,
    );
    rates[coalition] = priced(mixed, tariff, LATTICE).premiumRate;
    yield;
  }
  const groups = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<ContributionGroup, number>;
  players.forEach((name, i) => {
    groups[name] = shapleyValue(rates, i, players.length);
  });
  return { reference: rates[0]!, groups, rate: rates.at(-1)! };
}

/** A group that says the same in both companies contributes nothing and need not be priced. */
function differ(name: ContributionGroup, one: Submission, other: Submission): boolean {
  return GROUPS[name].some((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** `base` with one group of fields taken from `source`, absent ones included. */
function withGroup(base: Submission, source: Submission, name: ContributionGroup): Submission {
  const rest = Object.entries(base).filter(([field]) => !GROUPS[name].includes(field as keyof Submission));
  const taken = GROUPS[name]
    .filter((field) => source[field] !== undefined)
    .map((field) => [field, source[field]]);
  return Object.fromEntries([...rest, ...taken]) as Submission;
}

/** Mean over all orders of arrival of what player `i` adds on arriving. */
function shapleyValue(values: Float64Array, i: number, players: number): number {
  let sum = 0;
  for (let coalition = 0; coalition < values.length; coalition++) {
    if (coalition & (1 << i)) continue;
    const before = bitCount(coalition);
    const orders = factorial(before) * factorial(players - before - 1);
    sum += orders * (values[coalition | (1 << i)]! - values[coalition]!);
  }
  return sum / factorial(players);
}

function bitCount(n: number): number {
  let count = 0;
  for (let left = n; left; left &= left - 1) count++;
  return count;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
