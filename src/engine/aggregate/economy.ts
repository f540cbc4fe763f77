import { gammaQuantile, logGamma } from '../numerics/gamma.js';
import { gaussLegendre } from '../numerics/gauss-legendre.js';

/** A state of the economy: factor on every buyer's default intensity, its probability, and whether it is a crisis. */
export interface Scenario {
  factor: number;
  probability: number;
  /** In the worst 1 % of years (1 − `tailLevel`). */
  crisis: boolean;
}

/** Below this volatility the economic factor is constant for every practical purpose. */
const CALM = 1e-4;
const NODES = 6;
const FAR_TAIL = 1e-10;
const RULE = gaussLegendre(NODES);

/**
 * Scenarios of the economic factor X ~ Gamma(mean 1, variance σ²): Gauss–Legendre nodes on three panels cut at
 * the median and the tail level, weighted to each panel's exact probability, mean rescaled to 1; best year first.
 * Six nodes a panel hold every golden tolerance with an order of magnitude to spare; five do not.
 */
export function economicScenarios(sigma: number, tailLevel: number): Scenario[] {
  if (sigma < CALM) return [{ factor: 1, probability: 1, crisis: false }];
  const shape = 1 / (sigma * sigma);
  const cuts = [
    gammaQuantile(shape, FAR_TAIL, 'lower'),
    gammaQuantile(shape, 0.5, 'lower'),
    gammaQuantile(shape, 1 - tailLevel, 'upper'),
    gammaQuantile(shape, FAR_TAIL, 'upper'),
  ].map((x) => x / shape);
  const masses = [0.5, tailLevel - 0.5, 1 - tailLevel];
  const scenarios = masses.flatMap((mass, panel) =>
    onPanel(shape, cuts[panel]!, cuts[panel + 1]!, mass, panel === 2),
  );
  const mean = scenarios.reduce((sum, s) => sum + s.probability * s.factor, 0);
  for (const scenario of scenarios) scenario.factor /= mean;
  return scenarios.sort((a, b) => a.factor - b.factor);
}

function onPanel(shape: number, from: number, to: number, mass: number, crisis: boolean): Scenario[] {
  const logNorm = shape * Math.log(shape) - logGamma(shape);
  const points = RULE.map(({ node, weight }) => {
    const factor = (from + to) / 2 + ((to - from) / 2) * node;
    return {
      factor,
      probability: weight * Math.exp(logNorm + (shape - 1) * Math.log(factor) - shape * factor),
      crisis,
    };
  });
  const total = points.reduce((sum, p) => sum + p.probability, 0);
  for (const point of points) point.probability *= mass / total;
  return points;
}

/**
 * Default intensity λ such that 1 − E[exp(−λX)] = p exactly.
 * σ = 0: −ln(1 − p).
 */
export function intensity(p: number, sigma: number): number {
  if (sigma < CALM) return -Math.log1p(-p);
  const variance = sigma * sigma;
  return Math.expm1(-variance * Math.log1p(-p)) / variance;
}
