import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { messages as en } from '../../src/views/offers/text/en.js';
import { messages as fr } from '../../src/views/offers/text/fr.js';
import { sentences } from '../../src/views/offers/draw/answer.js';
import type { Steadiness, ToldComparison, ToldOffer } from '../../src/views/offers/figures/told.js';
import { verdictOf } from '../../src/views/offers/figures/verdict.js';
import type { ToldModel } from '../../src/views/offers/model.js';
import { numberOf, readable, saidIn } from './read.js';

/*
 * The answer on offers, sentence by sentence: each stands exactly where it is true of the figures told. The conditions
 * are worked out anew here.
 */

const texts = { fr, en };
type Lang = keyof typeof texts;
const LETTERS = 'ABCD';

/** Random offers of few different amounts, so that there are ties of every kind. */
const offers = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.boolean()), { minLength: 2, maxLength: 4 })
  .map((figures) =>
    figures.map(([cost, bad, fails, more, undominated], i): ToldOffer => {
      const allIn = 9_000 + 100 * cost;
      const kept = {
        expected: 100 * more,
        oneInTen: 0,
        oneInHundred: 20_000 + 1_000 * bad,
        largestBuyer: 1_000 * fails,
      };
      return {
        ...{ id: i + 1, premium: allIn, tax: 0, fees: 0, allIn, clauses: 0, maximum: null, reserve: 0 },
        ...{ kept, undominated, yearly: allIn + kept.expected },
        price: { rate: 0.003, range: { low: 0.002, likely: 0.003, high: 0.004 }, side: 'within', by: 0 },
      };
    }),
  );
const alone = fc.constantFrom(1_000, 9_050, 50_000);
const steadiness = fc.constantFrom<Steadiness>(
  { kind: 'order', first: 1 },
  { kind: 'first', first: 2 },
  { kind: 'open', lower: 1, upper: 2 },
  { kind: 'even' },
);

function saidOf(comparison: ToldComparison, lang: Lang): string {
  const drafts = comparison.offers.map(({ id }) => ({ id, label: '', values: { price: 0.003 } }));
  const told = {
    comparison,
    verdict: verdictOf(comparison),
    offers: drafts,
    namedBuyers: new Map(),
    exposure: 1,
  };
  const model = { text: texts[lang], lang, offers: drafts, told } as unknown as ToldModel;
  return readable(sentences(model).join(' | '));
}

/** What is said of a condition, or undefined where it is not: which sentence, and the figures in it. */
type Sentence = (texts: typeof fr) => string | ((...figures: string[]) => string);

interface Facts {
  readonly all: readonly ToldOffer[];
  readonly self: number;
  readonly steady: Steadiness;
}

const least = (all: readonly ToldOffer[], of: (offer: ToldOffer) => number) => {
  const amount = Math.min(...all.map(of));
  return all.filter((offer) => of(offer) === amount);
};
const cost = ({ allIn }: ToldOffer) => allIn;
const bad = ({ kept }: ToldOffer) => kept.oneInHundred;
const fails = ({ kept }: ToldOffer) => kept.largestBuyer;
const yearly = (offer: ToldOffer) => offer.yearly;
const meet = (one: readonly ToldOffer[], other: readonly ToldOffer[]) =>
  one.filter((offer) => other.includes(offer));

/** The two that the difference is told of. */
function pair({ all }: Facts): [ToldOffer, ToldOffer] {
  const from = least(least(least(all, cost), bad), fails)[0]!;
  const to = least(least(least(all, bad), cost), fails)[0]!;
  return [from, to];
}
const isTrade = ({ all }: Facts) => meet(least(all, cost), least(all, bad)).length === 0;
const sparesMore = (facts: Facts) => {
  const spared = fails(least(facts.all, fails)[0]!);
  return pair(facts).every((offer) => spared < fails(offer));
};
const spared = ({ all }: Facts) => least(least(all, fails), cost)[0]!;
const tradeLess = (facts: Facts) => {
  const [from, to] = pair(facts);
  return fails(from) - fails(to);
};
const isBeaten = ({ all }: Facts, offer: ToldOffer) =>
  !offer.undominated &&
  ![...least(all, cost), ...least(all, bad)].includes(offer) &&
  all.some(
    (other) =>
      yearly(other) <= yearly(offer) &&
      bad(other) <= bad(offer) &&
      (yearly(other) < yearly(offer) || bad(other) < bad(offer)),
  );

const conditions: Readonly<Record<string, [Sentence, (facts: Facts) => boolean]>> = {
  'one costs least': [({ verdict }) => verdict.cheapest, ({ all }) => least(all, cost).length === 1],
  'some cost least': [
    ({ verdict }) => verdict.cheapestTied,
    ({ all }) => least(all, cost).length > 1 && least(all, cost).length < all.length,
  ],
  'all cost as much': [
    ({ verdict }) => verdict.costEven,
    ({ all }) => least(all, cost).length === all.length,
  ],
  'one leaves least': [({ verdict }) => verdict.safest, ({ all }) => least(all, bad).length === 1],
  'some leave least': [
    ({ verdict }) => verdict.safestTied,
    ({ all }) => least(all, bad).length > 1 && least(all, bad).length < all.length,
  ],
  'all leave as much': [
    ({ verdict }) => verdict.keptEven,
    ({ all }) => least(all, bad).length === all.length,
  ],
  'there is something to weigh': [({ verdict }) => verdict.trade, isTrade],
  'it buys something where the largest customer fails': [
    ({ verdict }) =>
      (to, more, from, less, x) =>
        verdict.trade(to, more, from, less, verdict.largestLess(x)),
    (facts) => isTrade(facts) && tradeLess(facts) > 0,
  ],
  'it buys nothing there': [
    ({ verdict }) =>
      (to, more, from, less) =>
        verdict.trade(to, more, from, less, verdict.largestEven),
    (facts) => isTrade(facts) && tradeLess(facts) === 0,
  ],
  'it costs something there': [
    ({ verdict }) =>
      (to, more, from, less, x) =>
        verdict.trade(to, more, from, less, verdict.largestMore(x)),
    (facts) => isTrade(facts) && tradeLess(facts) < 0,
  ],
  'one is best in all three': [
    ({ verdict }) => verdict.best,
    ({ all }) => {
      const best = meet(meet(least(all, cost), least(all, bad)), least(all, fails));
      return best.length > 0 && best.length < all.length;
    },
  ],
  'one is best but for the largest customer': [
    ({ verdict }) => verdict.bestButOne,
    (facts) => !isTrade(facts) && sparesMore(facts),
  ],
  'another spares more there, at a cost': [
    ({ verdict }) => verdict.exception,
    (facts) => sparesMore(facts) && cost(spared(facts)) > cost(pair(facts)[0]),
  ],
  'another spares more there, at none': [
    ({ verdict }) => verdict.exceptionEven,
    (facts) => sparesMore(facts) && cost(spared(facts)) === cost(pair(facts)[0]),
  ],
  'another is cheapest once a year is counted': [
    ({ verdict }) => verdict.leastYearly,
    ({ all }) => meet(least(all, yearly), least(all, cost)).length === 0,
  ],
  'going without costs less': [
    ({ verdict }) => verdict.alone,
    ({ all, self }) => self < Math.min(...all.map(yearly)),
  ],
  'one is beaten': [
    ({ verdict }) => verdict.beaten,
    (facts) => facts.all.some((offer) => isBeaten(facts, offer)),
  ],
  'the order holds': [({ steadiness: words }) => words.order, ({ steady }) => steady.kind === 'order'],
  'the first holds': [({ steadiness: words }) => words.first, ({ steady }) => steady.kind === 'first'],
  'neither holds': [({ steadiness: words }) => words.open, ({ steady }) => steady.kind === 'open'],
  'costs are even': [({ steadiness: words }) => words.even, ({ steady }) => steady.kind === 'even'],
};

describe('what is said of random offers', () => {
  for (const lang of ['fr', 'en'] as const) {
    const seen = new Map<string, Set<boolean>>();

    it(`stands exactly where it is true, in ${lang}`, () => {
      fc.assert(
        fc.property(offers, alone, steadiness, (all, self, steady) => {
          const selfInsured = { ...all[0]!, yearly: self };
          const said = saidOf({ offers: all, selfInsured, steadiness: steady }, lang);
          for (const [name, [sentence, holds]] of Object.entries(conditions)) {
            const truth = holds({ all, self, steady });
            seen.set(name, (seen.get(name) ?? new Set()).add(truth));
            expect(saidIn(said, sentence(texts[lang])).length > 0, `${name}: ${said}`).to.equal(truth);
          }
        }),
        { numRuns: 1_000 },
      );
    });

    it(`has met each both true and false, in ${lang}`, () => {
      const met = Object.keys(conditions).filter((name) => seen.get(name)?.size === 2);
      expect(met).to.deep.equal(Object.keys(conditions));
    });

    it(`tells differences of the figures told, in ${lang}`, () => {
      fc.assert(
        fc.property(offers, alone, steadiness, (all, self, steady) => {
          const said = saidOf(
            { offers: all, selfInsured: { ...all[0]!, yearly: self }, steadiness: steady },
            lang,
          );
          const of = (letter: string) => all[LETTERS.indexOf(letter.trim())]!;
          for (const [to, more, from, less] of saidIn(said, texts[lang].verdict.trade)) {
            expect(numberOf(more!, lang)).to.equal(cost(of(to!)) - cost(of(from!)));
            expect(numberOf(less!, lang)).to.equal(bad(of(from!)) - bad(of(to!)));
          }
          for (const [to, less, from, more] of saidIn(said, texts[lang].verdict.exception)) {
            expect(numberOf(less!, lang)).to.equal(fails(of(from!)) - fails(of(to!)));
            expect(numberOf(more!, lang)).to.equal(cost(of(to!)) - cost(of(from!)));
          }
        }),
      );
    });
  }
});
