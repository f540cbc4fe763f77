import type { Estimate } from '../../../core/estimate.js';
import { lineStep, roundTo } from '../../../core/rounding.js';
import type { Bill, Pricing } from '../../../engine/index.js';

/** The bill at the likely rate as told: € per year, each line rounded but for the final premiums, and the total that of the lines. */
export interface ToldBill extends Bill {
  /** What the rate alone would come to; undefined unless the least that a policy costs is more. */
  readonly lifted: number | undefined;
  /** € per month. */
  readonly monthly: number;
}

export function toldBill(
  { bill, premium: range }: Pick<Estimate, 'bill' | 'premium'>,
  own: Pricing,
): ToldBill {
  const step = lineStep(range);
  const round = (value: number) => roundTo(value, step);
  const premium = round(bill.premium);
  const insurancePremiumTax = round(bill.insurancePremiumTax);
  const creditLimitFees = round(bill.creditLimitFees);
  const total = premium + insurancePremiumTax + creditLimitFees;
  return {
    ...bill,
    ...{ premium, insurancePremiumTax, creditLimitFees, total },
    lifted: bill.premium > own.premium ? round(own.premium) : undefined,
    monthly: round(total / 12),
    vatOnFees: round(bill.vatOnFees),
    minimumPremium: round(bill.minimumPremium),
    yearEnd: bill.yearEnd.map((end) => ({ ...end, adjustment: round(end.adjustment) })),
  };
}
