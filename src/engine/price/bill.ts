import type { Bill, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Activity, Tariff } from '../tariff.js';
import { peakFactorOf } from './peak.js';

/** How far from the estimate the bill prepares the reader for the year's turnover to end, either way; fractions. */
const YEAR_END_CHANGE = { regular: 0.2, seasonal: 0.3, very: 0.4 } satisfies Record<Activity, number>;

/** As far as for the most fluctuating activity whose peak the submission reaches. */
function yearEndChange(submission: Submission, tariff: Tariff): number {
  const { regular, seasonal, very } = YEAR_END_CHANGE;
  const peaks = tariff.exposure.peakFactorByActivity;
  const peak = peakFactorOf(submission, tariff);
  if (!peaks || peak < peaks.seasonal || peak <= peaks.regular) return regular;
  return peak < peaks.very ? seasonal : very;
}

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
  const change = yearEndChange(submission, tariff);
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
    yearEnd: [-change, change].map((turnoverChange) => {
      const finalPremium = Math.max(pricing.premium * (1 + turnoverChange), minimumPremium);
      return { turnoverChange, finalPremium, adjustment: finalPremium - premium };
    }),
  };
}
