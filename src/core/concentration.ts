import { topShares } from '../engine/index.js';
import { given, type Answers } from './answers.js';

/** Shares of turnover of the first buyer and of the first three, such that a portfolio of that size can have them. */
export interface Concentration {
  largest: number;
  topThree: number;
}

/** With more buyers than three, the first three cannot be the whole; the rest keep a trace. */
const ALMOST_ALL = 0.999;

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * The concentration in force. Shares that were not given follow from those that were, in the proportions of the
 * hypothesis; shares that contradict each other are brought back to the nearest possible ones (the screen says so).
 *
 * @param usual the hypothesis
 * @param buyerCount whole number from 1
 * @example concentrationOf(answers with largest 0.3, hypotheses 0.12 and 0.25, 100) // { largest: 0.3, topThree: 0.40 }
 */
export function concentrationOf(answers: Answers, usual: Concentration, buyerCount: number): Concentration {
  const largest = given(answers, 'largest');
  const topThree = given(answers, 'topThree');
  const first = between(1 / buyerCount, largest ?? usualLargest(topThree, usual), firstAtMost(buyerCount));
  const most = buyerCount > 3 ? Math.min(3 * first, ALMOST_ALL) : 1;
  const least = Math.max(first, Math.min(1, 3 / buyerCount));
  return {
    largest: first,
    topThree: between(Math.min(least, most), topThree ?? usualTopThree(first, usual), most),
  };
}

/** Shares as the engine takes them, largest first; no share at all for a single buyer, who is the rest. */
export function sharesOf({ largest, topThree }: Concentration, buyerCount: number): number[] {
  if (buyerCount === 1) return [];
  return buyerCount === 2 ? [largest, 1 - largest] : topShares(largest, topThree);
}

const firstAtMost = (buyerCount: number) => (buyerCount === 1 ? 1 : ALMOST_ALL);

/** A hypothesis is shown, and claims no decimals. */
const inPercent = (share: number) => Math.round(share * 100) / 100;

function usualLargest(topThree: number | undefined, usual: Concentration): number {
  return topThree === undefined ? usual.largest : inPercent((topThree * usual.largest) / usual.topThree);
}

/** The next two weigh as in the hypothesis: against the first, or against what the first leaves if that is less. */
function usualTopThree(largest: number, usual: Concentration): number {
  const nextTwo = usual.topThree - usual.largest;
  const next = Math.min((largest * nextTwo) / usual.largest, ((1 - largest) * nextTwo) / (1 - usual.largest));
  return inPercent(largest + next);
}
