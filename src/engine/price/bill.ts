import type { Bill, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';

/** Year-end turnovers that the bill prepares the reader for, as changes from the estimate. */
const YEAR_ENDS = [-0.2, 0.2];

/** The least that a policy of this premium costs by the year's end, € per year: a share of it, the entry premium at the least. */
function minimumOf(premium: number, { bill: rules }: Tariff): number {
  return Math.max(rules.minimumPremiumShare * premium, rules.minimumPremium);
}

/** What is due of a premium as priced, € per year before tax and fees. */
export function premiumDue(premium: number, tariff: Tariff): number {
  return Math.max(premium, minimumOf(premium, tariff));
}

/**
 * The yearly bill of a priced policy: € per year, fees' VAT outside the total.
 * @param pricing what `price` returned for the same submission and tariff
 */
export function bill(submission: Submission, pricing: Pricing, tariff: Tariff): Bill {
  const rules = tariff.bill;
  const minimumPremium = minimumOf(pricing.premium, tariff);
  const premium = premiumDue(pricing.premium, tariff);
  const namedBuyers = submission.terms?.namedBuyers ?? pricing.exposedBuyers;
  const insurancePremiumTax = rules.insurancePremiumTax * pricing.domesticShare * premium;
  const creditLimitFees = rules.creditLimitFeePerBuyer * namedBuyers;
  return {
    premium,
    minimumPremium,
    insurancePremiumTax,
    creditLimitFees,
    vatOnFees: rules.vatOnFees * creditLimitFees,
    total: premium + insurancePremiumTax + creditLimitFees,
    namedBuyers,
    domesticShare: pricing.domesticShare,
    yearEnd: YEAR_ENDS.map((turnoverChange) => {
      const finalPremium = Math.max(pricing.premium * (1 + turnoverChange), minimumPremium);
      return { turnoverChange, finalPremium, adjustment: finalPremium - premium };
    }),
  };
}
