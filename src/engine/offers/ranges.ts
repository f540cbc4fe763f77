import { aggregateLoss, type AggregateLoss } from '../aggregate/aggregate-loss.js';
import { coveredLosses, expectedLoss } from '../policy.js';
import { assess, type Stress } from '../price/assess.js';
import type { Experience, Observe } from '../price/experience.js';
import { ownLossesOf } from '../price/own-losses.js';
import type { Expand, Portfolio } from '../price/portfolio.js';
import { premiumOf } from '../price/premium.js';
import type { Abilities, Rater } from '../price/pricer.js';
import { premiumRangeSteps } from '../price/range-steps.js';
import type { OfferOptions } from '../offer.js';
import type { PremiumRange } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import type { Asked } from './asked.js';

/** What a rate rests on before the terms of the year. */
interface BeforeYear {
  loss: AggregateLoss | undefined;
  turnover: number;
  claimsHandling: number;
  experience: Experience;
  /** E[S] at θ = 1, and as priced, €. */
  market: number;
  priced: number;
}

/**
 * The range that the model gives under the terms of each of some offers that differ in those of the year alone: every
 * distribution is worked out once for all of them. Pauses after each price.
 * @param abilities of the company as it is
 */
export function* rangesOf(
  alike: readonly Asked[],
  abilities: Abilities,
  options: OfferOptions,
): Generator<void, PremiumRange[]> {
  // a range asks for its prices in an order of its own, which is the same for all
  const known: BeforeYear[] = [];
  const ranges: PremiumRange[] = [];
  for (const { submission, tariff, expand, modelTerms } of alike) {
    let next = 0;
    const rated: Rater = (s, t, { latticeSize } = {}, stress = {}) => {
      const before = (known[next++] ??= beforeYear(abilities, expand, s, t, latticeSize!, stress));
      return ratedAs(before, { ...s, terms: modelTerms }, t, abilities);
    };
    ranges.push(yield* premiumRangeSteps(rated, submission, tariff, options));
  }
  return ranges;
}

function beforeYear(
  { portfolio: usually, observe }: Abilities,
  expand: Expand,
  submission: Submission,
  tariff: Tariff,
  latticeSize: number,
  stress: Stress,
): BeforeYear {
  // past losses are the company's: limits that an offer grants neither blame nor clear it
  const observed: Observe = (experience, { terms }, t) => {
    const portfolio: Portfolio = usually(submission, t, stress.peak);
    const losses = coveredLosses(portfolio, policyTerms(submission.terms, t), t);
    return observe(experience, { losses, portfolio, terms }, t);
  };
  const { risks, losses, portfolio, claimsHandling, experience } = assess(
    { portfolio: expand, observe: observed },
    submission,
    tariff,
    stress,
  );
  return {
    loss: aggregateLoss(risks, tariff.economy, latticeSize),
    turnover: portfolio.insurableTurnover,
    claimsHandling,
    experience,
    market: expectedLoss({ ...risks, probability: losses.probability }),
    priced: expectedLoss(risks),
  };
}

function ratedAs(
  { loss, turnover, claimsHandling, experience, market, priced }: BeforeYear,
  submission: Submission,
  tariff: Tariff,
  { clauses }: Abilities,
): ReturnType<Rater> {
  const terms = policyTerms(submission.terms, tariff);
  const { premium, expectedIndemnity: paid } = premiumOf({ loss, terms, tariff, clauses, claimsHandling });
  const expected = { market, priced, paid, premium, claimsHandling };
  return {
    premiumRate: premium / turnover,
    experienceFactor: experience.factor,
    experienceVariance: experience.variance,
    ownLossRate: ownLossesOf(submission.lossExperience, experience, expected, turnover, tariff).ownLossRate,
  };
}
