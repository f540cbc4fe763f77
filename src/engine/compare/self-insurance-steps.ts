import { aggregateLoss, type AggregateLoss } from '../aggregate/aggregate-loss.js';
import type { Risks } from '../aggregate/risks.js';
import { layer } from '../aggregate/stop-loss.js';
import { claimProbability, coveredLosses, expectedLoss, indemnities } from '../policy.js';
import { policyTerms, yearIndemnity } from '../terms.js';
import { bill } from '../price/bill.js';
import type { Portfolio } from '../price/portfolio.js';
import { latticeSizeFor, type Abilities, type Pricer } from '../price/pricer.js';
import type { ExceedancePoint, Outcome, PriceOptions, Pricing, SelfInsurance } from '../results.js';
import type { Submission } from '../submission.js';
import { withSeverity } from '../severity.js';
import type { Tariff } from '../tariff.js';
import { exceedances, quantilesAt } from './exceedance.js';

/**
 * Insurance beside self-insurance, unchecked; pauses after each distribution.
 *
 * Without a policy, the company keeps every loss: claims more probable and losses more severe by the tariff's uplifts
 * (no insurer's prevention), whole exposures, no term of a policy, the company effect θ as priced. It holds a reserve
 * for the mean of the worst 1 % of years, at the cost of equity. With a policy, it pays the bill, and keeps of the same
 * average year what the priced indemnity leaves: prevention is not credited to the insurer. Bonus and malus are left out.
 *
 * A year of any rank is the same year both ways. What stays of each claim has its own exact distribution; what the
 * annual deductible and maximum leave comes on top, in the year of the same rank: exact where there is neither, else
 * on the side of prudence.
 *
 * @param priced `priceUnchecked`, or `priceProfile` for a profile
 * @param expand `portfolioOf`, or `profilePortfolio`
 */
export function* selfInsuranceSteps(
  priced: Pricer,
  expand: Abilities['portfolio'],
  submission: Submission,
  tariff: Tariff,
  options: PriceOptions = {},
): Generator<void, SelfInsurance> {
  const pricing = priced(submission, tariff, options);
  yield;
  const risks = bothWays(expand, submission, pricing, tariff);
  const { economy } = tariff;
  const size = options.latticeSize ?? latticeSizeFor(risks.all.probability.length);
  const all = aggregateLoss(risks.all, economy, size);
  yield;
  const kept = aggregateLoss(risks.kept, economy, size);
  yield;
  const paid = aggregateLoss(risks.paid, economy, size);
  const expected = expectedLoss(risks.all);
  const tail = all ? layer(all.worstOutcomes, 0, Infinity) : 0;
  const reserve = tail - expected;
  const { premium, insurancePremiumTax, creditLimitFees } = bill(submission, pricing, tariff);
  const costOfReserve = tariff.selfInsurance.costOfEquity * reserve;
  const keptLosses = expected - pricing.expectedIndemnity;
  const curve = curveOf({ all, kept, paid }, annualShare(submission, pricing, tariff));
  const at = (exceedance: number) => outcomeOf(curve.find((point) => point.exceedance === exceedance)!);
  return {
    selfInsured: { expectedLoss: expected, costOfReserve, total: expected + costOfReserve },
    insured: {
      premium,
      insurancePremiumTax,
      creditLimitFees,
      keptLosses,
      total: premium + insurancePremiumTax + creditLimitFees + keptLosses,
    },
    tailValueAtRisk: tail,
    reserve,
    acceptedShare: risks.acceptedShare,
    expected: { loss: expected, paid: pricing.expectedIndemnity, kept: keptLosses },
    oneInTen: at(0.1),
    oneInHundred: at(0.01),
    largestBuyer: largestBuyer(risks, annualShare(submission, pricing, tariff)),
    curve,
  };
}

const outcomeOf = ({ loss, kept }: { loss: number; kept: number }): Outcome => ({
  loss,
  paid: loss - kept,
  kept,
});

/** The same claims three ways: lost in all, paid claim by claim, and left by each claim. `all` = `paid` + `kept`. */
interface BothWays {
  acceptedShare: number;
  all: Risks;
  paid: Risks;
  kept: Risks;
}

function bothWays(
  expand: Abilities['portfolio'],
  submission: Submission,
  { experienceFactor }: Pricing,
  tariff: Tariff,
): BothWays {
  const severe = withSeverity(tariff, tariff.selfInsurance.severityUplift);
  const terms = policyTerms(submission.terms, tariff);
  const insured = expand(submission, tariff);
  const open = withoutPolicy(expand(withoutLimits(submission), tariff));
  const probability = claimProbability(
    open,
    experienceFactor * tariff.selfInsurance.probabilityUplift,
    tariff,
  );
  // nobody waits for an indemnity that will not come: late payers are given the usual time
  const unhurried = { ...terms, waitingPeriodMonths: tariff.claims.waitingReferenceMonths };
  const all = { ...coveredLosses(open, unhurried, severe), probability };
  const due = indemnities(coveredLosses(insured, terms, severe), insured, terms, probability);
  // an indemnity paid early can exceed what late payers would have left unpaid in the end
  const paid = combined(all, due, Math.min);
  const kept = combined(all, paid, (loss, indemnity) => loss - indemnity);
  const owed = sum(open.exposure);
  return { all, paid, kept, acceptedShare: owed > 0 ? sum(insured.covered) / owed : 0 };
}

const sum = (amounts: Float64Array): number => amounts.reduce((total, amount) => total + amount, 0);

/** Credit limits bound what is insured, not what is owed. */
function withoutLimits(submission: Submission): Submission {
  const { buyers } = submission;
  return buyers ? { ...submission, buyers: buyers.map(({ creditLimit: _, ...buyer }) => buyer) } : submission;
}

const withoutPolicy = (portfolio: Portfolio): Portfolio => ({ ...portfolio, covered: portfolio.exposure });

function combined(one: Risks, other: Risks, join: (a: number, b: number) => number): Risks {
  return {
    ...one,
    insolvency: one.insolvency.map((loss, i) => join(loss, other.insolvency[i]!)),
    protracted: one.protracted.map((loss, i) => join(loss, other.protracted[i]!)),
  };
}

/** What the annual deductible and the maximum leave with the insured of a year's indemnities. */
function annualShare(
  submission: Submission,
  pricing: Pricing,
  tariff: Tariff,
): (indemnities: number) => number {
  const { annualAggregateDeductible: deductible } = policyTerms(submission.terms, tariff);
  return (indemnities) => indemnities - yearIndemnity(indemnities, deductible, pricing.maximumLiability);
}

function largestBuyer({ all, paid }: BothWays, annual: (indemnities: number) => number): Outcome {
  const largest = all.insolvency.reduce((best, loss, i) => (loss > all.insolvency[best]! ? i : best), 0);
  const loss = all.insolvency[largest]!;
  const indemnity = paid.insolvency[largest]!;
  return outcomeOf({ loss, kept: loss - indemnity + annual(indemnity) });
}

function curveOf(
  { all, kept, paid }: Record<'all' | 'kept' | 'paid', AggregateLoss | undefined>,
  annual: (indemnities: number) => number,
): ExceedancePoint[] {
  const losses = quantilesAt(exceedances, all?.mixture);
  const ofClaims = quantilesAt(exceedances, kept?.mixture);
  const indemnified = quantilesAt(exceedances, paid?.mixture);
  return exceedances.map((exceedance, i) => ({
    exceedance,
    loss: losses[i]!,
    // never more than the year itself
    kept: Math.min(losses[i]!, ofClaims[i]! + annual(indemnified[i]!)),
  }));
}
