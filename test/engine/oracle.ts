import { economicScenarios, intensity, type Scenario } from '../../src/engine/aggregate/economy.js';
import type { Risks } from '../../src/engine/aggregate/risks.js';

/**
 * Slow, obvious distribution of the aggregate loss: in each scenario the buyers are convolved one by one, as the
 * Bernoulli variables that they are. Shares nothing with the engine's transforms but the split of a severity between
 * two lattice points and the scenarios, which can be replaced by finer ones.
 */
export function convolved(
  risks: Risks,
  economy: { sigma: number; tailLevel: number },
  step: number,
  size: number,
  scenarios: readonly Scenario[] = economicScenarios(economy.sigma, economy.tailLevel, 16),
): { all: Float64Array; crisis: Float64Array } {
  const all = new Float64Array(size);
  const crisis = new Float64Array(size);
  const crisisMass = scenarios.reduce((sum, s) => sum + (s.crisis ? s.probability : 0), 0);
  for (const scenario of scenarios) {
    const pmf = inScenario(risks, economy.sigma, scenario.factor, step, size);
    for (let n = 0; n < size; n++) {
      all[n] = all[n]! + scenario.probability * pmf[n]!;
      if (scenario.crisis) crisis[n] = crisis[n]! + (scenario.probability / crisisMass) * pmf[n]!;
    }
  }
  return { all, crisis };
}

function inScenario(risks: Risks, sigma: number, factor: number, step: number, size: number): Float64Array {
  const { probability, insolvency, protracted, insolvencyWeight } = risks;
  const pmf = new Float64Array(size);
  pmf[0] = 1;
  let top = 0;
  for (let i = 0; i < probability.length; i++) {
    const fails = -Math.expm1(-intensity(probability[i]!, sigma) * factor);
    const w = insolvencyWeight[i]!;
    const points: [number, number][] = [];
    for (const [y, weight] of [
      [insolvency[i]! / step, w],
      [protracted[i]! / step, 1 - w],
    ] as const) {
      const n = Math.floor(y);
      points.push([n, fails * weight * (1 - (y - n))], [n + 1, fails * weight * (y - n)]);
    }
    top = Math.min(size - 1, top + Math.max(...points.map(([n]) => n)));
    for (let n = top; n >= 0; n--) {
      let mass = pmf[n]! * (1 - fails);
      for (const [at, p] of points) {
        if (at === 0) mass += pmf[n]! * p;
        else if (n >= at) mass += pmf[n - at]! * p;
      }
      pmf[n] = mass;
    }
  }
  return pmf;
}
