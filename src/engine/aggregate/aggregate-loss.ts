import { invertPair } from '../numerics/real-pairs.js';
import { economicScenarios, intensity, nodesFor } from './economy.js';
import type { Risks } from './risks.js';
import { accumulateSpectra } from './spectrum.js';
import { stopLossOf, worstOutcomes, type StopLoss } from './stop-loss.js';
import { lossSupport } from './support.js';

/** The year's total indemnity S under three measures, each as a stop-loss table on one lattice. */
export interface AggregateLoss {
  /** All years. */
  mixture: StopLoss;
  /** The worst 1 % of outcomes. */
  worstOutcomes: StopLoss;
  /** The worst 1 % of economic years; the mixture itself where the economy does not vary. */
  worstYears: StopLoss;
}

/** Buyers whose joint failure at the most is still a possible year. */
const ROUNDING_ROOM = 64;

/**
 * Distribution of S = Σ severities of the buyers that default within the year, given one shared economic factor
 * X ~ Gamma(1, σ²): buyer i defaults with probability 1 − exp(−λ_i X), at most once.
 * @param latticeSize power of two
 * @returns undefined when no risk has a positive severity
 */
export function aggregateLoss(
  risks: Risks,
  economy: { sigma: number; tailLevel: number },
  latticeSize: number,
): AggregateLoss | undefined {
  const intensities = risks.probability.map((p) => intensity(p, economy.sigma));
  const support = lossSupport(risks, intensities, economy.sigma);
  if (!(support > 0)) return undefined;
  // splitting rounds each loss up to a point at worst: the few buyers that can all fail together need that room
  const step = support / (latticeSize - 2 - Math.min(risks.probability.length, ROUNDING_ROOM));
  const { count } = risks;
  const expectedClaims = risks.probability.reduce((sum, p, i) => sum + (count ? count[i]! * p : p), 0);
  const scenarios = economicScenarios(economy.sigma, economy.tailLevel, nodesFor(expectedClaims));
  const spectra = accumulateSpectra(risks, intensities, scenarios, step, latticeSize);
  const [all, crisis] = invertPair(spectra.all, spectra.crisis, latticeSize);
  const mixture = stopLossOf(all, step);
  return {
    mixture,
    worstOutcomes: stopLossOf(worstOutcomes(all, economy.tailLevel), step),
    worstYears: scenarios.length > 1 ? stopLossOf(crisis, step) : mixture,
  };
}
