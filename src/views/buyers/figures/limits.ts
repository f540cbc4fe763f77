import { policyTerms, type Bill, type Pricing, type Tariff } from '../../../engine/index.js';
import type { Corrected } from './corrected.js';
import { HOME, type BuyersList, type Listed } from './listed.js';

/** Who is named to the insurer, and who is not. Shares of the list's turnover. */
export interface Split {
  readonly named: number;
  readonly unnamed: number;
  readonly namedShare: number;
  /** € a year, excl. VAT. */
  readonly fees: number;
}

export function splitOf(listed: readonly Listed[], bill: Bill): Split {
  const turnover = (which: (named: boolean) => boolean) =>
    listed.reduce((sum, { named, priced }) => sum + (which(named) ? priced.turnover : 0), 0);
  const named = listed.filter((one) => one.named).length;
  return {
    named,
    unnamed: listed.length - named,
    namedShare: turnover((isNamed) => isNamed) / turnover(() => true),
    fees: bill.creditLimitFees,
  };
}

/** A buyer that has owed more, at its peak, than the limit that would be asked for. € incl. VAT. */
export interface AboveLimit {
  readonly key: string;
  readonly peak: number;
  readonly limit: number;
  readonly beyond: number;
}

/** The buyers whose peak in the books goes beyond the limit that the model would ask for, by how much, most first. */
export function aboveLimits(listed: readonly Listed[]): AboveLimit[] {
  return listed
    .filter(({ buyer, limit }) => buyer.peakOutstanding > limit)
    .map(({ buyer, limit }) => ({
      key: buyer.key,
      peak: buyer.peakOutstanding,
      limit,
      beyond: buyer.peakOutstanding - limit,
    }))
    .sort((a, b) => b.beyond - a.beyond);
}

/** What the failure at its peak of the buyer that owes most would come to, €, in its order. */
export interface WorstBuyer {
  readonly key: string;
  /** Incl. VAT. */
  readonly peak: number;
  /** The loss excl. VAT, what the policy would pay of it, and what stays. */
  readonly loss: number;
  readonly paid: number;
  readonly kept: number;
}

/**
 * The buyer with the highest peak, failing there with nothing recovered: the loss is without VAT at home; the policy pays
 * its share of what is within the limit, less what its terms leave with the company, up to the year's maximum. Undefined
 * where nobody ever owed anything.
 */
export function worstBuyer(
  { listed, submission }: BuyersList,
  { maximumLiability }: Pricing,
  tariff: Tariff,
): WorstBuyer | undefined {
  const worst = listed.reduce<Listed | undefined>(
    (most, one) => (one.buyer.peakOutstanding > (most?.buyer.peakOutstanding ?? 0) ? one : most),
    undefined,
  );
  if (!worst) return undefined;
  const { buyer, limit, named } = worst;
  const abroad = buyer.country !== null && buyer.country !== HOME;
  const vat = abroad ? 0 : tariff.bill.vatOnFees;
  const loss = buyer.peakOutstanding / (1 + vat);
  const terms = policyTerms(submission.terms, tariff);
  const { insuredPercentage, insuredPercentageUnnamed = insuredPercentage } = terms;
  const insured = named ? insuredPercentage : Math.min(insuredPercentage, insuredPercentageUnnamed);
  const limitExclVat = limit / (tariff.bill.limitsInclVat ? 1 + vat : 1);
  const accepted = Math.min(loss, limitExclVat);
  const claim =
    accepted >= terms.claimThreshold ? Math.max(0, insured * accepted - terms.eachLossDeductible) : 0;
  const ofYear = Math.max(0, claim - terms.annualAggregateDeductible);
  const paid = Math.min(ofYear, maximumLiability ?? Infinity);
  return { key: buyer.key, peak: buyer.peakOutstanding, loss, paid, kept: loss - paid };
}

/** The effective number of buyers: as many equal ones would be as concentrated. */
export const effectiveNumber = ({ concentration: { herfindahl } }: Corrected): number =>
  herfindahl > 0 ? 1 / herfindahl : 0;
