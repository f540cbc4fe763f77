import { InvalidSubmission, type Submission, bill, explain, price } from '../../src/engine/index.js';
import type { Tariff } from '../../src/engine/tariff.js';

/** Numbers in [0, 1). */
export type Random = () => number;

/** Reproducible numbers from a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const strange = [
  NaN,
  Infinity,
  -Infinity,
  -1,
  0,
  1,
  2,
  1e-300,
  1e300,
  '',
  '12',
  null,
  undefined,
  [],
  {},
  true,
  -0,
];

/** A submission that may be sound, extreme, or broken in a place or two. */
export function wildSubmission(random: Random, tariff: Tariff): unknown {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const log = (from: number, to: number) => from * (to / from) ** random();
  const perhaps = <T>(chance: number, value: () => T): T | undefined =>
    random() < chance ? value() : undefined;
  const grades = Object.keys(tariff.probabilityOfDefault.byGrade);
  const sectors = [...Object.keys(tariff.sectorIndex), 'nowhere'];
  const countries = ['FR', 'DE', 'NG', 'BR', 'AQ', 'XX'];
  const history = () =>
    Array.from({ length: Math.floor(random() * 5) }, (_, i) => ({
      year: 2025 - i,
      insurableTurnover: log(1, 1e9),
      loss: log(1, 1e7),
      claims: Math.floor(random() * 30),
    }));
  const mix = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, random()]));
  const submission: Record<string, unknown> = {
    insurableTurnover: perhaps(0.9, () => log(1, 1e12)),
    sector: perhaps(0.7, () => pick(sectors)),
    country: perhaps(0.2, () => pick(countries)),
    countryMix: perhaps(0.2, () => mix(countries.slice(0, 3 + Math.floor(random() * 3)))),
    gradeMix: perhaps(0.5, () => (random() < 0.5 ? pick(['good', 'fragile', 'poor']) : mix(grades))),
    dso: perhaps(0.6, () => log(1, 900)),
    daysPastDue: perhaps(0.4, () => random() * 200),
    peakFactor: perhaps(0.2, () => log(0.1, 20)),
    lossExperience: perhaps(0.5, () => ({
      kind: pick(['ratio', 'amounts', 'claims', 'other']),
      basis: pick(['grossInclVat', 'grossExclVat', 'writeOffs', 'claimCount']),
      grossBadDebtRatio: random() * 0.1,
      years: random() * 22,
      history: history(),
    })),
    terms: perhaps(0.5, () => ({
      insuredPercentage: random(),
      claimThreshold: perhaps(0.5, () => log(1, 1e6)) ?? 0,
      eachLossDeductible: perhaps(0.5, () => log(1, 1e6)) ?? 0,
      annualAggregateDeductible: perhaps(0.5, () => log(1, 1e8)) ?? 0,
      maximumLiabilityMultiple: pick([null, 0.01, 1, 20, 1000, 5000]),
      maximumLiability: pick([null, 0, 1e3, 1e9]),
      waitingPeriodMonths: random() * 25,
      bonus: perhaps(0.3, () => ({ share: random(), lossRatioBelow: random() * 2 })),
      malus: perhaps(0.3, () => ({ share: random(), lossRatioAbove: random() * 2, cap: random() })),
    })),
  };
  if (random() < 0.6) {
    submission['buyerCount'] = Math.floor(log(1, 3000));
    submission['topShares'] = Array.from({ length: Math.floor(random() * 5) }, () => random() * 0.4);
    submission['topGrades'] = perhaps(0.2, () => [pick(grades)]);
  } else {
    submission['buyers'] = Array.from({ length: Math.floor(log(1, 200)) }, () => ({
      turnover: log(0.01, 1e10),
      creditGrade: perhaps(0.7, () => pick(grades)),
      sector: perhaps(0.3, () => pick(sectors.slice(0, -1))),
      country: perhaps(0.3, () => pick(countries.slice(0, -1))),
      creditLimit: perhaps(0.3, () => log(1, 1e8)),
      insuredPercentage: perhaps(0.2, () => random()),
    }));
  }
  if (random() < 0.4) spoil(submission, random);
  return submission;
}

/** Puts a strange value somewhere in the object. */
function spoil(target: Record<string, unknown>, random: Random): void {
  const keys = Object.keys(target);
  const key = keys[Math.floor(random() * keys.length)]!;
  const inner = target[key];
  if (typeof inner === 'object' && inner !== null && Object.keys(inner).length && random() < 0.6) {
    spoil(inner as Record<string, unknown>, random);
  } else target[key] = strange[Math.floor(random() * strange.length)];
}

/**
 * Prices what may not be priceable.
 * @throws Error when the outcome is neither a finite price nor an `InvalidSubmission`
 */
export function outcome(submission: unknown, tariff: Tariff, latticeSize: number): 'priced' | 'refused' {
  const s = submission as Submission;
  let pricing;
  try {
    pricing = price(s, tariff, { latticeSize });
  } catch (fault) {
    if (fault instanceof InvalidSubmission) return 'refused';
    throw new Error(`${String(fault)} for ${JSON.stringify(submission)}`);
  }
  const figures = { ...pricing, ...bill(s, pricing, tariff) };
  const parts = explain(pricing).map((part) => [part.item, part.amount] as const);
  for (const [name, value] of [...Object.entries(figures), ...parts]) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`${name} is ${value} for ${JSON.stringify(submission)}`);
    }
  }
  if (!(pricing.premium > 0)) throw new Error(`premium ${pricing.premium} for ${JSON.stringify(submission)}`);
  return 'priced';
}
