import { premiumDue, type Tariff } from '../engine/index.js';
import { given, type Answers } from './answers.js';
import type { Estimate } from './estimate.js';
import { market } from './market.js';

/** Why insurers would not write the case as a usual policy. */
export type OutOfMarket = 'fewBuyers' | 'oneBuyer' | 'smallTurnover' | 'aboveMarket' | 'belowMarket';

const FEWEST_BUYERS = 5;
const HEAVIEST_BUYER = 0.4;

/** Every reason that holds, what the visitor said before what the model found; hypotheses give none. */
export function outOfMarket(answers: Answers, estimate: Estimate, tariff: Tariff): OutOfMarket[] {
  const buyers = given(answers, 'buyerCount') ?? FEWEST_BUYERS;
  const largest = given(answers, 'largest') ?? 0;
  const { likely } = estimate.rate;
  const premium = likely * (given(answers, 'insurableTurnover') ?? Infinity);
  const reasons: [OutOfMarket, boolean][] = [
    ['fewBuyers', buyers < FEWEST_BUYERS],
    ['oneBuyer', largest > HEAVIEST_BUYER],
    ['smallTurnover', premium < premiumDue(premium, tariff)],
    ['aboveMarket', likely > market.high],
    ['belowMarket', likely < market.low],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
