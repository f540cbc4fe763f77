import type { Bill, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';

/** Year-end turnovers that the bill prepares the reader for, as changes from the estimate. */
const YEAR_ENDS = [-0.2, 0.2];

/** What is due of an amount of premium, € per year before tax and fees: the entry premium at the least. */
export const premiumDue = (premium: number, { bill: { minimumPremium } }: Tariff): number =>
  Math.max(premium, minimumPremium);

/** What is due for a year whatever the turnover, € before tax and fees, for a premium estimated at `premium`. */
export const minimumPremiumOf = (premium: number, tariff: Tariff): number =>
  premiumDue(tariff.bill.minimumPremiumShare * premium, tariff);

/**
 * The yearly bill of a priced policy: € per year, fees' VAT outside the total.
 * @param pricing what `price` returned for the same submission and tariff
 */
export function bill(submission: Submission, pricing: Pricing, tariff: Tariff): Bill {
  const rules = tariff.bill;
  const minimumPremium = minimumPremiumOf(pricing.premium, tariff);
  const premium = premiumDue(pricing.premium, tariff);
  const namedBuyers = submission.terms?.namedBuyers ?? pricing.namedBuyers;
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
