import type { Pricing, Tariff } from '../../engine/index.js';
import { roundToSignificant } from '../../language/format.js';
import { given, type Answers } from '../answers.js';
import { largestBuyerOf } from './presumed.js';

/** The largest buyer's exposure and the indemnity that it would call for, against the year's maximum; € excl. VAT. */
export interface Cap {
  readonly exposure: number;
  readonly paid: number;
  /** `null`: none. */
  readonly maximum: number | null;
}

/** Whether the largest buyer alone would use up the year, and more. */
export const exceeds = ({ paid, maximum }: Cap): boolean => maximum !== null && paid > maximum;

/** Rounded to what an estimate warrants. */
export function capOf(answers: Answers, pricing: Pricing, tariff: Tariff): Cap {
  const { exposure } = largestBuyerOf(answers, tariff);
  const insured = given(answers, 'insuredPercentage') ?? tariff.defaultTerms.insuredPercentage;
  const { maximumLiability } = pricing;
  return {
    exposure: roundToSignificant(exposure),
    paid: roundToSignificant(exposure * insured),
    maximum: maximumLiability === null ? null : roundToSignificant(maximumLiability, 3),
  };
}
