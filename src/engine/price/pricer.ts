import { aggregateLoss } from '../aggregate/aggregate-loss.js';
import { keptRooms } from '../numerics/rooms.js';
import { claimProbability, coveredLosses, expectedLoss, handlingShare, indemnities } from '../policy.js';
import { policyTerms } from '../terms.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { experienceOf, type Observe } from './experience.js';
import { expensesOf } from './expenses.js';
import { isNamed } from './named-buyers.js';
import { ownLossesOf } from './own-losses.js';
import { buyersIn, type Expand } from './portfolio.js';
import { premiumOf, type Clauses } from './premium.js';

const USUAL_LATTICE = 4096;
const WIDE_LATTICE = 16_384;
const WIDE_FROM = 20_000;

/** The usual lattice for so many buyers. */
export const latticeSizeFor = (buyers: number): number => (buyers > WIDE_FROM ? WIDE_LATTICE : USUAL_LATTICE);

/** What is moved to see how a price follows: factors. */
export interface Stress {
  /** On the company effect θ, after experience. */
  companyEffect?: number;
  /** On what is owed at the peak; the limits asked for stay. */
  peak?: number;
}

/** A way to a price. */
export type Pricer = (
  submission: Submission,
  tariff: Tariff,
  options?: PriceOptions,
  stress?: Stress,
) => Pricing;

/** What a price can take into account; a questionnaire needs less than a list of buyers. */
export interface Abilities {
  portfolio: Expand;
  observe: Observe;
  clauses: Clauses;
}

// a price runs from its first line to its last, and nothing of its arrays is in the result
const perBuyer = keptRooms();
const perPoint = keptRooms();

/** A way to a price, for submissions known to be sound, with the given abilities. */
export function pricer({ portfolio: expand, observe, clauses }: Abilities): Pricer {
  return (submission, tariff, options = {}, { companyEffect = 1, peak = 1 } = {}) => {
    const count = buyersIn(submission);
    const portfolio = expand(submission, tariff, peak, perBuyer(count));
    const latticeSize = options.latticeSize ?? latticeSizeFor(count);
    const turnover = portfolio.insurableTurnover;
    const terms = policyTerms(submission.terms, tariff);
    const losses = coveredLosses(portfolio, terms, tariff);
    const experience = experienceOf(observe, submission.lossExperience, { losses, portfolio, terms }, tariff);
    const probability = claimProbability(portfolio, companyEffect * experience.factor, tariff);
    const risks = indemnities(losses, portfolio, terms, probability);
    const claimsHandling = handlingShare(risks, portfolio, tariff);
    const result = premiumOf({
      loss: aggregateLoss(risks, tariff.economy, latticeSize, perPoint(latticeSize)),
      terms,
      tariff,
      clauses,
      claimsHandling,
    });
    const technicalLoss = expectedLoss(losses);
    const { loadings } = tariff;
    const expectedGrossIndemnity = expectedLoss(risks);
    const { ownLossRate, notices } = ownLossesOf(
      submission.lossExperience,
      experience,
      {
        market: expectedLoss({ ...risks, probability: losses.probability }),
        priced: expectedGrossIndemnity,
        paid: result.expectedIndemnity,
        premium: result.premium,
        claimsHandling,
      },
      turnover,
      tariff,
    );
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
      expectedGrossIndemnity,
      fixedCost: loadings.fixedCost,
      ...expensesOf(result.premium, loadings),
      margin: loadings.margin * result.premium,
      expectedLossRatio: result.premium > 0 ? result.expectedIndemnity / result.premium : 0,
      domesticShare: portfolio.domesticShare,
      namedBuyers: portfolio.limitNeed.reduce((named, limit) => named + Number(isNamed(limit, tariff)), 0),
      ownLossRate,
      notices: [...portfolio.notices, ...notices],
    };
  };
}
