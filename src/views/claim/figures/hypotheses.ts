import { given, type Answers } from '../../../core/answers.js';
import { roundedToTwoDigits, roundToSignificant } from '../../../core/rounding.js';
import { submissionOf } from '../../../core/submission.js';
import {
  owedAtPeak,
  type PolicyTerms,
  type Pricing,
  type Tariff,
  type TariffWith,
} from '../../../engine/index.js';
import type { ClaimBuyer, ClaimField } from './fields.js';

/** What stands in for each field until the visitor says: €, fractions. No maximum: `undefined`. */
export type ClaimHypotheses = { readonly [F in Exclude<ClaimField, 'claimMaximum'>]: number } & {
  readonly claimMaximum: number | undefined;
};

/** The largest buyer, € excl. VAT: a year's sales, and what it owes at a time. */
export interface LargestBuyer {
  readonly turnover: number;
  readonly exposure: number;
}

/** The largest buyer's exposure as the model reckons it: term and delay of the year's sales. */
export function largestBuyerOf(answers: Answers, tariff: Tariff): LargestBuyer {
  const submission = submissionOf(answers, tariff);
  const { insurableTurnover = 0, topShares = [] } = submission;
  const turnover = insurableTurnover * (topShares[0] ?? 1);
  return { turnover, exposure: turnover * owedAtPeak(submission, tariff) };
}

/** The policy that the estimate prices, with the terms on trial. */
export const termsIn = (answers: Answers, tariff: Tariff): PolicyTerms => ({
  ...tariff.defaultTerms,
  ...submissionOf(answers, tariff).terms,
});

/** The invoice presumed: one month of the largest buyer, on the policy that the estimate prices. */
export function claimHypotheses(
  answers: Answers,
  pricing: Pricing,
  tariff: TariffWith<'unpaidInvoice' | 'settlement'>,
  buyer: ClaimBuyer,
): ClaimHypotheses {
  // what the premium was computed with, where the tariff prices it
  const {
    insuredPercentage,
    annualAggregateDeductible,
    insuredPercentageUnnamed: unnamed,
  } = termsIn(answers, tariff);
  const { turnover, exposure } = largestBuyerOf(answers, tariff);
  const named = buyer === 'named';
  // Exports bear no VAT.
  const vatRate = given(answers, 'exportShare') === 1 ? 0 : tariff.unpaidInvoice.vatRate;
  const { maximumLiability } = pricing;
  const invoice = Math.max(1, roundedToTwoDigits((turnover / 12) * (1 + vatRate)));
  return {
    claimInvoice: invoice,
    claimVatRate: vatRate,
    // With a month to pay or less, the invoice is the whole of what the buyer owes.
    claimLimit: named
      ? Math.max(roundedToTwoDigits(exposure), Math.ceil(invoice / (1 + vatRate)))
      : tariff.bill.discretionaryLimit,
    claimInsuredPercentage: named
      ? insuredPercentage
      : Math.min(insuredPercentage, unnamed ?? tariff.unpaidInvoice.unnamedPercentage),
    claimBefore: 0,
    claimAfter: 0,
    claimDeductible: annualAggregateDeductible,
    claimMaximum: maximumLiability === null ? undefined : roundToSignificant(maximumLiability, 3),
    claimInterestRate: tariff.unpaidInvoice.lateInterestRate,
  };
}
