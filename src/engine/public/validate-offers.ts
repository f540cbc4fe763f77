import { InvalidSubmission } from '../invalid-submission.js';
import { termsOf } from '../offers/asked.js';
import { buyersIn } from '../price/portfolio.js';
import type { Offer } from '../offer.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { acceptsText, AMOUNT, list, MOST_BUYERS, number, optional, record, refuse } from './checks.js';
import { validTerms } from './validate-terms.js';

const MOST_OFFERS = 10;
const MOST_LIMITS = 50;
const PRICE = { ...AMOUNT, min: 0.01 };
/** A billionth of the turnover at the least: below, no rate is one. */
const RATE = { min: 1e-9, max: 1 };

/**
 * Checks offers for a sound submission.
 * @throws InvalidSubmission at the first fault, with a path from `offers`, e.g. `offers.1.premiumRate`
 */
export function validOffers(offers: readonly Offer[], submission: Submission, tariff: Tariff): void {
  const value: unknown = offers;
  list(value, 'offers', 1, MOST_OFFERS);
  // by place: what is left out of an array is not skipped
  for (let i = 0; i < offers.length; i++) validOffer(offers[i]!, `offers.${i}`, submission, tariff);
}

function validOffer(offer: Offer, path: string, submission: Submission, tariff: Tariff): void {
  record(offer, path);
  const { premium, premiumRate, largestLimits, label } = offer;
  if (label !== undefined && typeof (label as unknown) !== 'string')
    refuse(`${path}.label`, 'type', 'a text');
  if (premium === undefined && premiumRate === undefined) {
    refuse(`${path}.premiumRate`, 'missing', `${acceptsText(RATE)}, or a premium`);
  }
  optional(premiumRate, `${path}.premiumRate`, RATE);
  optional(premium, `${path}.premium`, PRICE);
  if (premium !== undefined && premiumRate !== undefined) {
    refuse(`${path}.premium`, 'inconsistent', 'a rate or an amount, not both');
  }
  optional(offer.base, `${path}.base`, PRICE);
  optional(offer.minimumPremium, `${path}.minimumPremium`, AMOUNT);
  optional(offer.discretionaryLimit, `${path}.discretionaryLimit`, AMOUNT);
  optional(offer.namedBuyers, `${path}.namedBuyers`, { min: 0, max: MOST_BUYERS, whole: true });
  optional(offer.feePerNamedBuyer, `${path}.feePerNamedBuyer`, AMOUNT);
  optional(offer.otherFees, `${path}.otherFees`, AMOUNT);
  if (largestLimits !== undefined) limits(largestLimits, `${path}.largestLimits`, submission);
  terms(offer, path, tariff);
}

function limits(value: unknown, path: string, submission: Submission): void {
  list(value, path, 0, MOST_LIMITS);
  if (value.length > buyersIn(submission)) refuse(path, 'inconsistent', 'no more limits than buyers');
  for (let i = 0; i < value.length; i++) number(value[i], `${path}.${i}`, AMOUNT);
}

function terms(offer: Offer, path: string, tariff: Tariff): void {
  // an amount stands in for the multiple, which is checked all the same
  const { maximumLiabilityMultiple: multiple } = offer;
  const given = { ...termsOf(offer), ...(multiple !== undefined && { maximumLiabilityMultiple: multiple }) };
  const { maximumLiability } = offer;
  if (maximumLiability !== undefined) Object.assign(given, { maximumLiability });
  try {
    validTerms(given, tariff);
  } catch (fault) {
    if (!(fault instanceof InvalidSubmission)) throw fault;
    refuse(fault.path.replace(/^terms/, path), fault.code, fault.accepts);
  }
}
