import { coveredLosses } from '../policy.js';
import { policyTerms } from '../terms.js';
import type { Submission } from '../submission.js';
import type { LossBasis, Tariff } from '../tariff.js';
import { conversionOf, largeLossCap } from './experience.js';
import { profilePortfolio } from './portfolio.js';

/**
 * The most that one past loss counts for in a profile's experience, in € on the basis it was booked
 * on: what comes to the cap once converted to insured loss. Unchecked.
 */
export function mostCounted(submission: Submission, basis: LossBasis, tariff: Tariff): number {
  const losses = coveredLosses(
    profilePortfolio(submission, tariff),
    policyTerms(submission.terms, tariff),
    tariff,
  );
  return largeLossCap(losses, tariff) / conversionOf(basis, tariff).c;
}
