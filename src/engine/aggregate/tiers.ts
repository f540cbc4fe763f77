import type { Risks } from './risks.js';

/** Buyers by the care that the distribution takes of them; indices into the risks. */
export interface Tiers {
  /** Own factor e^{−λx} + (1 − e^{−λx})ψ in every scenario. */
  exact: number[];
  /** Series of the sixth order. */
  large: number[];
  /** Series of the third order. */
  small: number[];
}

const FEW = 24;
const LARGE = 64;
/**
 * Above this intensity a large buyer's series would need more than six terms; three times as much where so many other
 * claims are expected that the spectrum is small wherever those terms would be large.
 */
const LARGE_INTENSITY = 0.06;
const MANY_CLAIMS = 10;
/**
 * A buyer whose single loss spans much of the lattice leaves the series nowhere to put its higher powers but where
 * other losses are: it is exact unless it hardly ever fails.
 */
const DOMINANT = 1 / 8;
const DOMINANT_INTENSITY = 0.01;
/** λ of p = 0.5 at σ = 0.4: above it the logarithm's series converges too slowly for anybody. */
const ANY_INTENSITY = 0.73;
/** More exact factors than this would only be asked for by portfolios that do not exist. */
const MOST_EXACT = 512;

/**
 * All exact up to two dozen buyers; beyond, the likeliest to fail, the likelier ones of the 64 largest, and the
 * dominant ones.
 * What is left is small in the sense that counts: π·|ψ − 1| where the spectrum has weight.
 * The outcome depends on the buyers, not on their order.
 * @param severity an array for the larger of each buyer's two losses
 */
export function sortIntoTiers(
  { insolvency, protracted, count }: Risks,
  intensities: Float64Array,
  support: number,
  severity: Float64Array,
): Tiers {
  const tiers: Tiers = { exact: [], large: [], small: [] };
  let claims = 0;
  let losing = 0;
  for (let i = 0; i < severity.length; i++) {
    severity[i] = Math.max(insolvency[i]!, protracted[i]!);
    claims += count ? count[i]! * intensities[i]! : intensities[i]!;
    if (severity[i]! > 0) losing++;
  }
  const largeLimit = LARGE_INTENSITY * Math.min(3, Math.max(1, claims / MANY_CLAIMS));
  const isLarge = largest(severity);
  for (let i = 0; i < severity.length; i++) {
    const y = severity[i]!;
    if (!(y > 0 && intensities[i]! > 0)) continue;
    const limit = y > DOMINANT * support ? DOMINANT_INTENSITY : isLarge(y) ? largeLimit : ANY_INTENSITY;
    // of a group, none is among the largest, and its exact factor would be a power
    const alone = !count || count[i] === 1;
    if (losing <= FEW || (alone && intensities[i]! > limit)) tiers.exact.push(i);
    else (isLarge(y) ? tiers.large : tiers.small).push(i);
  }
  if (tiers.exact.length > MOST_EXACT) {
    const weight = (i: number) => intensities[i]! * severity[i]!;
    tiers.exact.sort((a, b) => weight(b) - weight(a));
    tiers.small.push(...tiers.exact.splice(MOST_EXACT));
  }
  return tiers;
}

/** Tells the 64 largest; where equals would make many more of them, only those above. */
function largest(severity: Float64Array): (y: number) => boolean {
  const descending: number[] = [];
  for (const y of severity) {
    if (descending.length === LARGE && !(y > descending[LARGE - 1]!)) continue;
    let at = Math.min(descending.length, LARGE - 1);
    for (; at > 0 && descending[at - 1]! < y; at--) descending[at] = descending[at - 1]!;
    descending[at] = y;
  }
  const cut = descending.at(-1)!;
  let upTo = 0;
  for (const y of severity) if (y >= cut) upTo++;
  return upTo > 2 * LARGE ? (y) => y > cut : (y) => y >= cut;
}
