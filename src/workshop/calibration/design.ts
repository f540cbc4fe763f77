import { priorPrecision, type LinearFit, type LinearQuote } from './linear.js';
import type { PricedQuote } from './linearised.js';
import type { Move } from './moved-tariff.js';
import { weightOf, type Quote } from './quote.js';
import { sectorShares, sectorsOf, turnoverOf } from './sectors.js';

/** What stays of the quotes whatever the point of the fit: θ is the level a, b of each sector, then c. */
export interface Design {
  sectors: readonly string[];
  /** By quote, by sector. */
  shares: readonly Float64Array[];
  /** ln of turnover over its mean. */
  sizes: readonly number[];
  weights: readonly number[];
  precision: Float64Array;
  /** Along it lies the level that the quotes bear on: a + Σ w·b, w their weights by sector. */
  level: Float64Array;
}

export function designOf(quotes: readonly Quote[], today: string): Design {
  const sectors = sectorsOf(quotes);
  const shares = quotes.map(({ submission }) => {
    const own = sectorShares(submission);
    return Float64Array.from(sectors, (sector) => own.get(sector) ?? 0);
  });
  const logs = quotes.map(({ submission }) => Math.log(turnoverOf(submission)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const weights = quotes.map((quote) => weightOf(quote, today));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const level = new Float64Array(sectors.length + 2);
  level[0] = 1;
  shares.forEach((own, i) => own.forEach((share, k) => (level[k + 1]! += (share * weights[i]!) / total)));
  return {
    sectors,
    shares,
    sizes: logs.map((log) => log - mean),
    weights,
    precision: priorPrecision(sectors.length),
    level,
  };
}

/** ln of the factor on a quote's probability of default. */
export const shiftOf = ({ shares }: Design, quote: number, theta: Float64Array): number =>
  shares[quote]!.reduce((sum, share, k) => sum + share * theta[k + 1]!, theta[0]!);

/** The tariff's move at θ. */
export const moveAt = ({ sectors }: Design, theta: Float64Array): Move => ({
  level: Math.exp(theta[0]!),
  sectors: new Map(sectors.map((sector, k) => [sector, Math.exp(theta[k + 1]!)])),
});

/** The quotes as straight lines through where they were priced. */
export function linearFit(
  design: Design,
  quotes: readonly Quote[],
  priced: readonly PricedQuote[],
  at: Float64Array,
): LinearFit {
  const lines = quotes.map(({ rate }, i): LinearQuote => {
    const { logRate, elasticity } = priced[i]!;
    const row = new Float64Array(at.length);
    row[0] = elasticity;
    design.shares[i]!.forEach((share, k) => (row[k + 1] = elasticity * share));
    row[at.length - 1] = design.sizes[i]!;
    return {
      row,
      target: Math.log(rate) - logRate + elasticity * shiftOf(design, i, at),
      weight: design.weights[i]!,
    };
  });
  return { quotes: lines, precision: design.precision };
}
