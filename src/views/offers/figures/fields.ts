import type { NumberRule } from '../../../core/fields.js';

const money: NumberRule = { kind: 'money', min: 0, max: 1e12 };
const share: NumberRule = { kind: 'percent', min: 0, max: 1 };
const insured: NumberRule = { kind: 'percent', min: 0.01, max: 1, fraction: true };
const count = (max: number): NumberRule => ({ kind: 'count', min: 0, max });

/** A price as a rate, a fraction of the turnover, or as a premium, € per year: their bounds tell one from the other. */
const rate: NumberRule = { kind: 'percent', min: 0.0001, max: 0.1 };
const premium: NumberRule = { kind: 'money', min: 100, max: 1e9 };

/** A maximum liability as a multiple, or in €: so again. */
const multiple: NumberRule = { kind: 'count', min: 1, max: 1000 };
const amount: NumberRule = { kind: 'money', min: 1001, max: 1e12 };

/** What the fields of an offer take, in the order of the screen: one kind of number, or either of two. €, fractions, months. */
export const offerRules = {
  price: [rate, premium],
  minimumPremium: [money],
  insuredPercentage: [insured],
  insuredPercentageUnnamed: [insured],
  maximum: [multiple, amount],
  annualAggregateDeductible: [money],
  limit1: [money],
  limit2: [money],
  limit3: [money],
  base: [{ ...money, min: 1 }],
  eachLossDeductible: [money],
  claimThreshold: [money],
  discretionaryLimit: [money],
  waitingPeriodMonths: [count(24)],
  namedBuyers: [count(200_000)],
  feePerNamedBuyer: [money],
  otherFees: [money],
  bonusShare: [share],
  bonusBelow: [{ ...share, max: 5 }],
  malusShare: [share],
  malusAbove: [{ ...share, max: 5 }],
  malusCap: [share],
} as const satisfies Record<string, readonly NumberRule[]>;

export type OfferField = keyof typeof offerRules;

export const offerFields = Object.keys(offerRules) as readonly OfferField[];

/** What most offers differ by, and the first sheet of each tells. The others open on demand. */
export const firstFields = [
  'price',
  'minimumPremium',
  'insuredPercentage',
  'insuredPercentageUnnamed',
  'maximum',
  'annualAggregateDeductible',
  'limit1',
  'limit2',
  'limit3',
] as const satisfies readonly OfferField[];

export const otherFields = offerFields.filter(
  (field) => !(firstFields as readonly OfferField[]).includes(field),
);

/** What a maximum liability is: a multiple of one thing or the other, or none at all; an amount says so by its size. */
export const maximumBases = ['minimumPremium', 'premium', 'none'] as const;
export type MaximumOf = (typeof maximumBases)[number];

/** The rule that a value of a field is under: of two, by its size. */
export function ruleOf(field: OfferField, value: number | undefined): NumberRule {
  const [one, other] = offerRules[field] as readonly NumberRule[];
  return other && value !== undefined && value >= other.min ? other : one!;
}
