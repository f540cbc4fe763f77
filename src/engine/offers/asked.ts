import { minimumPremiumOf } from '../price/bill.js';
import type { Expand } from '../price/portfolio.js';
import type { Offer, OfferedTerms, OfferTerm } from '../offer.js';
import type { Submission, Terms } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { grantedBy } from './granted.js';

/** An offer read: its price in €, and all that it asks of the model. */
export interface Asked {
  offer: Offer;
  terms: OfferedTerms;
  /** € per year, before any minimum. */
  amount: number;
  minimumPremium: number;
  premiumPaid: number;
  /** Most that is paid in a year, €; `null`: no limit. */
  maximumLiability: number | null;
  /** The company with the offer's terms, and the tariff with its discretionary limit. */
  submission: Submission;
  tariff: Tariff;
  /** What the model prices: a maximum that does not follow the premium is an amount. */
  modelTerms: Terms;
  /** Its buyers as this offer insures them. */
  expand: Expand;
  /** The same for two offers that differ in the terms of the year alone. */
  claimTerms: string;
}

/** @param turnover insurable, € per year */
export function askedBy(
  offer: Offer,
  expand: Expand,
  submission: Submission,
  turnover: number,
  tariff: Tariff,
): Asked {
  const given = termsOf(offer);
  const discretionaryLimit = offer.discretionaryLimit ?? tariff.bill.discretionaryLimit;
  const terms: OfferedTerms = {
    ...policyTerms(given, tariff),
    base: offer.base ?? turnover,
    discretionaryLimit,
    feePerNamedBuyer: offer.feePerNamedBuyer ?? tariff.bill.creditLimitFeePerBuyer,
    otherFees: offer.otherFees ?? 0,
    largestLimits: offer.largestLimits ?? [],
  };
  const amount = offer.premium ?? offer.premiumRate! * terms.base;
  const minimumPremium = offer.minimumPremium ?? minimumPremiumOf(amount, tariff);
  const premiumPaid = Math.max(amount, minimumPremium);
  const maximumLiability = maximumOf(terms, premiumPaid, minimumPremium);
  const fixed = offer.minimumPremium !== undefined && terms.maximumLiabilityOf === 'minimumPremium';
  const { insuredPercentage, insuredPercentageUnnamed, claimThreshold, eachLossDeductible } = terms;
  const perClaim = [insuredPercentage, insuredPercentageUnnamed, claimThreshold, eachLossDeductible];
  return {
    offer,
    terms,
    amount,
    minimumPremium,
    premiumPaid,
    maximumLiability,
    submission: { ...submission, terms: given },
    modelTerms: fixed ? { ...given, maximumLiability, maximumLiabilityMultiple: null } : given,
    tariff: { ...tariff, bill: { ...tariff.bill, discretionaryLimit } },
    expand: grantedBy(terms.largestLimits, expand),
    claimTerms: [...perClaim, terms.waitingPeriodMonths, discretionaryLimit, terms.largestLimits].join(' '),
  };
}

const PLAIN = [
  'insuredPercentage',
  'insuredPercentageUnnamed',
  'claimThreshold',
  'eachLossDeductible',
  'annualAggregateDeductible',
  'waitingPeriodMonths',
  'maximumLiabilityOf',
  'bonus',
  'malus',
] as const satisfies (keyof Terms & keyof Offer)[];

/** The terms of a policy that an offer gives; what it says of the maximum stands in for all that the tariff says. */
export function termsOf(offer: Offer): Terms {
  const given = PLAIN.filter((name) => offer[name] !== undefined).map((name) => [name, offer[name]]);
  return { ...(Object.fromEntries(given) as Terms), ...maximumGiven(offer) };
}

/** An amount wins over a multiple. */
function maximumGiven({ maximumLiability, maximumLiabilityMultiple: multiple }: Offer): Terms {
  if (typeof maximumLiability === 'number') return { maximumLiability, maximumLiabilityMultiple: null };
  if (multiple !== undefined) return { maximumLiability: null, maximumLiabilityMultiple: multiple };
  return maximumLiability === null ? { maximumLiability } : {};
}

function maximumOf(terms: OfferedTerms, premiumPaid: number, minimumPremium: number): number | null {
  const { maximumLiability, maximumLiabilityMultiple: multiple, maximumLiabilityOf } = terms;
  const base = maximumLiabilityOf === 'minimumPremium' ? minimumPremium : premiumPaid;
  const most = Math.min(maximumLiability ?? Infinity, multiple === null ? Infinity : multiple * base);
  return most === Infinity ? null : most;
}

const ALWAYS = [
  'minimumPremium',
  'insuredPercentage',
  'insuredPercentageUnnamed',
  'discretionaryLimit',
  'claimThreshold',
  'eachLossDeductible',
  'annualAggregateDeductible',
  'waitingPeriodMonths',
  'namedBuyers',
  'feePerNamedBuyer',
  'largestLimits',
] as const satisfies OfferTerm[];

/** Terms that count and that the offer does not give. */
export function hypothesesOf(offer: Offer, terms: OfferedTerms): OfferTerm[] {
  const missing: OfferTerm[] = ALWAYS.filter((name) => offer[name] === undefined);
  if (offer.premium === undefined && offer.base === undefined) missing.push('base');
  if (terms.maximumLiabilityMultiple !== null) {
    if (offer.maximumLiabilityMultiple === undefined) missing.push('maximumLiabilityMultiple');
    if (offer.maximumLiabilityOf === undefined) missing.push('maximumLiabilityOf');
  }
  return missing;
}
