import type { ToldComparison, ToldOffer } from './told.js';

/** Which offers have the least of something, as told; more than one where they are even. € per year. */
export interface Least {
  readonly offers: readonly ToldOffer[];
  readonly amount: number;
  /** The next amount above it, and whose it is; undefined where all are even. */
  readonly next: { readonly offer: ToldOffer; readonly amount: number } | undefined;
}

/** What an offer adds to the cost of another, and takes off what stays; € as told, negative where it is the other way. */
export interface Trade {
  readonly from: ToldOffer;
  readonly to: ToldOffer;
  readonly more: number;
  readonly less: { readonly oneInHundred: number; readonly largestBuyer: number };
}

/** The answer, as far as the figures told can bear it. */
export interface Verdict {
  readonly cheapest: Least;
  readonly safest: Least;
  /** By yearly cost, where that is not one of the cheapest. */
  readonly leastYearly: Least | undefined;
  /** From the cheapest to the one that leaves least one year in a hundred; undefined where one offer is both. */
  readonly trade: Trade | undefined;
  /** From the cheapest to one that leaves less than both when the largest customer fails. */
  readonly exception: Trade | undefined;
  /** What no policy would cost a year, where that is less than any offer, and leave one year in a hundred. */
  readonly alone: { readonly cost: number; readonly kept: number } | undefined;
  /** Offers that cost more a year, or as much, and leave more, or as much, than another one. */
  readonly beaten: readonly { readonly offer: ToldOffer; readonly by: ToldOffer }[];
}

type Amount = (offer: ToldOffer) => number;

const allIn: Amount = (offer) => offer.allIn;
const oneInHundred: Amount = ({ kept }) => kept.oneInHundred;
const largestBuyer: Amount = ({ kept }) => kept.largestBuyer;
const yearly: Amount = (offer) => offer.yearly;

/** The least by the first amount, of those by the second, and so on. */
const best = (offers: readonly ToldOffer[], ...amounts: readonly Amount[]): ToldOffer =>
  [...offers].sort(
    (a, b) => amounts.map((of) => of(a) - of(b)).find((difference) => difference !== 0) ?? 0,
  )[0]!;

function leastOf(offers: readonly ToldOffer[], of: Amount): Least {
  const amount = Math.min(...offers.map(of));
  const others = offers.filter((offer) => of(offer) > amount);
  const next = others.length > 0 ? best(others, of) : undefined;
  return {
    offers: offers.filter((offer) => of(offer) === amount),
    amount,
    next: next && { offer: next, amount: of(next) },
  };
}

const tradeOf = (from: ToldOffer, to: ToldOffer): Trade => ({
  from,
  to,
  more: to.allIn - from.allIn,
  less: {
    oneInHundred: from.kept.oneInHundred - to.kept.oneInHundred,
    largestBuyer: from.kept.largestBuyer - to.kept.largestBuyer,
  },
});

/** @param told two offers at least */
export function verdictOf({ offers, selfInsured }: ToldComparison): Verdict {
  const cheapest = leastOf(offers, allIn);
  const safest = leastOf(offers, oneInHundred);
  const cheap = leastOf(offers, yearly);
  const from = best(offers, allIn, oneInHundred, largestBuyer);
  const to = best(offers, oneInHundred, allIn, largestBuyer);
  const spared = best(offers, largestBuyer, allIn);
  const isException = [from, to].every((offer) => largestBuyer(spared) < largestBuyer(offer));
  return {
    cheapest,
    safest,
    leastYearly: cheap.offers.some((offer) => cheapest.offers.includes(offer)) ? undefined : cheap,
    trade: oneInHundred(to) < oneInHundred(from) ? tradeOf(from, to) : undefined,
    exception: isException ? tradeOf(from, spared) : undefined,
    alone:
      selfInsured.yearly < cheap.amount
        ? { cost: selfInsured.yearly, kept: selfInsured.kept.oneInHundred }
        : undefined,
    beaten: offers.flatMap((offer) => {
      // who is told to be first in something is not told to be beaten
      if (offer.undominated || cheapest.offers.includes(offer) || safest.offers.includes(offer)) return [];
      const by = offers.find((other) => beats(other, offer));
      return by ? [{ offer, by }] : [];
    }),
  };
}

/** On yearly cost and on a very bad year, as told. */
const beats = (one: ToldOffer, other: ToldOffer): boolean =>
  yearly(one) <= yearly(other) &&
  oneInHundred(one) <= oneInHundred(other) &&
  (yearly(one) < yearly(other) || oneInHundred(one) < oneInHundred(other));
