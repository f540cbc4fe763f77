import type { Notice, Pricing } from '../results.js';
import type { LossExperience } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { yearsOf, type Experience } from './experience.js';
import { premiumLeaving } from './expenses.js';

/** What own losses are compared with, € per year. */
interface Expected {
  /** E[S] at θ = 1, and as priced. */
  market: number;
  priced: number;
  /** E[C] as priced. */
  paid: number;
  premium: number;
  /** Cost of handling, of the indemnities. */
  claimsHandling: number;
}

/**
 * The rate that a company's own losses alone would ask for, without capital, and whether they take more of the premium
 * than insurers quote for. The terms of the year keep of them what they keep of the priced ones.
 */
export function ownLossesOf(
  experience: LossExperience | undefined,
  { ownFactor }: Experience,
  { market, priced, paid, premium, claimsHandling }: Expected,
  turnover: number,
  tariff: Tariff,
): Pick<Pricing, 'ownLossRate'> & { notices: Notice[] } {
  const rules = tariff.experience.ownLosses;
  if (!rules || ownFactor === null) return { ownLossRate: null, notices: [] };
  const own = priced > 0 ? (paid / priced) * market * ownFactor : 0;
  const { loadings } = tariff;
  const ownPremium = premiumLeaving((1 + claimsHandling) * own + loadings.fixedCost, loadings);
  const unquotable = yearsOf(experience) >= rules.noticeYears && own > rules.unquotableLossRatio * premium;
  return {
    ownLossRate: ownPremium / turnover,
    notices: unquotable ? [{ code: 'lossesAboveMarket' }] : [],
  };
}
