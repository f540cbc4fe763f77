import type { Offer, Tariff } from '../../../engine/index.js';
import type { DraftOffer, OfferValues } from './offers.js';
import { ruleOf } from './fields.js';
import { isRate, usualOf } from './usual.js';

/** An offer that has a price, as the engine takes it; without its label, which is for who reads. */
export interface Priced {
  /** Of the offer as drafted. */
  readonly id: number;
  readonly offer: Offer;
}

/**
 * The offers that can be compared. Terms that nobody gave are left to the engine, but for the minimum premium, which
 * counts as it is shown.
 *
 * @param turnover insurable, € per year
 * @param buyerCount beyond which no limit counts
 */
export function pricedOf(
  offers: readonly DraftOffer[],
  tariff: Tariff,
  turnover: number,
  buyerCount: number,
): Priced[] {
  return offers.flatMap((draft) =>
    draft.values.price === undefined
      ? []
      : [{ id: draft.id, offer: offerOf(draft, tariff, turnover, buyerCount) }],
  );
}

function offerOf(
  { values, maximumOf }: DraftOffer,
  tariff: Tariff,
  turnover: number,
  buyerCount: number,
): Offer {
  const { price = 0, bonusShare, bonusBelow, malusShare, malusAbove, malusCap } = values;
  const minimumPremium = values.minimumPremium ?? usualOf('minimumPremium', values, tariff, turnover, 0);
  const limits = limitsOf(values).slice(0, buyerCount);
  return {
    ...(isRate(price) ? { premiumRate: price } : { premium: price }),
    ...(isRate(price) && values.base !== undefined && { base: values.base }),
    ...(minimumPremium !== undefined && { minimumPremium }),
    ...asWritten(values),
    ...maximumIn(values, maximumOf),
    ...(limits.length > 0 && { largestLimits: limits }),
    ...(isClause(bonusShare, bonusBelow) && { bonus: { share: bonusShare!, lossRatioBelow: bonusBelow! } }),
    ...(isClause(malusShare, malusAbove, malusCap) && {
      malus: { share: malusShare!, lossRatioAbove: malusAbove!, cap: malusCap! },
    }),
  };
}

/** Terms that the engine has by the same names. */
const SAME = [
  'insuredPercentage',
  'insuredPercentageUnnamed',
  'annualAggregateDeductible',
  'eachLossDeductible',
  'claimThreshold',
  'discretionaryLimit',
  'waitingPeriodMonths',
  'namedBuyers',
  'feePerNamedBuyer',
  'otherFees',
] as const;

const asWritten = (values: OfferValues): Partial<Record<(typeof SAME)[number], number>> =>
  Object.fromEntries(SAME.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])));

/** A clause counts once all of it is told, and only if it moves something. */
const isClause = (share: number | undefined, ...others: (number | undefined)[]): boolean =>
  share !== undefined && share > 0 && others.every((value) => value !== undefined && value > 0);

/** A limit counts once those of all larger buyers are there. */
export function limitsOf({ limit1, limit2, limit3 }: OfferValues): number[] {
  const limits = [limit1, limit2, limit3];
  const open = limits.findIndex((limit) => limit === undefined);
  return limits.slice(0, open === -1 ? 3 : open) as number[];
}

function maximumIn({ maximum }: OfferValues, of: DraftOffer['maximumOf']): Partial<Offer> {
  if (of === 'none') return { maximumLiability: null, maximumLiabilityMultiple: null };
  if (maximum !== undefined && ruleOf('maximum', maximum).kind === 'money')
    return { maximumLiability: maximum };
  return {
    ...(maximum !== undefined && { maximumLiabilityMultiple: maximum }),
    ...(of && { maximumLiabilityOf: of }),
  };
}
