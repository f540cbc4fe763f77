import type { PriceOptions, OpenAnswer, PremiumRange } from './results.js';
import type { BonusClause, MaximumLiabilityBase } from './tariff.js';
import type { Terms } from './submission.js';
import type { PolicyTerms } from './terms.js';

/**
 * What an insurer offers. Money in € per year excl. VAT, rates and percentages as fractions. The price alone is
 * required, as a rate or as an amount; of what is left out the usual value of the tariff is taken.
 */
export interface Offer {
  /** The reader's own word for it: no figure depends on it, and no result repeats it. */
  label?: string;
  /** Fraction of `base`. This, or `premium`. */
  premiumRate?: number;
  /** € per year before tax and fees. */
  premium?: number;
  /** Turnover that the rate applies to, €; default: the insurable turnover. */
  base?: number;
  /** Due whatever the turnover; default: the usual share of the premium, the entry premium at the least. */
  minimumPremium?: number;
  /** Of named buyers, and at the most of the others. */
  insuredPercentage?: number;
  insuredPercentageUnnamed?: number;
  /** Up to here the insurer leaves the limit to the company: who needs as much is named, the others are not. */
  discretionaryLimit?: number;
  claimThreshold?: number;
  eachLossDeductible?: number;
  annualAggregateDeductible?: number;
  waitingPeriodMonths?: number;
  bonus?: BonusClause;
  malus?: NonNullable<Terms['malus']>;
  /** `null`: no maximum by a multiple. */
  maximumLiabilityMultiple?: number | null;
  maximumLiabilityOf?: MaximumLiabilityBase;
  /** An amount, which stands in for the multiple; `null`: none. */
  maximumLiability?: number | null;
  /** Buyers that bear a fee; default: those whose need reaches the discretionary limit. */
  namedBuyers?: number;
  /** € per year and named buyer, excl. VAT. */
  feePerNamedBuyer?: number;
  /** € per year, excl. VAT. */
  otherFees?: number;
  /** Credit limits granted on the largest buyers, €, in the order of what they owe; those buyers are named. */
  largestLimits?: number[];
}

/** A term that an offer may leave to the tariff, or to what the company is. */
export type OfferTerm =
  | 'base'
  | 'minimumPremium'
  | 'insuredPercentage'
  | 'insuredPercentageUnnamed'
  | 'discretionaryLimit'
  | 'claimThreshold'
  | 'eachLossDeductible'
  | 'annualAggregateDeductible'
  | 'waitingPeriodMonths'
  | 'maximumLiabilityMultiple'
  | 'maximumLiabilityOf'
  | 'namedBuyers'
  | 'feePerNamedBuyer'
  | 'largestLimits';

/**
 * Losses of four years, € excl. VAT: the average one, what one year in ten and one in a hundred reach, and a year in
 * which the buyer whose insolvency costs most fails, and no other.
 */
export interface FourYears {
  expected: number;
  oneInTen: number;
  oneInHundred: number;
  largestBuyer: number;
}

/** A way of bearing the year's bad debts on the scale that offers share. € per year excl. VAT. */
export interface YearBorne {
  /** What is lost. */
  loss: FourYears;
  /** What stays with the company of it. */
  kept: FourYears;
  /** Mean of what the worst 1 % of years leave. */
  tailValueAtRisk: number;
  /** Of holding what those years leave beyond the average one. */
  costOfReserve: number;
  /** All that it costs in an average year, the reserve included. */
  yearlyCost: number;
}

/**
 * An offer with this company. € per year excl. VAT, rates as fractions. Where it is told what is paid, `paid` + `kept` =
 * `loss`.
 */
export interface OfferResult extends YearBorne {
  /** Place among the offers given, from 0. */
  offer: number;
  /** max(rate × base or the amount, minimum). */
  premiumPaid: number;
  minimumPremium: number;
  /** On the domestic share. */
  insurancePremiumTax: number;
  /** For named buyers, and others. */
  fees: number;
  /** Recoverable, hence outside `costAllIn`. */
  vatOnFees: number;
  /** Premium, tax and fees. */
  costAllIn: number;
  namedBuyers: number;
  /** What the policy pays; of a rank, no year is meant whose losses are those of the others. */
  paid: Pick<FourYears, 'expected' | 'largestBuyer'>;
  /** Most that is paid in a year; `null`: no limit. */
  maximumLiability: number | null;
  /** E[refund] of the bonus, and E[extra] of the malus; 0 without. */
  expectedRefund: number;
  expectedExtra: number;
  /** What is offered over the insurable turnover, a stated minimum included. */
  rate: number;
  /** The model's range under exactly these terms. */
  modelRate: Pick<PremiumRange, 'low' | 'likely' | 'high'>;
  /** (ln rate − ln likely)/s: within ±1.28 for a range of 80 %. */
  position: number;
  /** Terms that the offer does not give. */
  hypotheses: OfferTerm[];
  /** What counts, given or not. */
  terms: OfferedTerms;
}

/** The terms of an offer, whether it gives them or not; as in `Offer`. */
export type OfferedTerms = PolicyTerms &
  Required<Pick<Offer, 'base' | 'discretionaryLimit' | 'feePerNamedBuyer' | 'otherFees' | 'largestLimits'>>;

/** One of the ways compared: an offer by its place, from 0, or bearing everything. */
export type Way = number | 'selfInsured';

/** Yearly costs if this company were so many times as risky, € per year. */
export interface OfferRanking {
  /** Factor on the company effect θ. */
  risk: number;
  /** By place of the offer. */
  yearlyCosts: number[];
  selfInsured: number;
  /** Offers from the least yearly cost to the greatest. */
  order: number[];
}

/** Offers side by side. */
export interface OfferComparison {
  /** In the order given. */
  offers: OfferResult[];
  /** Without a policy: more probable and more severe by the tariff's uplifts, and all of it kept. */
  selfInsured: YearBorne;
  /** What the buyer that owes most owes at the peak, €. */
  largestExposure: number;
  /** Ways that no other beats both on `yearlyCost` and on what one year in a hundred leaves, by rising yearly cost. */
  undominated: Way[];
  /** At the lower end of the range of the risk, as priced, and at its upper end. */
  rankings: [lower: OfferRanking, priced: OfferRanking, upper: OfferRanking];
}

export interface OfferOptions extends PriceOptions {
  /** Questions that the company has not answered: each widens the ranges, as in `RangeOptions`. */
  unanswered?: readonly OpenAnswer[];
}
