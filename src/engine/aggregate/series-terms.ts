import { fft } from '../numerics/fft.js';
import type { Room } from '../numerics/rooms.js';
import { clusterIntensities, spreadOf } from './default-clusters.js';
import type { Risks } from './risks.js';
import { addPower, setSeverity } from './severity-powers.js';
import type { Tiers } from './tiers.js';

/** Orders of the logarithm's series for the many small buyers and for the few large ones. */
const SMALL_ORDER = 3;
const LARGE_ORDER = 6;

/** Relative error allowed on π^k/λ, by power: the higher powers weigh less. */
const TOLERANCES = [5e-7, 5e-5, 5e-4, 5e-3, 5e-3, 5e-3];

/** Beyond this many inverse standard deviations the spectrum of S is negligible. */
const FREQUENCY_REACH = 6;
/** What the terms left out may add up to in the logarithm of the spectrum. */
const NEGLIGIBLE = 1e-5;

/** A sequence Σ weight·(ψ − 1)^power, whose spectrum is to be multiplied by ±π(node)^power/power. */
export interface SeriesTerm {
  node: number;
  power: number;
  sum: Float64Array;
}

/**
 * Buyers outside the exact tier enter through ln(1 + π(ψ − 1)): to the third order in π for the many small ones,
 * to the sixth for the few larger ones, summed over the buyers of a tier at each node of λ.
 * @param room of the lattice
 * @returns an even number; each two neighbours are transformed as the two parts of one complex sequence
 */
export function seriesTerms(
  risks: Risks,
  intensities: Float64Array,
  { small, large }: Tiers,
  step: number,
  room: Room,
): SeriesTerm[] {
  const reach = FREQUENCY_REACH / spread(risks, intensities);
  const spare = room();
  const termsOf = (tier: readonly number[], order: number) => {
    const terms: SeriesTerm[] = [];
    const termAt = (node: number, power: number) => {
      const sum = room().fill(0);
      terms.push({ node, power, sum });
      return sum;
    };
    if (tier.length === 0) return terms;
    const range = spreadOf(intensities, tier);
    const groups = TOLERANCES.slice(0, order).map((tolerance, k) => {
      const { nodes, weightsOf } = clusterIntensities(range, tolerance);
      return { weightsOf, sums: nodes.map((node) => termAt(node, k + 1)) };
    });
    const size = groups[0]!.sums[0]!.length;
    for (const i of tier) {
      const lambda = intensities[i]!;
      const y = risks.insolvency[i]!;
      const z = risks.protracted[i]!;
      const weight = lambda * Math.min(2, reach * Math.max(y, z));
      // the few large ones span the lattice, where a missing power would wrap round onto other losses
      const needed = order === LARGE_ORDER ? order : powersNeeded(weight, order, tier.length);
      setSeverity(y / step, z / step, risks.insolvencyWeight[i]!, needed, size);
      for (let k = 0; k < needed; k++) addPower(groups[k]!.sums, k + 1, groups[k]!.weightsOf(lambda), spare);
    }
    if (terms.length % 2) termAt(0, 1);
    for (let t = 0; t < terms.length; t += 2) fft(terms[t]!.sum, terms[t + 1]!.sum);
    return terms;
  };
  return [...termsOf(small, SMALL_ORDER), ...termsOf(large, LARGE_ORDER)];
}

/** Standard deviation of S within an average year, €. */
function spread({ insolvency, protracted, insolvencyWeight: w }: Risks, intensities: Float64Array): number {
  let square = 0;
  for (let i = 0; i < intensities.length; i++) {
    const y = insolvency[i]!;
    const z = protracted[i]!;
    square += intensities[i]! * (w[i]! * y * y + (1 - w[i]!) * z * z);
  }
  return Math.sqrt(square);
}

/** Powers of π(ψ − 1), at most `weight`, that still count among so many buyers; the first carries the mean. */
function powersNeeded(weight: number, order: number, buyers: number): number {
  let power = 1;
  for (
    let left = weight * weight;
    power < order && left > ((power + 1) * NEGLIGIBLE) / buyers;
    left *= weight
  )
    power++;
  return power;
}
