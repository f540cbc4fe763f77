import { fft } from '../numerics/fft.js';
import { keptRooms, newRoom, type Room } from '../numerics/rooms.js';
import { economicScenarios, intensity, nodesFor } from './economy.js';
import type { Risks } from './risks.js';
import { accumulateSpectra } from './spectrum.js';
import { stopLossOf, worstOutcomes, type StopLoss } from './stop-loss.js';
import { lossSupport } from './support.js';
import { sortIntoTiers } from './tiers.js';

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

const perBuyer = keptRooms();
const perPoint = keptRooms();

/**
 * Distribution of S = Σ severities of the buyers that default within the year, given one shared economic factor
 * X ~ Gamma(1, σ²): buyer i defaults with probability 1 − exp(−λ_i X), at most once.
 * @param latticeSize power of two
 * @param room of the lattice, whose arrays the result is in; by default it has its own
 * @returns undefined when no risk has a positive severity
 */
export function aggregateLoss(
  risks: Risks,
  { sigma, tailLevel }: { sigma: number; tailLevel: number },
  latticeSize: number,
  room: Room = newRoom(latticeSize),
): AggregateLoss | undefined {
  const { probability, count } = risks;
  const buyers = perBuyer(probability.length);
  const intensities = buyers();
  let expectedClaims = 0;
  for (let i = 0; i < probability.length; i++) {
    intensities[i] = intensity(probability[i]!, sigma);
    expectedClaims += count ? count[i]! * probability[i]! : probability[i]!;
  }
  const support = lossSupport(risks, intensities, sigma);
  if (!(support > 0)) return undefined;
  // splitting rounds each loss up to a point at worst: the few buyers that can all fail together need that room
  const step = support / (latticeSize - 2 - Math.min(probability.length, ROUNDING_ROOM));
  const scenarios = economicScenarios(sigma, tailLevel, nodesFor(expectedClaims));
  const tiers = sortIntoTiers(risks, intensities, step * latticeSize, buyers());
  const [all, crisis] = [room(), room()];
  accumulateSpectra(risks, intensities, tiers, scenarios, step, perPoint(latticeSize), [all, crisis]);
  // the inverse transform
  fft(crisis, all);
  for (let n = 0; n < latticeSize; n++) {
    all[n] = all[n]! / latticeSize;
    crisis[n] = crisis[n]! / latticeSize;
  }
  const mixture = stopLossOf(all, step, room());
  return {
    mixture,
    worstOutcomes: stopLossOf(worstOutcomes(all, tailLevel, room()), step, room()),
    worstYears: scenarios.length > 1 ? stopLossOf(crisis, step, room()) : mixture,
  };
}
