import type { Estimate } from '../../../core/estimate.js';
import { roundTo } from '../../../core/rounding.js';
import { minimumIn, perMonth, toldOf } from '../../../core/told.js';
import type { Bill, Pricing } from '../../../engine/index.js';

/** The bill at the likely rate as told: € per year, each line rounded but for the final premiums, and the total that of the lines. */
export interface ToldBill extends Bill {
  /** What the rate alone would come to; undefined unless the least that a policy costs is more. */
  readonly lifted: number | undefined;
  /** € per month. */
  readonly monthly: number;
}

export function toldBill(estimate: Estimate, pricing: Pricing): ToldBill {
  const { bill } = estimate;
  const { step, premium, insurancePremiumTax, creditLimitFees, total } = toldOf(estimate);
  const round = (value: number) => roundTo(value, step);
  const minimum = minimumIn(estimate, pricing);
  return {
    ...bill,
    ...{ premium: premium.likely, insurancePremiumTax, creditLimitFees, total: total.likely },
    lifted: minimum?.decides === 'likely' ? minimum.alone : undefined,
    monthly: perMonth(total.likely),
    vatOnFees: round(bill.vatOnFees),
    minimumPremium: round(bill.minimumPremium),
    yearEnd: bill.yearEnd.map((end) => ({ ...end, adjustment: round(end.adjustment) })),
  };
}
