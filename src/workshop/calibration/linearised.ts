import { price, type Tariff } from '../../engine/index.js';
import { movedTariff, type Move } from './moved-tariff.js';
import type { Quote } from './quote.js';

/** A quote as the tariff prices it at a point of the fit. */
export interface PricedQuote {
  /** ln of the tariff's rate. */
  logRate: number;
  /** ∂ ln rate ÷ ∂ ln level of failures. */
  elasticity: number;
  /** ln of the factor on the probability of default where the elasticity was taken. */
  takenAt: number;
}

const STEP = 0.05;
const WIDTH = Math.log((1 + STEP) / (1 - STEP));

/**
 * Prices a quote under the tariff moved to a point, and just above and below it unless that was done close by.
 *
 * @param shift ln of the move's factor on the quote's probability of default
 * @param last what the quote was before
 * @throws InvalidSubmission as `price`
 */
export function pricedAt(
  { submission }: Quote,
  tariff: Tariff,
  move: Move,
  { shift, last, latticeSize }: { shift: number; last: PricedQuote | undefined; latticeSize: number },
): PricedQuote {
  const rateAt = (factor: number) =>
    price(submission, movedTariff(tariff, { ...move, level: move.level * factor }), { latticeSize })
      .premiumRate;
  const logRate = Math.log(rateAt(1));
  if (last && Math.abs(last.takenAt - shift) < STEP) return { ...last, logRate };
  return { logRate, elasticity: Math.log(rateAt(1 + STEP) / rateAt(1 - STEP)) / WIDTH, takenAt: shift };
}
