import { topShares } from '../engine/index.js';
import { given, type Answers } from './answers.js';
import { tidy } from './details.js';

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
  const highest = firstAtMost(buyerCount);
  const usualFirst = Math.min(highest, Math.max(upToPercent(1 / buyerCount), usual.largest));
  const first = between(
    1 / buyerCount,
    largest ?? firstBehind(topThree, usualFirst, usual, buyerCount),
    highest,
  );
  return { largest: first, topThree: threeBeside(first, topThree, usual, buyerCount) };
}

/** The share of the first three beside a first buyer's: the one given, as near as can be, or the one that follows. */
function threeBeside(first: number, given: number | undefined, usual: Concentration, buyerCount: number) {
  const most = buyerCount > 3 ? Math.min(3 * first, ALMOST_ALL) : 1;
  const least = Math.max(first, Math.min(1, 3 / buyerCount));
  const value = given ?? Math.max(upToPercent(least), usualTopThree(first, usual));
  return between(Math.min(least, most), value, most);
}

/** Shares as the engine takes them, largest first; no share at all for a single buyer, who is the rest. */
export function sharesOf({ largest, topThree }: Concentration, buyerCount: number): number[] {
  if (buyerCount === 1) return [];
  return buyerCount === 2 ? [largest, 1 - largest] : topShares(largest, topThree);
}

const firstAtMost = (buyerCount: number) => (buyerCount === 1 ? 1 : ALMOST_ALL);

/** A hypothesis is shown, and claims no decimals. */
const inPercent = (share: number) => Math.round(share * 100) / 100;
const upToPercent = (share: number) => Math.ceil(tidy(share * 100)) / 100;

/**
 * The first buyer's share when the first three's is known, in the proportion of the hypothesis. The three's own
 * hypothesis, typed as shown, leaves the first's as it was.
 */
function firstBehind(
  topThree: number | undefined,
  usualFirst: number,
  usual: Concentration,
  buyerCount: number,
): number {
  return topThree === undefined || topThree === threeBeside(usualFirst, undefined, usual, buyerCount)
    ? usualFirst
    : inPercent((topThree * usual.largest) / usual.topThree);
}

/** The next two weigh as in the hypothesis: against the first, or against what the first leaves if that is less. */
function usualTopThree(largest: number, usual: Concentration): number {
  const nextTwo = usual.topThree - usual.largest;
  const next = Math.min((largest * nextTwo) / usual.largest, ((1 - largest) * nextTwo) / (1 - usual.largest));
  return inPercent(largest + next);
}
