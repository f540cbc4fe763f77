import type { Answers } from '../../../core/answers.js';
import { roundedToTwoDigits, roundToSignificant } from '../../../core/rounding.js';
import { settleUnchecked, type Pricing, type TariffWith } from '../../../engine/index.js';
import { largestBuyerOf, termsIn } from './hypotheses.js';

/** The largest buyer's exposure and the indemnity that it would call for, against the year's maximum; € excl. VAT. */
export interface Cap {
  readonly exposure: number;
  readonly paid: number;
  /** `null`: none. */
  readonly maximum: number | null;
}

/** Whether the largest buyer alone would use up the year, and more. */
export const exceeds = ({ paid, maximum }: Cap): boolean => maximum !== null && paid > maximum;

/** By the terms in force, those on trial included, as the year's first claim; rounded to what an estimate warrants. */
export function capOf(answers: Answers, pricing: Pricing, tariff: TariffWith<'settlement'>): Cap {
  const { exposure } = largestBuyerOf(answers, tariff);
  const { maximumLiability } = pricing;
  const { indemnity } = settleUnchecked(
    {
      ...{ invoiceInclVat: exposure, vatRate: 0, maximumLiabilityLeft: null },
      // Neither counts towards the amount.
      ...{ cause: 'declaredInsolvency', dueDate: '2000-01-01' },
    },
    termsIn(answers, tariff),
    tariff,
  );
  return {
    exposure: roundedToTwoDigits(exposure),
    paid: roundedToTwoDigits(indemnity),
    maximum: maximumLiability === null ? null : roundToSignificant(maximumLiability, 3),
  };
}
