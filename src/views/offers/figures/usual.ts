import type { Tariff } from '../../../engine/index.js';
import type { MaximumOf, OfferField } from './fields.js';
import type { OfferValues } from './offers.js';

/** Whether a price is a rate, rather than a premium in €. */
export const isRate = (price: number): boolean => price < 1;

/** € per year before the minimum: the amount, or the rate times its base; undefined without a price. */
export function premiumBefore({ price, base }: OfferValues, turnover: number): number | undefined {
  if (price === undefined) return undefined;
  return isRate(price) ? price * (base ?? turnover) : price;
}

/**
 * What stands in for a field of an offer: the tariff's usual value, in the field's unit. Undefined where there is none:
 * the price, limits (the model then takes what insurers usually accept), bonus and malus.
 *
 * @param turnover insurable, € per year
 * @param namedBuyers that the model finds, once the offer is compared
 */
export function usualOf(
  field: OfferField,
  values: OfferValues,
  { defaultTerms, bill }: Tariff,
  turnover: number,
  namedBuyers: number | undefined,
): number | undefined {
  switch (field) {
    case 'minimumPremium': {
      const premium = premiumBefore(values, turnover);
      const minimum = premium === undefined ? undefined : bill.minimumPremiumShare * premium;
      // to the euro: what is shown counts
      return minimum && Math.round(Math.max(minimum, bill.minimumPremium));
    }
    case 'insuredPercentage':
      return defaultTerms.insuredPercentage;
    case 'insuredPercentageUnnamed': {
      const named = values.insuredPercentage ?? defaultTerms.insuredPercentage;
      return Math.min(named, defaultTerms.insuredPercentageUnnamed ?? named);
    }
    case 'maximum':
      return defaultTerms.maximumLiabilityMultiple ?? undefined;
    case 'base':
      return values.price !== undefined && !isRate(values.price) ? undefined : turnover;
    case 'annualAggregateDeductible':
    case 'eachLossDeductible':
    case 'claimThreshold':
    case 'waitingPeriodMonths':
      return defaultTerms[field];
    case 'discretionaryLimit':
      return bill.discretionaryLimit;
    case 'namedBuyers':
      return namedBuyers;
    case 'feePerNamedBuyer':
      return bill.creditLimitFeePerBuyer;
    case 'otherFees':
      return 0;
    default:
      return undefined;
  }
}

/** What a maximum liability usually is. */
export const usualMaximumOf = ({ defaultTerms }: Tariff): MaximumOf =>
  defaultTerms.maximumLiabilityMultiple === null ? 'none' : (defaultTerms.maximumLiabilityOf ?? 'premium');
