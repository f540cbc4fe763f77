import type { Risks } from '../aggregate/risks.js';
import {
  claimProbability,
  coveredLosses,
  handlingShare,
  indemnities,
  type CoveredLosses,
} from '../policy.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { policyTerms, type PolicyTerms } from '../terms.js';
import { experienceOf, type Experience, type Observe } from './experience.js';
import type { Expand, Portfolio } from './portfolio.js';

/** What is moved to see how a price follows: factors. */
export interface Stress {
  /** On the company effect θ, after experience. */
  companyEffect?: number;
  /** On what is owed at the peak; the limits asked for stay. */
  peak?: number;
}

/** All that a price rests on, before the year's losses are added up. */
export interface Assessment {
  portfolio: Portfolio;
  terms: PolicyTerms;
  losses: CoveredLosses;
  experience: Experience;
  /** Indemnities per claim, at the company's own θ. */
  risks: Risks;
  /** Cost of handling claims, of the indemnities. */
  claimsHandling: number;
}

/** Reads a sound submission: who may fail, with what probability, and what each claim would pay. */
export function assess(
  { portfolio: expand, observe }: { portfolio: Expand; observe: Observe },
  submission: Submission,
  tariff: Tariff,
  { companyEffect = 1, peak = 1 }: Stress = {},
): Assessment {
  const portfolio = expand(submission, tariff, peak);
  const terms = policyTerms(submission.terms, tariff);
  const losses = coveredLosses(portfolio, terms, tariff);
  const experience = experienceOf(observe, submission.lossExperience, { losses, portfolio, terms }, tariff);
  const probability = claimProbability(portfolio, companyEffect * experience.factor, tariff);
  const risks = indemnities(losses, portfolio, terms, probability);
  const claimsHandling = handlingShare(risks, portfolio, tariff);
  return { portfolio, terms, losses, experience, risks, claimsHandling };
}
