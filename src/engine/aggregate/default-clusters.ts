import { times } from '../numerics/times.js';

/**
 * The default probability π = 1 − e^{−λx} depends on the buyer only through λ. To sum over buyers once, whatever
 * their number of distinct λ, π(λ)^k/λ is interpolated on a few nodes: a buyer counts at node c with the weight
 * λ·L_c(λ)/λ_c (Lagrange basis L_c). Few distinct λ are their own nodes, and then the sum is exact.
 */
export interface Clusters {
  nodes: number[];
  /** Weights at each node of so many buyers of an intensity λ; the array is reused by the next call. */
  weightsOf: (lambda: number, buyers: number) => readonly number[];
}

const EXACT_NODES = 3;
/** Factor on λ for which the error is bounded; years beyond it are rarer than one in 500, and lose little. */
const FACTOR = 2.5;

/** What there is to interpolate between: the lowest and the highest λ, and all of them while they are few. */
interface Spread {
  low: number;
  high: number;
  few: number[] | undefined;
}

/** Spread of the intensities of a tier, indices into them. */
export function spreadOf(intensities: Float64Array, tier: readonly number[]): Spread {
  const distinct = new Set<number>();
  let low = Infinity;
  let high = 0;
  for (const i of tier) {
    const lambda = intensities[i]!;
    if (distinct.size <= EXACT_NODES) distinct.add(lambda);
    if (lambda < low) low = lambda;
    if (lambda > high) high = lambda;
  }
  return { low, high, few: distinct.size <= EXACT_NODES ? [...distinct] : undefined };
}

/** @param tolerance relative error allowed on π^k/λ */
export function clusterIntensities({ low, high, few }: Spread, tolerance: number): Clusters {
  const nodes = few ?? chebyshevNodes(low, high, tolerance);
  const scale = nodes.map((node, c) =>
    nodes.reduce((product, other, o) => (o === c ? product : product * (node - other)), node),
  );
  const weights = nodes.slice();
  return {
    nodes,
    weightsOf(lambda, buyers) {
      // products of λ − node before and after each node, so that none is divided out
      let before = lambda * buyers;
      for (let c = 0; c < nodes.length; c++) {
        weights[c] = before / scale[c]!;
        before *= lambda - nodes[c]!;
      }
      let after = 1;
      for (let c = nodes.length - 1; c >= 0; c--) {
        weights[c] = weights[c]! * after;
        after *= lambda - nodes[c]!;
      }
      return weights;
    },
  };
}

/** As many nodes as bound the interpolation error of e^{−λx}, 2(r/4)^n/n! with r the range of λx. */
function chebyshevNodes(low: number, high: number, tolerance: number): number[] {
  const quarter = ((high - low) * FACTOR) / 4;
  let count = 1;
  for (let error = 2 * quarter; error > tolerance && count < 12; error *= quarter / count) count++;
  return times(
    count,
    (c) => (low + high) / 2 + ((high - low) / 2) * Math.cos((Math.PI * (2 * c + 1)) / (2 * count)),
  );
}
