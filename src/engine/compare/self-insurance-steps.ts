import { aggregateLoss } from '../aggregate/aggregate-loss.js';
import { expectedLoss } from '../policy.js';
import { bill } from '../price/bill.js';
import { latticeSizeFor, type Abilities, type Pricer } from '../price/pricer.js';
import type { Outcome, SelfInsurance, SelfInsuranceOptions } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { bothWays } from './both-ways.js';
import { annualTerms, curveOf, failureOf, keptTail, outcomeAt, tailOf, type Years } from './outcomes.js';
import { withOwnFigures } from './own-figures.js';

/**
 * Insurance beside self-insurance, unchecked; pauses after each distribution. One law for each side (`bothWays`), and a
 * reserve on both: for the mean of the worst 1 % of years beyond the average one, at the cost of equity. Bonus and malus
 * are left out.
 *
 * What stays with the policy is in two parts: what each claim leaves, with an exact distribution of its own, and what the
 * annual deductible and the maximum leave of the year's indemnities, in the year of the same rank. The mean is exact, and
 * so is the rest where those two do not bite.
 *
 * @param priced `priceUnchecked`, or `priceProfile` for a profile
 * @param expand `portfolioOf`, or `profilePortfolio`
 */
export function* selfInsuranceSteps(
  priced: Pricer,
  expand: Abilities['portfolio'],
  submission: Submission,
  tariff: Tariff,
  { own, ...options }: SelfInsuranceOptions = {},
): Generator<void, SelfInsurance> {
  const pricing = priced(submission, tariff, options);
  yield;
  const ways = bothWays(expand, submission, pricing, tariff);
  const size = options.latticeSize ?? latticeSizeFor(ways.buyers);
  const years: Years = { alone: undefined, lost: undefined, paid: undefined, kept: undefined };
  for (const way of ['alone', 'lost', 'paid', 'kept'] as const) {
    years[way] = aggregateLoss(ways[way], tariff.economy, size);
    yield;
  }
  const annual = annualTerms(policyTerms(submission.terms, tariff), pricing);
  const expected = averageYear(expectedLoss(ways.alone), expectedLoss(ways.lost), pricing.expectedIndemnity);
  const curve = curveOf(years, annual);
  const { premium, insurancePremiumTax, creditLimitFees } = bill(submission, pricing, tariff);
  const bills = { premium, insurancePremiumTax, creditLimitFees };
  const found = {
    selfInsured: { expectedLoss: expected.withoutPolicy, tailValueAtRisk: tailOf(years.alone) },
    insured: { ...bills, keptLosses: expected.kept, tailValueAtRisk: keptTail(years, annual) },
    acceptedShare: ways.acceptedShare,
    expected,
    oneInTen: outcomeAt(curve, 0.1),
    oneInHundred: outcomeAt(curve, 0.01),
    ...failureOf(ways, annual),
    curve,
  };
  const costOfReserve = own?.costOfReserve ?? tariff.selfInsurance.costOfEquity;
  return withOwnFigures(found, { ...own, costOfReserve });
}

/** @param indemnity E[C] of the price, which a lattice may round a hair above the whole loss */
function averageYear(withoutPolicy: number, loss: number, indemnity: number): Outcome {
  const kept = Math.max(0, loss - indemnity);
  return { withoutPolicy, loss, paid: loss - kept, kept };
}
