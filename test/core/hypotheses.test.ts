import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answersFrom, given, type Answers } from '../../src/core/answers.js';
import {
  activities,
  allFields,
  bases,
  isNumberField,
  numberRules,
  qualities,
  type Field,
} from '../../src/core/fields.js';
import { BY_SIZE, hypothesesFor, USUAL_BASIS } from '../../src/core/hypotheses.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { bill, price, type Pricing } from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { formatFor, parts } from '../../src/text/format.js';
import { locales, type Lang } from '../../src/text/locales.js';
import { learnAllNumbers } from '../text/learn-numbers.js';

const SKETCH = { latticeSize: 256 };
const priced = ({ answers }: State) => price(submissionOf(answers, tariff), tariff, SKETCH);
const billOf = ({ answers }: State, pricing: Pricing) => bill(submissionOf(answers, tariff), pricing, tariff);

/** What a field shows while nobody has answered it. */
const shown = (field: Field, { answers }: State, { namedBuyers }: Pricing) =>
  field === 'namedBuyers' ? namedBuyers : hypothesesFor(answers, tariff)[field];

/** The state once the visitor has typed, or chosen, what an open field shows. */
function typedAsShown(state: State, field: Field, pricing: Pricing, lang: Lang): State {
  const value = shown(field, state, pricing);
  if (!isNumberField(field)) return reduce(state, { type: 'choose', field, value: value as string });
  const text = parts(formatFor(numberRules[field].kind, value as number, lang)).figure;
  const typed = reduce(state, { type: 'type', field, text, lang });
  expect(typed.entries[field]!.reading, `${field} as shown`).to.deep.include({
    status: 'value',
    loose: false,
  });
  if (field !== 'grossBadDebtRatio' || state.answers.lossBasis !== 'unknown') return typed;
  return reduce(typed, { type: 'basis', basis: USUAL_BASIS });
}

/** Open ones whose hypothesis is one of their answers: buyers' quality supposed from their size is none. */
const openIn = (answers: Answers) =>
  allFields.filter(
    (field) => given(answers, field) === undefined && hypothesesFor(answers, tariff)[field] !== BY_SIZE,
  );

const share = fc.integer({ min: 1, max: 60 }).map((percent) => percent / 100);
const values = fc.record(
  {
    insurableTurnover: fc.integer({ min: 100_000, max: 90_000_000 }),
    sector: fc.constantFrom(...Object.keys(tariff.sectorIndex)),
    buyerCount: fc.integer({ min: 1, max: 500 }),
    largest: share,
    topThree: share,
    dso: fc.integer({ min: 0, max: 120 }),
    daysPastDue: fc.integer({ min: 0, max: 60 }),
    grossBadDebtRatio: fc.integer({ min: 0, max: 20 }).map((tenth) => tenth / 1000),
    quality: fc.constantFrom(...qualities),
    exportShare: share,
    activity: fc.constantFrom(...activities),
    insuredPercentage: fc.constantFrom(0.8, 0.9, 0.95),
    claimThreshold: fc.constantFrom(0, 500, 2_000),
    annualAggregateDeductible: fc.constantFrom(0, 5_000),
    lossBasis: fc.constantFrom(...bases),
  },
  { requiredKeys: ['lossBasis'] },
);

learnAllNumbers();

describe('a displayed hypothesis, typed as displayed', () => {
  it('changes no price, whatever else is answered, in any language', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...locales), (answered, lang) => {
        const state = initialState(answersFrom(answered, 'answered'));
        const before = priced(state);
        for (const field of openIn(state.answers)) {
          const after = typedAsShown(state, field, before, lang);
          const pricing = priced(after);
          expect(pricing.premiumRate, `${field} of ${JSON.stringify(answered)}`).to.equal(before.premiumRate);
          expect(billOf(after, pricing)).to.deep.equal(billOf(state, before));
        }
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
  });

  it('changes no price where all of them are typed one after the other', () => {
    for (const lossBasis of bases) {
      let state = initialState(answersFrom({ lossBasis }, 'answered'));
      const before = priced(state);
      for (const field of openIn(state.answers)) {
        state = typedAsShown(state, field, before, 'fr');
        expect(priced(state).premiumRate, `${field} on ${lossBasis}`).to.equal(before.premiumRate);
      }
    }
  });

  it('tells bad debts on the books that the visitor has chosen', () => {
    const on = (lossBasis: (typeof bases)[number]) =>
      hypothesesFor(answersFrom({ lossBasis }, 'answered'), tariff).grossBadDebtRatio;
    expect(on('unknown')).to.equal(0.005);
    expect(on('grossInclVat')).to.equal(0.005);
    // less of them is finally lost
    expect(on('writeOffs')).to.be.within(0.001, 0.0025);
  });

  it('claims no decimals for few buyers', () => {
    for (const buyerCount of [3, 6, 7, 11]) {
      const { largest, topThree } = hypothesesFor(answersFrom({ buyerCount }, 'answered'), tariff);
      expect(formatFor('percent', largest, 'fr')).to.match(/^\d+\s%$/u);
      expect(formatFor('percent', topThree, 'fr')).to.match(/^\d+\s%$/u);
    }
  });
});
