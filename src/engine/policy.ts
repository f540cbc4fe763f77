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

/** φ of each buyer: that of home, moved by its defaults abroad towards that of abroad. */
function protractedRatios({ abroad }: Abroad, { claims }: Tariff): Float64Array {
  const home = claims.protractedDefaultRatio;
  const more = (claims.abroad?.protractedDefaultRatio ?? home) - home;
  return abroad.map((share) => home + share * more);
}

/** p = min(cap, θ(1 + φ)PD). */
export function claimProbability(portfolio: Portfolio, theta: number, tariff: Tariff): Float64Array {
  const ratios = protractedRatios(portfolio, tariff);
  return portfolio.probabilityOfDefault.map((pd, i) =>
    Math.min(tariff.claims.probabilityCap, theta * (1 + ratios[i]!) * pd),
  );
}

/**
 * Loss net of recoveries: LGD_I·G, and min(1, LGD_P·exp(−h(w − 6)))·G: the longer the wait, the more late payers pay.
 * A buyer at home and abroad has the mean of both over its insolvencies, or its protracted defaults.
 */
export function coveredLosses(portfolio: Portfolio, terms: PolicyTerms, tariff: Tariff): CoveredLosses {
  const { claims } = tariff;
  const { abroad } = portfolio;
  const away = claims.abroad ?? claims;
  const ratios = protractedRatios(portfolio, tariff);
  const wait = terms.waitingPeriodMonths - claims.waitingReferenceMonths;
  const unpaid = Math.exp(-claims.waitingHazardPerMonth * wait);
  const mixed = (home: number, other: number, share: number) => home + share * (other - home);
  return {
    probability: claimProbability(portfolio, 1, tariff),
    insolvency: portfolio.covered.map(
      (g, i) => mixed(claims.lossGivenInsolvency, away.lossGivenInsolvency, abroad[i]!) * g,
    ),
    protracted: portfolio.covered.map((g, i) => {
      const share = ratios[i] ? (abroad[i]! * away.protractedDefaultRatio) / ratios[i] : 0;
      const loss = mixed(claims.lossGivenProtractedDefault, away.lossGivenProtractedDefault, share);
      return Math.min(1, loss * unpaid) * g;
    }),
    insolvencyWeight: ratios.map((ratio) => 1 / (1 + ratio)),
    count: portfolio.count,
  };
}

/** Indemnities per claim, whose sum over a year the yearly terms are applied to. */
export function indemnities(
  losses: CoveredLosses,
  portfolio: Portfolio,
  terms: PolicyTerms,
  probability: Float64Array,
): Risks {
  const indemnity = (loss: number, i: number) =>
    claimIndemnity(portfolio.covered[i]!, loss, portfolio.insuredPercentage[i]!, terms);
  return {
    probability,
    insolvency: losses.insolvency.map(indemnity),
    protracted: losses.protracted.map(indemnity),
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
