import { fejer } from '../numerics/fejer.js';
import { gammaQuantile } from '../numerics/gamma.js';
import { gaussRule, type Mass } from '../numerics/gauss-rule.js';
import { memo } from '../numerics/memo.js';

/** A state of the economy: factor on every buyer's default intensity, its probability, and whether it is a crisis. */
export interface Scenario {
  factor: number;
  probability: number;
  /** In the worst 1 % of years (1 − `tailLevel`). */
  crisis: boolean;
}

/** Below this volatility the economic factor is constant for every practical purpose. */
const CALM = 1e-4;
const FAR_TAIL = 1e-12;
/** Points that stand for the density of a panel. */
const GRID = fejer(48);

/**
 * Scenarios of the economic factor X ~ Gamma(mean 1, variance σ²), best year first: three panels cut at the median and
 * the tail level, each with the Gauss rule of its own density. Four nodes so placed are closer than eight
 * Gauss–Legendre ones (the rate within 1e-9 instead of 1e-6), at half the cost.
 * Those of the economies that a page prices in are remembered.
 * @param nodes per panel, see `nodesFor`
 */
export const economicScenarios = (sigma: number, tailLevel: number, nodes: number): readonly Scenario[] =>
  scenariosOf(sigma)(tailLevel)(nodes);

const scenariosOf = memo(
  (sigma: number) =>
    memo((tailLevel: number) => memo((nodes: number) => scenariosFor(sigma, tailLevel, nodes)), 2),
  4,
);

function scenariosFor(sigma: number, tailLevel: number, nodes: number): Scenario[] {
  if (sigma < CALM) return [{ factor: 1, probability: 1, crisis: false }];
  const shape = 1 / (sigma * sigma);
  const cuts = [
    gammaQuantile(shape, FAR_TAIL, 'lower'),
    gammaQuantile(shape, 0.5, 'lower'),
    gammaQuantile(shape, 1 - tailLevel, 'upper'),
    gammaQuantile(shape, FAR_TAIL, 'upper'),
  ].map((x) => x / shape);
  const masses = [0.5, tailLevel - 0.5, 1 - tailLevel];
  const scenarios = masses.flatMap((mass, panel) => {
    // a tail level of one half leaves nothing between the median and the crisis
    if (!(mass > 0)) return [];
    const rule = gaussRule(densityOn(shape, cuts[panel]!, cuts[panel + 1]!), nodes);
    const total = rule.reduce((sum, point) => sum + point.weight, 0);
    return rule.map(({ at, weight }) => ({
      factor: at,
      probability: (weight * mass) / total,
      crisis: panel === 2,
    }));
  });
  const mean = scenarios.reduce((sum, s) => sum + s.probability * s.factor, 0);
  for (const scenario of scenarios) scenario.factor /= mean;
  return scenarios;
}

/**
 * Nodes per panel that keep the tail within 1e-5: the more claims are expected, the less chance there is besides the
 * economy, and the finer the economy must be seen.
 */
export function nodesFor(expectedClaims: number): number {
  return expectedClaims < 30 ? 4 : expectedClaims < 300 ? 6 : 9;
}

/** The gamma density on an interval, up to a factor. */
function densityOn(shape: number, from: number, to: number): Mass[] {
  const peak = (from + to) / 2;
  return GRID.map(({ node, weight }) => {
    const at = peak + ((to - from) / 2) * node;
    return { at, weight: weight * Math.exp((shape - 1) * Math.log(at / peak) - shape * (at - peak)) };
  });
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
