import type { Pricing } from '../engine/index.js';
import type { Estimate, Interval } from './estimate.js';
import { lineStep, roundedToTwoDigits, roundTo, warrantedStep } from './rounding.js';

/**
 * The money of an estimate as it is told wherever it is told: on screen, in the bill, on paper, in a text to copy, aloud.
 * € per year. The bounds to the step that the range warrants; likely amounts and lines to a tenth of it, so that small
 * lines show; the total is that of the lines as told.
 */
export interface Told {
  /** The step of likely amounts and lines, €. */
  readonly step: number;
  /** Before tax and fees. */
  readonly premium: Interval;
  readonly insurancePremiumTax: number;
  readonly creditLimitFees: number;
  /** All in. */
  readonly total: Interval;
}

export function toldOf({ premium, total, bill }: Pick<Estimate, 'premium' | 'total' | 'bill'>): Told {
  const step = lineStep(premium);
  const [due, insurancePremiumTax, creditLimitFees] = [
    premium.likely,
    bill.insurancePremiumTax,
    bill.creditLimitFees,
  ].map((amount) => roundTo(amount, step)) as [number, number, number];
  return {
    step,
    premium: boundsOf(premium, due),
    insurancePremiumTax,
    creditLimitFees,
    total: boundsOf(total, due + insurancePremiumTax + creditLimitFees),
  };
}

/** The likely amount as told stays inside, however narrow the range; it is all there is where both bounds read the same. */
function boundsOf(range: Interval, likely: number): Interval {
  const step = warrantedStep(range);
  const [low, high] = [roundTo(range.low, step), roundTo(range.high, step)];
  if (low === high) return { low: likely, likely, high: likely };
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}

/** Where the least that a policy costs decides: of the likely premium, or of the lower bound alone. */
export type Minimum =
  /** `alone`: what the rate would come to, € per year as told. */
  { readonly decides: 'likely'; readonly alone: number } | { readonly decides: 'low' };

/** Undefined where the least that a policy costs changes no amount as told. */
export function minimumIn(estimate: Estimate, { insurableTurnover }: Pricing): Minimum | undefined {
  const { step, premium } = toldOf(estimate);
  const { low, likely } = estimate.rate;
  const alone = roundTo(likely * insurableTurnover, step);
  if (alone < premium.likely) return { decides: 'likely', alone };
  const lowAlone = roundTo(low * insurableTurnover, warrantedStep(estimate.premium));
  return lowAlone < premium.low ? { decides: 'low' } : undefined;
}

/** A month of a yearly amount as told, to two digits. */
export const perMonth = (yearly: number): number => roundedToTwoDigits(yearly / 12);
