import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import { draftEntry } from '../../src/core/drafts.js';
import { estimateOf } from '../../src/core/estimate.js';
import { initialState, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import {
  allAtOnce,
  compareOffers,
  premiumRange,
  price,
  selfInsurance,
  type OfferComparison,
} from '../../src/engine/index.js';
import { formatFor } from '../../src/text/format.js';
import type { Lang } from '../../src/text/locales.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import { limitsOf, pricedOf } from '../../src/views/offers/figures/asked.js';
import { roundAmounts, spreadOut } from '../../src/views/offers/figures/chart.js';
import { foundFor, type Found } from '../../src/views/offers/figures/compare.js';
import { offerFields, offerRules, ruleOf, type OfferField } from '../../src/views/offers/figures/fields.js';
import {
  addOffer,
  chooseMaximumOf,
  fieldName,
  nameOffer,
  offersIn,
  pickOffer,
  removeOffer,
  takeOffers,
  typeOffer,
} from '../../src/views/offers/figures/offers.js';
import { toldFrom } from '../../src/views/offers/figures/tell.js';
import { steadinessOf, type ToldOffer } from '../../src/views/offers/figures/told.js';
import { usualOf } from '../../src/views/offers/figures/usual.js';
import { verdictOf } from '../../src/views/offers/figures/verdict.js';
import { offersLinkKeys } from '../../src/views/offers/link-keys.js';

const company: AnswerValues = {
  insurableTurnover: 2_500_000,
  sector: 'wholesale',
  buyerCount: 120,
  largest: 0.12,
  topThree: 0.3,
  dso: 45,
  daysPastDue: 15,
};
const answers = answersFrom(company, 'answered');
const submission = submissionOf(answers, tariff);
const pricing = price(submission, tariff);
const estimate = estimateOf(answers, submission, pricing, premiumRange(submission, tariff), tariff);
const fresh = () => initialState(answers);

const typed = (state: State, id: number, field: OfferField, text: string, lang: Lang = 'fr') =>
  typeOffer(state, id, field, text, lang);
/** Offers by what the visitor types, in the order of their ids. */
function entered(...offers: readonly Partial<Record<OfferField, string>>[]): State {
  let state = fresh();
  offers.slice(2).forEach(() => (state = addOffer(state)));
  offers.forEach((fields, i) => {
    for (const [field, text] of Object.entries(fields))
      state = typed(state, i + 1, field as OfferField, text);
  });
  return state;
}
const valueOf = (text: string, field: OfferField = 'price', lang: Lang = 'fr') => {
  const state = typed(fresh(), 1, field, text, lang);
  return {
    value: offersIn(state)[0]!.values[field],
    reading: draftEntry(state, fieldName(1, field))!.reading,
  };
};
const found = (state: State): Found => allAtOnce(foundFor(answers, tariff, offersIn(state)));
const told = (state: State) => toldFrom(found(state) as Extract<Found, { kind: 'compared' }>, estimate);

describe('an offer as people write it', () => {
  it('has its price as a rate or as a yearly amount', () => {
    for (const [text, value] of [
      ['0,28 %', 0.0028],
      ['0,28', 0.0028],
      ['2,8 ‰', 0.0028],
      ['0,28 % du CA HT', 0.0028],
      ['12 000 €', 12_000],
      ['12 000', 12_000],
      ['12 k€', 12_000],
      ['12.000 €', 12_000],
      ['7500 € HT par an', 7_500],
    ] as const)
      expect(valueOf(text).value, text).to.equal(value);
    expect(valueOf('£').reading.status).to.equal('refused');
  });

  it('has its maximum as a multiple or as an amount', () => {
    for (const [text, value] of [
      ['30', 30],
      ['30 fois', 30],
      ['30 fois la prime', 30],
      ['300 000 €', 300_000],
      ['300 000', 300_000],
    ] as const)
      expect(valueOf(text, 'maximum').value, text).to.equal(value);
    expect(valueOf('30 times the premium', 'maximum', 'en').value).to.equal(30);
  });

  it('keeps the last good price beside one that cannot be taken, and says nothing of an emptied one', () => {
    let state = typed(fresh(), 1, 'price', '0,28 %');
    state = typed(state, 1, 'price', 'à voir');
    expect(offersIn(state)[0]!.values.price).to.equal(0.0028);
    state = typed(state, 1, 'price', '50');
    expect(draftEntry(state, fieldName(1, 'price'))!.reading.status).to.equal('refused');
    expect(offersIn(state)[0]!.values.price).to.equal(0.0028);
    expect(offersIn(typed(state, 1, 'price', ''))[0]!.values).to.deep.equal({});
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...offerFields),
        fc.constantFrom<Lang>('fr', 'en'),
        (text, field, lang) => {
          const { value } = valueOf(text, field, lang);
          if (value === undefined) return;
          const rule = ruleOf(field, value);
          expect(value).to.be.within(rule.min, rule.max);
        },
      ),
    );
  });

  it('is one of two to four, and takes nothing along when it goes', () => {
    let state = entered({ price: '0,3' }, { price: '0,4' }, { price: '0,5' });
    state = addOffer(addOffer(state));
    expect(offersIn(state).map(({ id }) => id)).to.deep.equal([1, 2, 3, 4]);
    state = removeOffer(nameOffer(state, 2, 'Deux'), 2);
    expect(offersIn(state).map(({ values }) => values.price)).to.deep.equal([0.003, 0.005, undefined]);
    expect(draftEntry(state, fieldName(2, 'price'))).to.equal(undefined);
    const again = offersIn(addOffer(state)).at(-1)!;
    expect([again.id, again.label, again.values]).to.deep.equal([2, '', {}]);
    expect(offersIn(removeOffer(removeOffer(removeOffer(state, 1), 3), 4))).to.have.length(2);
  });
});

describe('offers in a link', () => {
  const [key] = offersLinkKeys as [(typeof offersLinkKeys)[0]];
  const back = (text: string | undefined) => key.read(text ?? '')?.(fresh());

  it('are read back as they were, without their labels', () => {
    let state = entered(
      { price: '0,283', insuredPercentage: '92,5' },
      {},
      { price: '9 500 €', maximum: '250 000' },
    );
    state = chooseMaximumOf(nameOffer(state, 1, 'Nom secret'), 3, 'premium');
    const text = key.write(state)!;
    expect(text).to.equal('price:0.283,insuredPercentage:92.5~~premium:9500,maximum:250000,of:premium');
    const read = offersIn(back(text)!);
    expect(read.map(({ values, maximumOf }) => [values, maximumOf])).to.deep.equal(
      offersIn(state).map(({ values, maximumOf }) => [values, maximumOf]),
    );
    expect(read.map(({ label }) => label)).to.deep.equal(['', '', '']);
  });

  it('hold every value that a field takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...offerFields),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(1),
        (field, at, which) => {
          const rules = offerRules[field];
          const rule = rules[which] ?? rules[0];
          const between = rule.min + at * (rule.max - rule.min);
          const value = rule.kind === 'count' ? Math.round(between) : between;
          const state = pickOffer(fresh(), 1, field, value);
          expect(offersIn(back(key.write(state))!)[0]!.values[field]).to.equal(value);
        },
      ),
    );
  });

  it('are left out where there are none, and where a text makes no sense', () => {
    expect(key.write(fresh())).to.equal(undefined);
    expect(key.write(nameOffer(fresh(), 1, 'Un nom'))).to.equal(undefined);
    for (const text of [
      'price:0.28',
      '~~~~',
      'price:0.28~price:50',
      'price:0.28,price:0.3~',
      'price:0.28,premium:7000~',
      'price:0.28~constructor:1',
      'price:0.28~__proto__:1',
      'price:0.28~of:toString',
      'price:0.28:1~',
      'price:NaN~price:0.3',
      'price:-1~',
      'maximum:1000.5~',
    ])
      expect(key.read(text), text).to.equal(undefined);
  });

  it('take the place of all that stood there', () => {
    const before = entered({ price: '0,3', otherFees: '500' }, { price: '0,4' }, { price: '0,5' });
    const after = takeOffers(before, [{ values: { price: 0.002 } }, { values: {} }]);
    expect(offersIn(after).map(({ values }) => values)).to.deep.equal([{ price: 0.002 }, {}]);
    expect(draftEntry(after, fieldName(1, 'otherFees'))).to.equal(undefined);
    expect(draftEntry(after, fieldName(3, 'price'))).to.equal(undefined);
  });
});

describe('offers compared', () => {
  const two = entered(
    { price: '0,28', annualAggregateDeductible: '10000', limit1: '100000' },
    { price: '9 500', insuredPercentage: '95', maximum: '40' },
  );

  it('are what the engine says of the same terms', () => {
    const { comparison } = found(two) as Extract<Found, { kind: 'compared' }>;
    const offers = [
      {
        premiumRate: 0.0028,
        minimumPremium: 5600,
        annualAggregateDeductible: 10_000,
        largestLimits: [100_000],
      },
      { premium: 9500, minimumPremium: 7600, insuredPercentage: 0.95, maximumLiabilityMultiple: 40 },
    ];
    const asked = compareOffers(submission, offers, tariff, {
      latticeSize: 2048,
      unanswered: ['grossBadDebtRatio', 'quality', 'exportShare'],
    });
    expect(comparison.offers.map(({ kept, costAllIn }) => [kept, costAllIn])).to.deep.equal(
      asked.offers.map(({ kept, costAllIn }) => [kept, costAllIn]),
    );
  });

  it('wait for two prices', () => {
    expect(found(fresh()).kind).to.equal('fewPrices');
    expect(found(entered({ price: '0,3' }, { insuredPercentage: '95' })).kind).to.equal('fewPrices');
    const third = told(entered({ price: '0,3' }, {}, { price: '0,4' }));
    expect(third.comparison.offers.map(({ id }) => id)).to.deep.equal([1, 3]);
  });

  it('are told in figures that add up', () => {
    for (const offer of told(two).comparison.offers) {
      expect(offer.premium + offer.tax + offer.fees).to.equal(offer.allIn);
      expect(offer.allIn + offer.kept.expected + offer.reserve - offer.clauses).to.equal(offer.yearly);
    }
  });

  it('stand beside the same year without a policy as the view on self-insurance', () => {
    const { comparison } = found(two) as Extract<Found, { kind: 'compared' }>;
    const alone = selfInsurance(submission, tariff, { latticeSize: 2048 });
    expect(comparison.selfInsured.kept.expected).to.be.closeTo(alone.selfInsured.expectedLoss, 1e-6);
    expect(comparison.selfInsured.kept.oneInHundred).to.be.closeTo(alone.oneInHundred.withoutPolicy, 1e-6);
    expect(comparison.selfInsured.costOfReserve).to.be.closeTo(alone.selfInsured.costOfReserve, 1e-6);
  });

  it('say which one the model has no price for', () => {
    const bonus = { bonusShare: '100', bonusBelow: '100' };
    expect(found(entered({ price: '0,3' }, { price: '0,4', ...bonus }))).to.deep.equal({
      kind: 'refused',
      id: 2,
    });
  });

  it('never fail, whatever the fields take', () => {
    const term = (field: OfferField) => {
      const rule = offerRules[field][0];
      return fc.constantFrom(rule.min, rule.max, rule.kind === 'count' ? 2 : (rule.min + rule.max) / 2);
    };
    const values = fc.record(Object.fromEntries(offerFields.map((field) => [field, term(field)])), {
      requiredKeys: ['price'],
    });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const state = takeOffers(fresh(), [{ values: one }, { values: other, maximumOf: 'premium' }]);
        const result = found(state);
        expect(result.kind).to.be.oneOf(['compared', 'refused']);
        if (result.kind !== 'compared') return;
        for (const { yearly, kept } of toldFrom(result, estimate).comparison.offers)
          expect([yearly, ...Object.values(kept)].every(Number.isFinite)).to.equal(true);
      }),
      { numRuns: 12 },
    );
  });

  it('change by nothing where a hypothesis is typed as shown', () => {
    const before = told(two);
    const [, second] = offersIn(two);
    for (const field of offerFields) {
      if (second!.values[field] !== undefined) continue;
      const usual = usualOf(field, second!.values, tariff, 2_500_000, before.namedBuyers.get(2));
      if (usual === undefined) continue;
      const shown = formatFor(ruleOf(field, usual).kind, usual, 'fr');
      expect(told(typed(two, 2, field, shown)).comparison, field).to.deep.equal(before.comparison);
    }
  });

  it('count a limit once those of larger customers are there, and a clause once all of it is', () => {
    expect(limitsOf({ limit1: 5, limit3: 7 })).to.deep.equal([5]);
    expect(limitsOf({ limit2: 5, limit3: 7 })).to.deep.equal([]);
    expect(limitsOf({ limit1: 0, limit2: 6, limit3: 7 })).to.deep.equal([0, 6, 7]);
    const offerOf = (state: State, buyers = 120) =>
      pricedOf(offersIn(state), tariff, 2_500_000, buyers)[0]!.offer;
    expect(offerOf(entered({ price: '0,3', bonusShare: '10' }))).not.to.have.property('bonus');
    expect(offerOf(entered({ price: '0,3', bonusShare: '10', bonusBelow: '40' })).bonus).to.deep.equal({
      share: 0.1,
      lossRatioBelow: 0.4,
    });
    const limits = entered({ price: '0,3', limit1: '3', limit2: '2', limit3: '1' });
    expect(offerOf(limits, 2).largestLimits).to.deep.equal([3, 2]);
  });

  it('have no maximum where the visitor says so, and an amount in place of a multiple', () => {
    const offerOf = (state: State) => pricedOf(offersIn(state), tariff, 2_500_000, 120)[0]!.offer;
    const amount = entered({ price: '0,3', maximum: '200 000' });
    expect(offerOf(amount).maximumLiability).to.equal(200_000);
    expect(offerOf(chooseMaximumOf(amount, 1, 'none')).maximumLiability).to.equal(null);
    const multiple = chooseMaximumOf(entered({ price: '0,3', maximum: '25' }), 1, 'premium');
    expect(offerOf(multiple)).to.include({ maximumLiabilityMultiple: 25, maximumLiabilityOf: 'premium' });
  });
});

describe('the verdict on offers', () => {
  /** An offer by its cost all in, and what it leaves one year in a hundred and when the largest customer fails. */
  const offer = (
    id: number,
    allIn: number,
    oneInHundred: number,
    largestBuyer: number,
    yearly = allIn,
  ): ToldOffer => ({
    ...{ id, premium: allIn, tax: 0, fees: 0, allIn, clauses: 0, maximum: null, reserve: 0, yearly },
    kept: { expected: 0, oneInTen: 0, oneInHundred, largestBuyer },
    undominated: false,
    price: { rate: 0.003, range: { low: 0.002, likely: 0.003, high: 0.004 }, side: 'within', by: 0 },
  });
  const verdict = (...offers: ToldOffer[]) =>
    verdictOf({
      offers,
      selfInsured: { ...offer(0, 1e6, 1e6, 1e6) },
      steadiness: { kind: 'even' },
    });
  const ids = (offers: readonly ToldOffer[]) => offers.map(({ id }) => id);

  it('tells what the dearer one buys', () => {
    const { cheapest, safest, trade, exception } = verdict(
      offer(1, 9_000, 60_000, 50_000),
      offer(2, 10_200, 22_000, 12_000),
    );
    expect([ids(cheapest.offers), ids(safest.offers)]).to.deep.equal([[1], [2]]);
    expect(trade).to.deep.include({ more: 1_200, less: { oneInHundred: 38_000, largestBuyer: 38_000 } });
    expect(exception).to.equal(undefined);
  });

  it('has nothing to weigh where one is best on both, but for the largest customer', () => {
    const { trade, exception } = verdict(offer(1, 9_000, 20_000, 50_000), offer(2, 10_000, 22_000, 12_000));
    expect(trade).to.equal(undefined);
    expect(exception).to.deep.include({ more: 1_000 });
    expect(exception!.less.largestBuyer).to.equal(38_000);
  });

  it('tells ties as ties', () => {
    const { cheapest, safest, trade, exception } = verdict(
      offer(1, 9_000, 20_000, 5_000),
      offer(2, 9_000, 20_000, 5_000),
    );
    expect([ids(cheapest.offers), cheapest.next]).to.deep.equal([[1, 2], undefined]);
    expect([ids(safest.offers), safest.next]).to.deep.equal([[1, 2], undefined]);
    expect([trade, exception]).to.deep.equal([undefined, undefined]);
  });

  it('says which is cheapest once all of a year is counted, only where that is another one', () => {
    expect(
      verdict(offer(1, 9_000, 9, 9, 15_000), offer(2, 9_500, 8, 8, 12_000)).leastYearly!.offers[0]!.id,
    ).to.equal(2);
    expect(verdict(offer(1, 9_000, 9, 9, 11_000), offer(2, 9_500, 8, 8, 12_000)).leastYearly).to.equal(
      undefined,
    );
  });

  it('names one that does no better than another, if it is first in nothing', () => {
    const three = [offer(1, 9_000, 30, 30), offer(2, 9_500, 20, 20), offer(3, 9_800, 25, 10)];
    expect(verdict(...three).beaten.map(({ offer: one, by }) => [one.id, by.id])).to.deep.equal([[3, 2]]);
    expect(verdict(...three.slice(0, 2)).beaten).to.deep.equal([]);
  });

  it('holds for random offers: what is told less is less', () => {
    const some = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(some, (figures) => {
        const offers = figures.map(([a, b, c, d], i) => offer(i + 1, 100 + a, b, c, 100 + d));
        const { cheapest, safest, trade, exception, beaten, leastYearly } = verdict(...offers);
        const least = (of: (one: ToldOffer) => number) => Math.min(...offers.map(of));
        expect(cheapest.amount).to.equal(least(({ allIn }) => allIn));
        expect(safest.amount).to.equal(least(({ kept }) => kept.oneInHundred));
        if (trade) {
          expect(trade.more).to.be.above(0);
          expect(trade.less.oneInHundred).to.be.above(0);
        } else expect(cheapest.offers.some((one) => safest.offers.includes(one))).to.equal(true);
        if (exception) {
          expect(exception.more).to.be.at.least(0);
          expect(exception.to.kept.largestBuyer).to.equal(least(({ kept }) => kept.largestBuyer));
          expect(exception.less.largestBuyer).to.be.above(0);
        }
        if (leastYearly) expect(leastYearly.next).not.to.equal(undefined);
        for (const { offer: one, by } of beaten) {
          expect(by.yearly).to.be.at.most(one.yearly);
          expect(by.kept.oneInHundred).to.be.at.most(one.kept.oneInHundred);
        }
      }),
    );
  });
});

describe('whether the order of offers holds', () => {
  const at = (...yearlyCosts: number[]) => ({
    risk: 1,
    yearlyCosts,
    selfInsured: 0,
    order: yearlyCosts.map((_, i) => i).sort((a, b) => yearlyCosts[a]! - yearlyCosts[b]!),
  });
  const steady = (...rankings: OfferComparison['rankings']) => steadinessOf(rankings, [1, 2, 4], 10);

  it('is said of all of it, of the first alone, or of neither', () => {
    expect(steady(at(90, 100, 120), at(100, 120, 140), at(110, 150, 190))).to.deep.equal({
      kind: 'order',
      first: 1,
    });
    expect(steady(at(90, 140, 120), at(100, 120, 140), at(110, 150, 190))).to.deep.equal({
      kind: 'first',
      first: 1,
    });
    expect(steady(at(90, 100, 120), at(100, 120, 140), at(190, 150, 110))).to.deep.equal({
      kind: 'open',
      lower: 1,
      upper: 4,
    });
  });

  it('takes less than what is told for nothing', () => {
    expect(steady(at(90, 100, 120), at(100, 105, 140), at(110, 150, 190)).kind).to.equal('even');
    expect(steady(at(100, 95, 120), at(100, 120, 140), at(110, 150, 190)).kind).to.equal('order');
  });
});

describe('the chart of offers', () => {
  it('has round amounts that hold all of it', () => {
    expect(roundAmounts(9_400, 15_000, 3)).to.deep.equal([8_000, 10_000, 12_000, 14_000, 16_000]);
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (one, other) => {
        const [least, greatest] = [Math.min(one, other), Math.max(one, other)];
        const amounts = roundAmounts(least, greatest, 3);
        expect(amounts[0]).to.be.at.most(least);
        expect(amounts.at(-1)).to.be.at.least(greatest);
        expect(amounts.length).to.be.within(2, 6);
      }),
    );
  });

  it('keeps labels apart that would cover each other, and inside', () => {
    expect(
      spreadOut(
        [
          { x: 50, y: 5 },
          { x: 55, y: 5.2 },
          { x: 90, y: 5 },
        ],
        1,
        10,
      ),
    ).to.deep.equal([5, 6, 5]);
    expect(
      spreadOut(
        [
          { x: 50, y: 9.8 },
          { x: 50, y: 9.9 },
        ],
        1,
        10,
      ),
    ).to.deep.equal([9, 10]);
  });
});
