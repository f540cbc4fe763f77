import { aggregateLoss } from '../aggregate/aggregate-loss.js';
import { claimProbability, coveredLosses, expectedLoss, indemnities } from '../policy.js';
import { policyTerms } from '../terms.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { experienceOf, type Observe } from './experience.js';
import type { Portfolio } from './portfolio.js';
import { premiumOf, type Clauses } from './premium.js';

const USUAL_LATTICE = 4096;
const WIDE_LATTICE = 16_384;
const WIDE_FROM = 20_000;

/** The usual lattice for so many buyers. */
export const latticeSizeFor = (buyers: number): number => (buyers > WIDE_FROM ? WIDE_LATTICE : USUAL_LATTICE);

/** A way to a price; `multiplier` scales the company effect θ after experience (a stress). */
export type Pricer = (
  submission: Submission,
  tariff: Tariff,
  options?: PriceOptions,
  multiplier?: number,
) => Pricing;

/** What a price can take into account; a questionnaire needs less than a list of buyers. */
export interface Abilities {
  portfolio: (submission: Submission, tariff: Tariff) => Portfolio;
  observe: Observe;
  clauses: Clauses;
}

/** A way to a price, for submissions known to be sound, with the given abilities. */
export function pricer({ portfolio: expand, observe, clauses }: Abilities): Pricer {
  return (submission, tariff, options = {}, multiplier = 1) => {
    const portfolio = expand(submission, tariff);
    const latticeSize = options.latticeSize ?? latticeSizeFor(portfolio.exposure.length);
    const turnover = portfolio.insurableTurnover;
    const terms = policyTerms(submission.terms, tariff);
    const losses = coveredLosses(portfolio, terms, tariff);
    const experience = experienceOf(observe, submission.lossExperience, { losses, portfolio, terms }, tariff);
    const probability = claimProbability(portfolio, multiplier * experience.factor, tariff);
    const risks = indemnities(losses, portfolio, terms, probability);
    const result = premiumOf({
      loss: aggregateLoss(risks, tariff.economy, latticeSize),
      terms,
      tariff,
      clauses,
    });
    const technicalLoss = expectedLoss(losses);
    const { loadings } = tariff;
    return {
      ...result,
      premiumRate: result.premium / turnover,
      insurableTurnover: turnover,
      technicalRate: technicalLoss / turnover,
      credibility: experience.credibility,
      observedToExpected: experience.observedToExpected,
      experienceFactor: experience.factor,
      experienceVariance: experience.variance,
      technicalLoss,
      blendedLoss: expectedLoss({ ...losses, probability }),
      expectedGrossIndemnity: expectedLoss(risks),
      fixedCost: loadings.fixedCost,
      acquisition: loadings.acquisition * result.premium,
      administration: loadings.administration * result.premium,
      margin: loadings.margin * result.premium,
      expectedLossRatio: result.expectedIndemnity / result.premium,
      domesticShare: portfolio.domesticShare,
      exposedBuyers: portfolio.exposure.filter((e) => e >= tariff.bill.discretionaryLimit).length,
      notices: portfolio.notices,
    };
  };
}
