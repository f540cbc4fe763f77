import { seeded } from './wild.js';
import type { Portfolio } from '../../src/engine/price/portfolio.js';
import type { Tariff } from '../../src/engine/index.js';
import type { PolicyTerms } from '../../src/engine/terms.js';

/** What stays with the insured of simulated years, € per year. */
export interface SimulatedYears {
  mean: number;
  /** Of the worst hundredth. */
  tailValueAtRisk: number;
  /** Least of the worst tenth, and of the worst hundredth. */
  oneInTen: number;
  oneInHundred: number;
}

/**
 * Draws years one by one, claim by claim, and applies the policy to each: the model's words, nothing of the engine's
 * transforms. Reproducible from its seed.
 */
export function simulatedYears(
  { probabilityOfDefault, exposure, covered, insuredPercentage }: Portfolio,
  { theta, maximum, terms }: { theta: number; maximum: number | null; terms: PolicyTerms },
  { claims, economy: { sigma } }: Tariff,
  years: number,
): SimulatedYears {
  const { random, gamma } = draws(2026);
  const [insolvency, late] = [claims.lossGivenInsolvency, claims.lossGivenProtractedDefault];
  const insolvencyWeight = 1 / (1 + claims.protractedDefaultRatio);
  // of a Poisson count mixed over the economy, such that one claim or more has the model's probability
  const hazard = probabilityOfDefault.map((pd) => {
    const p = Math.min(claims.probabilityCap, theta * (1 + claims.protractedDefaultRatio) * pd);
    return ((1 - p) ** -(sigma * sigma) - 1) / (sigma * sigma);
  });
  const most = Math.max(...hazard);
  const kept = new Float64Array(years);
  const weights = new Float64Array(years);
  for (let year = 0; year < years; year++) {
    const economy = gamma(1 / (sigma * sigma)) * sigma * sigma * (year % 2 ? HARDSHIP : 1);
    weights[year] = weightOf(economy, sigma);
    let lost = 0;
    let indemnities = 0;
    // from one candidate to the next as if all were the likeliest to fail, of which some then do not
    const skip = () => 1 + Math.floor(-Math.log(random()) / (most * economy));
    for (let i = skip() - 1; i < hazard.length; i += skip()) {
      if (random() >= Math.expm1(-hazard[i]! * economy) / Math.expm1(-most * economy)) continue;
      const share = random() < insolvencyWeight ? insolvency : late;
      lost += share * exposure[i]!;
      if (covered[i]! >= terms.claimThreshold) {
        const insured = insuredPercentage[i]! * share * covered[i]!;
        indemnities += Math.max(0, insured - terms.eachLossDeductible);
      }
    }
    const beyond = Math.max(0, indemnities - terms.annualAggregateDeductible);
    kept[year] = lost - Math.min(beyond, maximum ?? Infinity);
  }
  return summary(kept, weights);
}

/** Every other year is drawn in a harder economy, so that bad years are many; weights undo it. */
const HARDSHIP = 2;

/** Density of the economy over that of the draws. */
function weightOf(economy: number, sigma: number): number {
  const shape = 1 / (sigma * sigma);
  const harder = HARDSHIP ** -shape * Math.exp(shape * economy * (1 - 1 / HARDSHIP));
  return 2 / (1 + harder);
}

function summary(kept: Float64Array, weights: Float64Array): SimulatedYears {
  const worstFirst = Uint32Array.from(kept.keys()).sort((a, b) => kept[b]! - kept[a]!);
  const all = weights.reduce((sum, w) => sum + w, 0);
  let share = 0;
  let sum = 0;
  const found: SimulatedYears = { mean: 0, tailValueAtRisk: 0, oneInTen: 0, oneInHundred: 0 };
  for (const year of worstFirst) {
    if (share < 0.01) found.oneInHundred = kept[year]!;
    if (share < 0.1) found.oneInTen = kept[year]!;
    share += weights[year]! / all;
    sum += (weights[year]! / all) * kept[year]!;
    if (share < 0.01) found.tailValueAtRisk = sum / share;
  }
  return { ...found, mean: sum };
}

/** Uniform numbers above 0, and gamma ones of scale 1 (Marsaglia and Tsang). @param seed of both */
function draws(seed: number) {
  const uniform = seeded(seed);
  const random = () => 1 - uniform();
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  /** @param shape at least 1 */
  function gamma(shape: number): number {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }
  return { random, gamma };
}
