import { withoutLimits } from '../compare/both-ways.js';
import { coveredLosses, type CoveredLosses } from '../policy.js';
import { expectedAttritional, largeLossCap, type Observation } from '../price/experience.js';
import { pricer, type Abilities } from '../price/pricer.js';
import { RENEWALS, type RenewalScenario } from '../renewal.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { LossExperience, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';

/** How what is yet to be lost will be read where nothing is known of the past. */
const UNANSWERED = { kind: 'ratio', basis: 'grossInclVat', grossBadDebtRatio: 0 } as const;

/**
 * The price at each of the next renewals, everything but the losses as today; unchecked, pauses after each. Each year
 * adds one of the present volume to what is observed: R_t = (m·R + Σ new)/(m + t), with Z at m + t and n + t.
 * @param abilities of the company's kind, clauses included
 */
export function* renewalSteps(
  abilities: Abilities,
  submission: Submission,
  { lossFactor, largestBuyerFailsInYear = Infinity }: RenewalScenario,
  tariff: Tariff,
  options: PriceOptions = {},
): Generator<void, Pricing[]> {
  const { lossExperience } = submission;
  const { seen, failure } = pastOf(abilities, submission, tariff);
  const [volume, years] = lossExperience && seen ? [seen.volume, seen.years] : [0, 0];
  const own = lossExperience && seen ? seen.observedToExpected : 1;
  const prices: Pricing[] = [];
  for (let t = 1; t <= RENEWALS; t++) {
    const added = t * lossFactor * own + (largestBuyerFailsInYear <= t ? failure : 0);
    const observed = seen && {
      ...seen,
      observedToExpected: (volume * own + added) / (volume + t),
      volume: volume + t,
      years: years + t,
    };
    const priced = pricer({ ...abilities, observe: () => observed });
    // what was observed is known: only for how many years is read off the experience
    const known: LossExperience = { ...UNANSWERED, years: years + t };
    prices.push(priced({ ...submission, lossExperience: known }, tariff, options));
    if (t < RENEWALS) yield;
  }
  return prices;
}

/** What the past tells, and what the failure of the largest buyer adds to a year's losses over the expected ones. */
function pastOf(
  { portfolio: expand, observe }: Abilities,
  submission: Submission,
  tariff: Tariff,
): { seen: Observation | undefined; failure: number } {
  const portfolio = expand(submission, tariff);
  const terms = policyTerms(submission.terms, tariff);
  const losses = coveredLosses(portfolio, terms, tariff);
  const past: LossExperience = submission.lossExperience ?? { ...UNANSWERED, years: 1 };
  const seen = observe(past, { losses, portfolio, terms }, tariff);
  const capped = past.kind === 'claims' ? undefined : past.capped;
  const { mean, seenShare } = expectedAttritional(losses, capped, tariff);
  const expected = tariff.experience.ownCappedShare ? mean * seenShare : mean;
  const owed = expand(withoutLimits(submission), tariff).exposure;
  const most = capped === false ? Infinity : largeLossCap(losses, tariff);
  const lost = Math.min(coveredOfLargest(losses, owed), most);
  return { seen, failure: expected > 0 ? lost / expected : 0 };
}

/** Covered loss if the buyer that owes most is declared insolvent; of equals, the one of whom most is covered. */
function coveredOfLargest({ insolvency }: CoveredLosses, owed: Float64Array): number {
  let [most, covered] = [0, 0];
  owed.forEach((amount, i) => {
    if (amount > most) covered = 0;
    if (amount >= most) covered = Math.max(covered, insolvency[i]!);
    most = Math.max(most, amount);
  });
  return covered;
}
