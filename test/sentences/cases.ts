import type { AnswerValues } from '../../src/core/answers.js';
import { qualities } from '../../src/core/fields.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

/** Numbers from 0 to 1, the same after the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Changes that a visitor may try, in the engine's units. */
const TRIALS = [
  { insuredPercentage: -0.05 },
  { dso: -10 },
  { claimThreshold: 1_000 },
  { annualAggregateDeductible: 5_000, waitingPeriodMonths: 3 },
] as const;

/**
 * A company as a visitor may describe it, in part or in whole: each question is left open one time in three. One in four
 * is small enough for the least that a policy costs to decide.
 */
export function randomCase(seed: number): AnswerValues {
  const random = randomFrom(seed);
  const from = (low: number, high: number) => low + (high - low) * random();
  const whole = (low: number, high: number) => Math.round(from(low, high));
  const oneOf = <T>(list: readonly T[]): T =>
    list[Math.min(list.length - 1, Math.floor(random() * list.length))]!;
  const asked = <T>(value: T): T | undefined => (random() < 2 / 3 ? value : undefined);
  const [low, high] = random() < 1 / 4 ? [60_000, 600_000] : [600_000, 90_000_000];
  const largest = asked(whole(2, 45) / 100);
  const values = {
    insurableTurnover: Math.round(low * (high / low) ** random()),
    sector: asked(oneOf(Object.keys(tariff.sectorIndex))),
    buyerCount: asked(Math.round(3 * 200 ** random())),
    largest,
    topThree: largest === undefined ? undefined : asked(Math.min(0.95, (whole(110, 220) / 100) * largest)),
    dso: asked(whole(15, 90)),
    daysPastDue: asked(whole(0, 40)),
    grossBadDebtRatio: asked(whole(0, 12) / 1_000),
    lossBasis: oneOf(['writeOffs', 'grossInclVat', 'unknown'] as const),
    quality: asked(oneOf(qualities)),
    exportShare: asked(whole(0, 60) / 100),
    insuredPercentage: random() < 1 / 5 ? 0.8 : undefined,
    annualAggregateDeductible: random() < 1 / 5 ? whole(1, 20) * 1_000 : undefined,
    levers: random() < 1 / 5 ? oneOf(TRIALS) : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
