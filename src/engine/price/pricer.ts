import { aggregateLoss } from '../aggregate/aggregate-loss.js';
import { keptRooms } from '../numerics/rooms.js';
import { expectedLoss } from '../policy.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { assess, type Stress } from './assess.js';
import type { Observe } from './experience.js';
import { expensesOf } from './expenses.js';
import { isNamed } from './named-buyers.js';
import { ownLossesOf } from './own-losses.js';
import { buyersIn, buyersOf, type Expand } from './portfolio.js';
import { premiumOf, type Clauses } from './premium.js';

const USUAL_LATTICE = 4096;
const WIDE_LATTICE = 16_384;
const WIDE_FROM = 20_000;

/** The usual lattice for so many buyers. */
export const latticeSizeFor = (buyers: number): number => (buyers > WIDE_FROM ? WIDE_LATTICE : USUAL_LATTICE);

/** A way to a price. */
export type Pricer = (
  submission: Submission,
  tariff: Tariff,
  options?: PriceOptions,
  stress?: Stress,
) => Pricing;

/** What a range asks of a price. */
export type Rated = Pick<Pricing, 'premiumRate' | 'experienceFactor' | 'experienceVariance' | 'ownLossRate'>;
export type Rater = (...parts: Parameters<Pricer>) => Rated;

/** What a price can take into account; a questionnaire needs less than a list of buyers. */
export interface Abilities {
  portfolio: Expand;
  observe: Observe;
  clauses: Clauses;
}

// a price runs from its first line to its last, and nothing of its arrays is in the result
const perPoint = keptRooms();

/** A way to a price, for submissions known to be sound, with the given abilities. */
export function pricer({ portfolio: expand, observe, clauses }: Abilities): Pricer {
  return (submission, tariff, options = {}, stress) => {
    const assessed = assess({ portfolio: expand, observe }, submission, tariff, stress);
    const { portfolio, terms, losses, experience, risks, claimsHandling } = assessed;
    const latticeSize = options.latticeSize ?? latticeSizeFor(buyersIn(submission));
    const turnover = portfolio.insurableTurnover;
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
      blendedLoss: expectedLoss({ ...losses, probability: risks.probability }),
      expectedGrossIndemnity,
      fixedCost: loadings.fixedCost,
      ...expensesOf(result.premium, loadings),
      margin: loadings.margin * result.premium,
      expectedLossRatio: result.premium > 0 ? result.expectedIndemnity / result.premium : 0,
      domesticShare: portfolio.domesticShare,
      namedBuyers: buyersOf(portfolio, (i) => isNamed(portfolio.limitNeed[i]!, tariff)),
      ownLossRate,
      notices: [...portfolio.notices, ...notices],
    };
  };
}
