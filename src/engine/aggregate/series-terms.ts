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
 * to the sixth for the few larger ones, summed over the buyers of a tier at each node of λ, and over both tiers at
 * those they share, as they do where all buyers are alike.
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
  const { count } = risks;
  const reach = FREQUENCY_REACH / spread(risks, intensities);
  const spare = room();
  const size = spare.length;
  const terms: SeriesTerm[] = [];
  const sumAt = (node: number, power: number) => {
    let term = terms.find((t) => t.node === node && t.power === power);
    if (!term) terms.push((term = { node, power, sum: room().fill(0) }));
    return term.sum;
  };
  for (const [tier, order] of [
    [small, SMALL_ORDER],
    [large, LARGE_ORDER],
  ] as const) {
    if (tier.length === 0) continue;
    const range = spreadOf(intensities, tier);
    const groups = TOLERANCES.slice(0, order).map((tolerance, k) => {
      const { nodes, weightsOf } = clusterIntensities(range, tolerance);
      return { weightsOf, sums: nodes.map((node) => sumAt(node, k + 1)) };
    });
    const buyers = count ? tier.reduce((sum, i) => sum + count[i]!, 0) : tier.length;
    for (const i of tier) {
      const lambda = intensities[i]!;
      const weight = lambda * Math.min(2, reach * Math.max(risks.insolvency[i]!, risks.protracted[i]!));
      // the few large ones span the lattice, where a missing power would wrap round onto other losses
      const needed = order === LARGE_ORDER ? order : powersNeeded(weight, order, buyers);
      setSeverity(risks, i, step, needed, size);
      for (let k = 0; k < needed; k++) {
        const { sums, weightsOf } = groups[k]!;
        addPower(sums, k + 1, weightsOf(lambda, count ? count[i]! : 1), spare);
      }
    }
  }
  if (terms.length % 2) terms.push({ node: 0, power: 1, sum: spare.fill(0) });
  for (let t = 0; t < terms.length; t += 2) fft(terms[t]!.sum, terms[t + 1]!.sum);
  return terms;
}

/** Standard deviation of S within an average year, €. */
function spread(
  { insolvency, protracted, insolvencyWeight: w, count }: Risks,
  intensities: Float64Array,
): number {
  let square = 0;
  for (let i = 0; i < intensities.length; i++) {
    const y = insolvency[i]!;
    const z = protracted[i]!;
    const lambda = count ? count[i]! * intensities[i]! : intensities[i]!;
    square += lambda * (w[i]! * y * y + (1 - w[i]!) * z * z);
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
