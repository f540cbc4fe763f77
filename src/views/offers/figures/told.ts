import type { Estimate, Interval } from '../../../core/estimate.js';
import { roundTo, roundedToTwoDigits } from '../../../core/rounding.js';
import { toldOf } from '../../../core/told.js';
import type { OfferComparison, OfferResult, Way } from '../../../engine/index.js';

export const outcomeNames = ['expected', 'oneInTen', 'oneInHundred', 'largestBuyer'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** What stays with the company in each kind of year, € as told. */
export type Kept = Readonly<Record<OutcomeName, number>>;

/** A way of bearing the year's bad debts, € per year as told. */
export interface ToldWay {
  readonly kept: Kept;
  readonly reserve: number;
  /** The sum of what is told: all in, kept in an average year, reserve, bonus and malus. */
  readonly yearly: number;
  /** No other way costs less and leaves less one year in a hundred. */
  readonly undominated: boolean;
}

/** An offer as told. */
export interface ToldOffer extends ToldWay {
  /** As drafted. */
  readonly id: number;
  readonly premium: number;
  readonly tax: number;
  readonly fees: number;
  /** The sum of the three. */
  readonly allIn: number;
  /** Expected refund of the bonus less the surcharge of the malus. */
  readonly clauses: number;
  /** `null`: none. */
  readonly maximum: number | null;
  /** Where the price lies against the model's range for exactly these terms; rates as fractions. */
  readonly price: Position;
}

export interface Position {
  readonly rate: number;
  readonly range: Interval;
  readonly side: 'below' | 'within' | 'above';
  /** How far outside, a fraction of the bound that it is beyond; 0 within. */
  readonly by: number;
}

/** Offers side by side as told, in the order drafted. */
export interface ToldComparison {
  readonly offers: readonly ToldOffer[];
  readonly selfInsured: ToldWay;
  readonly steadiness: Steadiness;
}

/** Whether the order by yearly cost is the same at both ends of the range of the risk. */
export type Steadiness =
  /** Throughout; or of the first only. */
  | { readonly kind: 'order' | 'first'; readonly first: number }
  /** Which is first at either end. */
  | { readonly kind: 'open'; readonly lower: number; readonly upper: number }
  /** Too close to tell at the risk as priced. */
  | { readonly kind: 'even' };

/** What is certain of a price is told in four digits of the least. */
const DIGITS = 4;
const stepFor = (least: number): number => 10 ** Math.max(0, Math.floor(Math.log10(least)) + 1 - DIGITS);

/** Two digits of the least of some amounts, and no more than three of the greatest: they are read beside each other. */
function keptStep(amounts: readonly number[]): number {
  const power = (amount: number) => 10 ** Math.floor(Math.log10(amount));
  const some = amounts.filter((amount) => amount >= 1);
  if (some.length === 0) return 1;
  return Math.max(1, power(Math.min(...some)) / 10, power(Math.max(...some)) / 100);
}

/**
 * @param ids of the offers as drafted, in the order compared
 * @param estimate of the same case: what stays in an average year is told as finely as elsewhere on the page
 */
export function toldComparison(
  { offers, selfInsured, undominated, rankings }: OfferComparison,
  ids: readonly number[],
  estimate: Estimate,
): ToldComparison {
  const { step } = toldOf(estimate);
  const sure = stepFor(Math.min(...offers.map(({ costAllIn }) => costAllIn)));
  const steps = Object.fromEntries(
    outcomeNames.map((name) => [
      name,
      name === 'expected' ? step : keptStep(offers.map(({ kept }) => kept[name])),
    ]),
  ) as Record<OutcomeName, number>;
  const onTheLine = (way: Way) => undominated.includes(way);
  return {
    offers: offers.map((offer, i) => toldOffer(offer, ids[i]!, steps, sure, onTheLine(i))),
    selfInsured: {
      ...way(
        0,
        roundTo(selfInsured.kept.expected, step),
        roundTo(selfInsured.costOfReserve, step),
        onTheLine('selfInsured'),
      ),
      kept: {
        expected: roundTo(selfInsured.kept.expected, step),
        oneInTen: roundedToTwoDigits(selfInsured.kept.oneInTen),
        oneInHundred: roundedToTwoDigits(selfInsured.kept.oneInHundred),
        largestBuyer: roundedToTwoDigits(selfInsured.kept.largestBuyer),
      },
    },
    steadiness: steadinessOf(rankings, ids, Math.max(step, sure)),
  };
}

const way = (costs: number, expected: number, reserve: number, undominated: boolean) => ({
  reserve,
  yearly: costs + expected + reserve,
  undominated,
});

function toldOffer(
  offer: OfferResult,
  id: number,
  steps: Readonly<Record<OutcomeName, number>>,
  sure: number,
  undominated: boolean,
): ToldOffer {
  const premium = roundTo(offer.premiumPaid, sure);
  const tax = roundTo(offer.insurancePremiumTax, sure);
  const fees = roundTo(offer.fees, sure);
  const allIn = premium + tax + fees;
  const clauses = roundTo(offer.expectedRefund - offer.expectedExtra, steps.expected);
  const kept = Object.fromEntries(
    outcomeNames.map((name) => [name, roundTo(offer.kept[name], steps[name])]),
  ) as unknown as Kept;
  return {
    ...{ id, premium, tax, fees, allIn, clauses, kept },
    ...way(allIn - clauses, kept.expected, roundTo(offer.costOfReserve, steps.expected), undominated),
    maximum: offer.maximumLiability === null ? null : Number(offer.maximumLiability.toPrecision(3)),
    price: positionOf(offer),
  };
}

/** Beyond a bound by less than this, a price is within: it would be told as 0 %. */
const LEAST = 0.005;

function positionOf({ rate, modelRate: range }: OfferResult): Position {
  const below = 1 - rate / range.low;
  const above = rate / range.high - 1;
  if (below >= LEAST) return { rate, range, side: 'below', by: below };
  if (above >= LEAST) return { rate, range, side: 'above', by: above };
  return { rate, range, side: 'within', by: 0 };
}

/** @param step two costs that differ by less are even, € */
export function steadinessOf(
  [lower, priced, upper]: OfferComparison['rankings'],
  ids: readonly number[],
  step: number,
): Steadiness {
  const costs = [lower, priced, upper].map(({ yearlyCosts }) => yearlyCosts);
  const isBefore = (at: readonly number[], one: number, other: number) => at[one]! <= at[other]! - step;
  const first = priced.order[0]!;
  if (ids.some((_, i) => i !== first && !isBefore(priced.yearlyCosts, first, i))) return { kind: 'even' };
  const firstAt = ({ yearlyCosts, order }: typeof priced) =>
    isBefore(yearlyCosts, order[0]!, first) ? order[0]! : first;
  const [low, high] = [firstAt(lower), firstAt(upper)];
  if (low !== first || high !== first) return { kind: 'open', lower: ids[low]!, upper: ids[high]! };
  const turns = ids.some((_, i) =>
    ids.some((__, j) => costs.some((at) => isBefore(at, i, j)) && costs.some((at) => isBefore(at, j, i))),
  );
  return { kind: turns ? 'first' : 'order', first: ids[first]! };
}
