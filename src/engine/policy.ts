import type { Risks } from './aggregate/risks.js';
import type { Portfolio } from './price/portfolio.js';
import type { Tariff } from './tariff.js';
import { claimIndemnity, type PolicyTerms } from './terms.js';

/** Covered losses net of recoveries (€) and claim probabilities at θ = 1, before the terms that apply claim by claim. */
export interface CoveredLosses {
  probability: Float64Array;
  insolvency: Float64Array;
  protracted: Float64Array;
  insolvencyWeight: Float64Array;
  /** As in `Risks`. */
  count?: Float64Array | undefined;
}

type Abroad = Pick<Portfolio, 'abroad'>;

/** φ of a buyer with so much of its defaults abroad: that of home, moved towards that of abroad. */
function protractedRatio({ claims }: Tariff): (abroad: number) => number {
  const home = claims.protractedDefaultRatio;
  const more = (claims.abroad?.protractedDefaultRatio ?? home) - home;
  return (abroad) => home + abroad * more;
}

/** p = min(cap, θ(1 + φ)PD). */
export function claimProbability(
  { probabilityOfDefault, abroad, room }: Portfolio,
  theta: number,
  tariff: Tariff,
): Float64Array {
  const ratioOf = protractedRatio(tariff);
  const probability = room();
  for (let i = 0; i < abroad.length; i++) {
    const claims = theta * (1 + ratioOf(abroad[i]!)) * probabilityOfDefault[i]!;
    probability[i] = Math.min(tariff.claims.probabilityCap, claims);
  }
  return probability;
}

/**
 * Loss net of recoveries: LGD_I·G, and min(1, LGD_P·exp(−h(w − 6)))·G: the longer the wait, the more late payers pay.
 * A buyer at home and abroad has the mean of both over its insolvencies, or its protracted defaults.
 */
export function coveredLosses(portfolio: Portfolio, terms: PolicyTerms, tariff: Tariff): CoveredLosses {
  const { claims } = tariff;
  const { abroad, covered, room } = portfolio;
  const away = claims.abroad ?? claims;
  const ratioOf = protractedRatio(tariff);
  const wait = terms.waitingPeriodMonths - claims.waitingReferenceMonths;
  const unpaid = Math.exp(-claims.waitingHazardPerMonth * wait);
  const mixed = (home: number, other: number, share: number) => home + share * (other - home);
  const [insolvency, protracted, insolvencyWeight] = [room(), room(), room()];
  for (let i = 0; i < abroad.length; i++) {
    const ratio = ratioOf(abroad[i]!);
    insolvency[i] = mixed(claims.lossGivenInsolvency, away.lossGivenInsolvency, abroad[i]!) * covered[i]!;
    const share = ratio ? (abroad[i]! * away.protractedDefaultRatio) / ratio : 0;
    const loss = mixed(claims.lossGivenProtractedDefault, away.lossGivenProtractedDefault, share);
    protracted[i] = Math.min(1, loss * unpaid) * covered[i]!;
    insolvencyWeight[i] = 1 / (1 + ratio);
  }
  return {
    probability: claimProbability(portfolio, 1, tariff),
    insolvency,
    protracted,
    insolvencyWeight,
    count: portfolio.count,
  };
}

/** Indemnities per claim, whose sum over a year the yearly terms are applied to. */
export function indemnities(
  losses: CoveredLosses,
  { covered, insuredPercentage, room }: Portfolio,
  terms: PolicyTerms,
  probability: Float64Array,
): Risks {
  const indemnitiesOf = (lost: Float64Array) => {
    const paid = room();
    for (let i = 0; i < paid.length; i++) {
      paid[i] = claimIndemnity(covered[i]!, lost[i]!, insuredPercentage[i]!, terms);
    }
    return paid;
  };
  return {
    probability,
    insolvency: indemnitiesOf(losses.insolvency),
    protracted: indemnitiesOf(losses.protracted),
    insolvencyWeight: losses.insolvencyWeight,
    count: losses.count,
  };
}

/** Σ p(w₁ y_I + w₂ y_P), € per year; `weightOf` counts a buyer in part. */
export function expectedLoss(
  { probability, insolvency, protracted, insolvencyWeight, count }: Risks,
  weightOf?: (i: number) => number,
): number {
  let sum = 0;
  for (let i = 0; i < probability.length; i++) {
    const w = insolvencyWeight[i]!;
    const p = count ? count[i]! * probability[i]! : probability[i]!;
    const loss = p * (w * insolvency[i]! + (1 - w) * protracted[i]!);
    sum += weightOf ? weightOf(i) * loss : loss;
  }
  return sum;
}

/**
 * Cost of handling claims, of the indemnities: that of home, and of abroad for what is paid on claims there.
 * @param risks indemnities per claim
 */
export function handlingShare(risks: Risks, { abroad }: Abroad, tariff: Tariff): number {
  const home = tariff.loadings.claimsHandling;
  const away = tariff.claims.abroad;
  if (!away) return home;
  const all = expectedLoss(risks);
  // of a buyer's claims: 1 + φ is 1/w, of each of its parts
  const ofAbroad = (i: number) => abroad[i]! * (1 + away.protractedDefaultRatio) * risks.insolvencyWeight[i]!;
  return all > 0 ? home + (away.claimsHandling - home) * (expectedLoss(risks, ofAbroad) / all) : home;
}
