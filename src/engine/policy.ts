import type { Risks } from './aggregate/risks.js';
import type { Portfolio } from './price/portfolio.js';
import type { Tariff } from './tariff.js';
import { claimIndemnity, type PolicyTerms } from './terms.js';

/** Covered losses net of recoveries (€) and claim probabilities at θ = 1, before the terms that apply claim by claim. */
export interface CoveredLosses {
  probability: Float64Array;
  insolvency: Float64Array;
  protracted: Float64Array;
  insolvencyWeight: number;
}

/** p = min(cap, θ(1 + φ)PD). */
export function claimProbability(portfolio: Portfolio, theta: number, tariff: Tariff): Float64Array {
  const { protractedDefaultRatio, probabilityCap } = tariff.claims;
  const factor = theta * (1 + protractedDefaultRatio);
  return portfolio.probabilityOfDefault.map((pd) => Math.min(probabilityCap, factor * pd));
}

/** Loss net of recoveries: LGD_I·G, and min(1, LGD_P·exp(−h(w − 6)))·G: the longer the wait, the more late payers pay. */
export function coveredLosses(portfolio: Portfolio, terms: PolicyTerms, tariff: Tariff): CoveredLosses {
  const { claims } = tariff;
  const wait = terms.waitingPeriodMonths - claims.waitingReferenceMonths;
  const late = Math.min(
    1,
    claims.lossGivenProtractedDefault * Math.exp(-claims.waitingHazardPerMonth * wait),
  );
  return {
    probability: claimProbability(portfolio, 1, tariff),
    insolvency: portfolio.covered.map((g) => claims.lossGivenInsolvency * g),
    protracted: portfolio.covered.map((g) => late * g),
    insolvencyWeight: 1 / (1 + claims.protractedDefaultRatio),
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
  };
}

/** Σ p(w₁ y_I + w₂ y_P), € per year. */
export function expectedLoss({ probability, insolvency, protracted, insolvencyWeight: w }: Risks): number {
  let sum = 0;
  for (let i = 0; i < probability.length; i++) {
    sum += probability[i]! * (w * insolvency[i]! + (1 - w) * protracted[i]!);
  }
  return sum;
}
