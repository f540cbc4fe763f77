import { premiumDue, type Pricing } from '../engine/index.js';
import { given, type Answers } from './answers.js';
import type { Estimate } from './estimate.js';
import type { MarketTariff } from './market.js';
import { knowsLosses } from './submission.js';

/** Why insurers would not write the case as a usual policy. */
export type OutOfMarket =
  'fewBuyers' | 'oneBuyer' | 'smallTurnover' | 'ownLosses' | 'aboveMarket' | 'belowMarket';

/** Every reason that holds, what the visitor said before what the model found; hypotheses give none. */
export function outOfMarket(
  answers: Answers,
  estimate: Estimate,
  { notices }: Pick<Pricing, 'notices'>,
  tariff: MarketTariff,
): OutOfMarket[] {
  const { market } = tariff;
  const buyers = given(answers, 'buyerCount') ?? market.fewestBuyers;
  const largest = given(answers, 'largest') ?? 0;
  const { likely } = estimate.rate;
  const fewBuyers = buyers < market.fewestBuyers;
  // A rate that few buyers make, or that nobody writes, is none that a usual policy would begin at.
  const written = Math.min(likely, fewBuyers ? market.mean : market.high);
  const premium = written * (given(answers, 'insurableTurnover') ?? Infinity);
  const reasons: [OutOfMarket, boolean][] = [
    ['fewBuyers', fewBuyers],
    ['oneBuyer', largest > market.heaviestBuyer],
    ['smallTurnover', premium < premiumDue(premium, tariff)],
    ['ownLosses', knowsLosses(answers) && notices.some(({ code }) => code === 'lossesAboveMarket')],
    ['aboveMarket', likely > market.high],
    ['belowMarket', likely < market.low],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
