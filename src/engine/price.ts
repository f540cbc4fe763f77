import { aggregateLoss } from './aggregate/aggregate-loss.js';
import { experienceOf } from './experience.js';
import { claimProbability, coveredLosses, expectedLoss, indemnities, policyTerms } from './policy.js';
import { portfolioOf } from './buyers-list.js';
import { type Portfolio, profilePortfolio } from './portfolio.js';
import { premiumOf } from './premium.js';
import type { PriceOptions, Pricing } from './results.js';
import type { Submission } from './submission.js';
import type { Tariff } from './tariff.js';
import { validLatticeSize, validSubmission } from './validate.js';

const USUAL_LATTICE = 4096;
const WIDE_LATTICE = 16_384;
const WIDE_FROM = 20_000;

/**
 * Prices a company: its premium rate and premium, and what they are made of.
 * @param submission money in € per year excl. VAT, rates and shares as fractions, times in days
 * @throws InvalidSubmission with path, code and what is accepted
 */
export function price(submission: Submission, tariff: Tariff, options: PriceOptions = {}): Pricing {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  return priceUnchecked(submission, tariff, options);
}

/** `price` without the checks, for a list of buyers or a profile. */
export const priceUnchecked: Pricer = (submission, tariff, options, multiplier) =>
  pricePortfolio(portfolioOf(submission, tariff), submission, tariff, options, multiplier);

/**
 * `price` for a profile that is sound by construction, such as a questionnaire's: neither the checks nor the reading
 * of lists need be loaded.
 */
export const priceProfile: Pricer = (submission, tariff, options, multiplier) =>
  pricePortfolio(profilePortfolio(submission, tariff), submission, tariff, options, multiplier);

/** A way to a price; `multiplier` scales the company effect θ after experience (stress of section 7). */
export type Pricer = (
  submission: Submission,
  tariff: Tariff,
  options?: PriceOptions,
  multiplier?: number,
) => Pricing;

function pricePortfolio(
  portfolio: Portfolio,
  submission: Submission,
  tariff: Tariff,
  options: PriceOptions = {},
  multiplier = 1,
): Pricing {
  const count = portfolio.exposure.length;
  const latticeSize = options.latticeSize ?? (count > WIDE_FROM ? WIDE_LATTICE : USUAL_LATTICE);
  const turnover = portfolio.insurableTurnover;
  const terms = policyTerms(submission.terms, tariff);
  const losses = coveredLosses(portfolio, terms, tariff);
  const experience = experienceOf(
    submission.lossExperience,
    {
      losses,
      reported: Uint8Array.from(portfolio.covered, (g) => (g >= terms.claimThreshold ? 1 : 0)),
      insurableTurnover: turnover,
      graded: portfolio.graded,
    },
    tariff,
  );
  const probability = claimProbability(portfolio, multiplier * experience.factor, tariff);
  const risks = indemnities(losses, portfolio, terms, probability);
  const result = premiumOf(aggregateLoss(risks, tariff.economy, latticeSize), terms, tariff);
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
}
