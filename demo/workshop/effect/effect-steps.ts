import { price, type Pricing, type Tariff } from '../../../src/engine/index.js';
import { profilesOf } from './profiles.js';
import {
  figuresOf,
  population,
  railsUnder,
  sectorsLacking,
  type PopulationFigures,
  type Rail,
} from './rails.js';

/** One tariff: rates are fractions, of the population in percent. */
export interface Side {
  rates: ReadonlyMap<string, number>;
  population: PopulationFigures & { quantiles: readonly number[] };
  rails: readonly Rail[];
  /** Names that should come in ascending order of their rates, where they do not. */
  disorder: readonly (readonly [cheaper: string, dearer: string])[];
  /** Sectors of the population that the tariff has no coefficient for. */
  lacking: readonly string[];
}

/** Two tariffs side by side. */
export interface Effect {
  before: Side;
  after: Side;
}

/** Companies priced, of all. */
export interface EffectProgress {
  done: number;
  of: number;
}

export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const sketch = { latticeSize: 1024 };
const PRESETS = ['excellent', 'good', 'average', 'fragile', 'degraded'];

/**
 * Prices thirty companies, the population and every guard rail under two tariffs; pauses after each company.
 *
 * @param after the same object where nothing has changed: then it is priced once
 * @param known what `before` came to, where that has been worked out
 */
export function* effectSteps(before: Tariff, after: Tariff, known?: Side): Generator<EffectProgress, Effect> {
  const tariffs = new Set([...(known ? [] : [before]), ...(known && after === before ? [] : [after])]);
  const of = [...tariffs].reduce(
    (sum, tariff) => sum + population(tariff).length + profilesOf(tariff).length,
    0,
  );
  let done = 0;
  const sideOf = function* (tariff: Tariff): Generator<EffectProgress, Side> {
    const rates = new Map<string, number>();
    for (const { id, submission } of profilesOf(tariff)) {
      rates.set(id, price(submission, tariff).premiumRate);
      yield { done: ++done, of };
    }
    const pricings: Pricing[] = [];
    for (const company of population(tariff)) {
      pricings.push(price(company, tariff, sketch));
      yield { done: ++done, of };
    }
    const figures = figuresOf(pricings);
    return {
      rates,
      population: { ...figures, quantiles: quantilesOf(pricings) },
      rails: railsUnder(tariff, figures),
      disorder: disorderOf(rates, tariff),
      lacking: sectorsLacking(tariff),
    };
  };
  const side = known ?? (yield* sideOf(before));
  return { before: side, after: after === before ? side : yield* sideOf(after) };
}

/** Of rates, in percent; for a list that is not empty. */
function quantilesOf(pricings: readonly Pricing[]): number[] {
  const sorted = Float64Array.from(pricings, ({ premiumRate }) => 100 * premiumRate).sort();
  return QUANTILES.map((q) => sorted[Math.round(q * (sorted.length - 1))] ?? NaN);
}

/** The published profiles from the easiest to the hardest, and one company from the soundest buyers to the weakest. */
function disorderOf(rates: ReadonlyMap<string, number>, tariff: Tariff): Side['disorder'] {
  const profiles = ['X', 'Y', 'Z'].map((id) => ({ id, rate: rates.get(id) ?? NaN }));
  const qualities = PRESETS.map((id) => ({
    id,
    rate: price({ ...tariff.referenceCase, gradeMix: id }, tariff, sketch).premiumRate,
  }));
  return [...reversedIn(profiles), ...reversedIn(qualities)];
}

/** Neighbours of a list of which the second pays less. */
function reversedIn(list: readonly { id: string; rate: number }[]): Side['disorder'] {
  let last = { id: '', rate: -Infinity };
  const reversed: (readonly [string, string])[] = [];
  for (const one of list) {
    if (one.rate < last.rate) reversed.push([last.id, one.id]);
    last = one;
  }
  return reversed;
}
