import type { Risks } from '../aggregate/risks.js';
import { claimProbability, coveredLosses, indemnities } from '../policy.js';
import { buyersOf, type Portfolio } from '../price/portfolio.js';
import type { Abilities } from '../price/pricer.js';
import type { Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import { withSeverity } from '../severity.js';
import type { Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';

/** The claims of a year under two laws, and under the second what the policy pays: `lost` = `paid` + `kept`. */
export interface BothWays {
  /** Without a policy: more probable and more severe by the tariff's uplifts, for want of an insurer's prevention. */
  alone: Risks;
  /** With it: as the tariff has them, everything that is owed, before any term. */
  lost: Risks;
  /** Claim by claim, before the annual deductible and the maximum. */
  paid: Risks;
  kept: Risks;
  buyers: number;
  /** Share of what is owed at the peak that the insurer accepts; 0 where nothing is. */
  acceptedShare: number;
}

/** Both laws take whole exposures, and the company effect θ as priced. */
export function bothWays(
  expand: Abilities['portfolio'],
  submission: Submission,
  { experienceFactor }: Pick<Pricing, 'experienceFactor'>,
  tariff: Tariff,
): BothWays {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const terms = policyTerms(submission.terms, tariff);
  const insured = expand(submission, tariff);
  const open = withoutPolicy(expand(withoutLimits(submission), tariff));
  // nobody waits for an indemnity that will not come: late payers are given the usual time
  const unhurried = { ...terms, waitingPeriodMonths: tariff.claims.waitingReferenceMonths };
  const probability = claimProbability(open, experienceFactor, tariff);
  // what is not paid when the policy's own waiting period ends is lost, and indemnified
  const lost = { ...coveredLosses(open, terms, tariff), probability };
  const paid = indemnities(coveredLosses(insured, terms, tariff), insured, terms, probability);
  const owed = sum(open.exposure, open);
  return {
    alone: {
      ...coveredLosses(open, unhurried, withSeverity(tariff, severityUplift)),
      probability: claimProbability(open, experienceFactor * probabilityUplift, tariff),
    },
    lost,
    paid,
    kept: {
      ...lost,
      insolvency: lost.insolvency.map((loss, i) => loss - paid.insolvency[i]!),
      protracted: lost.protracted.map((loss, i) => loss - paid.protracted[i]!),
    },
    buyers: buyersOf(open),
    acceptedShare: owed > 0 ? sum(insured.covered, insured) / owed : 0,
  };
}

const sum = (amounts: Float64Array, { count }: Portfolio): number =>
  amounts.reduce((total, amount, i) => total + (count ? count[i]! * amount : amount), 0);

/** Credit limits bound what is insured, not what is owed. */
export function withoutLimits(submission: Submission): Submission {
  const { buyers } = submission;
  return buyers ? { ...submission, buyers: buyers.map(({ creditLimit: _, ...buyer }) => buyer) } : submission;
}

const withoutPolicy = (portfolio: Portfolio): Portfolio => ({ ...portfolio, covered: portfolio.exposure });
