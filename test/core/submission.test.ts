import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { validSubmission } from '../../src/engine/index.js';
import type { Action } from '../../src/core/actions.js';
import { answersFrom, exampleFrom, valuesOf, type AnswerValues } from '../../src/core/answers.js';
import { bases, numberRules, qualities, type NumberField } from '../../src/core/fields.js';
import {
  addCountry,
  chooseCountry,
  foreignCountries,
  removeCountry,
  rowsOf,
  typeShare,
} from '../../src/views/helpers/figures/countries.js';
import type { LossField } from '../../src/views/helpers/figures/fields.js';
import { addDetails, checkedDetails } from '../../src/core/host-details.js';
import { chooseExceptional, followLosses, typeLosses } from '../../src/views/helpers/figures/losses.js';
import { readCase, withCase } from '../../src/core/link/read.js';
import { caseText } from '../../src/core/link/write.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const lang = 'fr';
const fields = Object.keys(numberRules) as NumberField[];

/** Numbers as people type them, from sound to silly. */
const text = fc.oneof(
  fc.constantFrom('', '0', '1', '3', '33', '99,9', '100', '1.500', '1,5 M€', 'beaucoup', '1e9', '200 000'),
  fc.nat({ max: 1_000_000_000 }).map(String),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
);
const apply = (change: (state: State) => State): Action => ({ type: 'apply', change });
const code = fc.constantFrom('', ...foreignCountries());
const lossField = fc.constantFrom<LossField>(
  ...(['loss1', 'loss2', 'loss3', 'turnover1', 'turnover2', 'turnover3', 'exceptionalLoss'] as const),
);
const rowOf = (state: State, at: number) => rowsOf(state)[at % Math.max(1, rowsOf(state).length)];

/** Whatever a visitor can do that changes an answer. */
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      field: fc.constantFrom(...fields),
      text,
      lang: fc.constant(lang),
    }),
  },
  fc.record({
    type: fc.constant('choose' as const),
    field: fc.constant('quality' as const),
    value: fc.constantFrom('', ...qualities),
  }),
  fc.record({
    type: fc.constant('choose' as const),
    field: fc.constant('sector' as const),
    value: fc.constantFrom('', 'transport', 'gone'),
  }),
  fc.record({ type: fc.constant('basis' as const), basis: fc.constantFrom(...bases) }),
  fc.constantFrom<Action>({ type: 'leave' }, { type: 'rest' }, { type: 'reset' }),
  {
    weight: 3,
    arbitrary: fc
      .tuple(lossField, text)
      .map(([field, typed]) => apply((state) => typeLosses(state, field, typed, lang, tariff))),
  },
  fc.boolean().map((yes) => apply((state) => chooseExceptional(state, yes, tariff))),
  fc.constant(apply((state) => followLosses(state, tariff))),
  fc.constant(apply(addCountry)),
  fc
    .tuple(fc.nat(5), code)
    .map(([at, country]) =>
      apply((state) => (rowOf(state, at) ? chooseCountry(state, rowOf(state, at)!, country) : state)),
    ),
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(5), text)
      .map(([at, typed]) =>
        apply((state) => (rowOf(state, at) ? typeShare(state, rowOf(state, at)!, typed, lang) : state)),
      ),
  },
  fc
    .nat(5)
    .map((at) => apply((state) => (rowOf(state, at) ? removeCountry(state, rowOf(state, at)!) : state))),
);

const run = (actions: readonly Action[], from = initialState(answersFrom({}, 'preset'))) =>
  actions.reduce(reduce, from);

describe('whatever the answers', () => {
  it('the submission is one that the engine takes, so that it need not be checked again', function () {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { answers } = run(actions);
        validSubmission(submissionOf(answers, tariff), tariff);
      }),
      { numRuns: 1500 },
    );
  });

  it('they round-trip as plain values, details included', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { answers } = run(actions);
        const values = valuesOf(answers);
        const { details, refused } = checkedDetails(values);
        expect(refused).to.deep.equal([]);
        const again = addDetails(initialState(answersFrom(values, 'answered')), values, details);
        const { countryMix, ...rest } = submissionOf(again.answers, tariff);
        const { countryMix: before, ...others } = submissionOf(answers, tariff);
        expect(rest).to.deep.equal(others);
        for (const [country, share] of Object.entries(before!)) {
          expect(countryMix![country]).to.be.closeTo(share, 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a key without a value is as good as none, inside details too', () => {
    const given = { lossExperience: { years: 5 }, countryMix: { FR: 1, DE: 1 }, levers: { dso: -10 } };
    const loose = {
      lossExperience: { years: 5, capped: undefined, volumeRatio: undefined },
      countryMix: { FR: 1, DE: 1, ES: undefined },
      levers: { dso: -10, badDebts: undefined },
    };
    const told = checkedDetails(given);
    expect(checkedDetails(loose)).to.deep.equal(told);
    expect(told.details.lossExperience).to.deep.equal({ years: 5 });
    expect(checkedDetails({ lossExperience: { years: null } }).refused).to.deep.equal(['lossExperience']);
  });

  it('the turnover that stands in an example without one is told to nobody, until somebody says it', () => {
    const state = initialState(exampleFrom({ buyerCount: 50 }, 10e6));
    expect(valuesOf(state.answers)).to.deep.equal({ buyerCount: 50 });
    expect(submissionOf(state.answers, tariff).insurableTurnover).to.equal(10e6);
    const confirmed = reduce(state, { type: 'confirm', field: 'insurableTurnover' });
    expect(valuesOf(confirmed.answers)).to.deep.equal({ buyerCount: 50, insurableTurnover: 10e6 });
    expect(valuesOf(exampleFrom({ insurableTurnover: 10e6 }, 10e6))).to.deep.equal({
      insurableTurnover: 10e6,
    });
    // What the browser keeps of a form says no more when it comes back.
    const kept = caseText(reduce(state, { type: 'confirm', field: 'buyerCount' }), tariff, [], {
      whole: true,
    });
    const back = withCase(state, readCase(kept, tariff, []));
    expect(valuesOf(back.answers)).to.deep.equal({ buyerCount: 50 });
    expect(back.answers.buyerCount.status).to.equal('answered');
  });

  it('details that make no sense are refused by name', () => {
    for (const values of [
      { countryMix: { XX: 1 } },
      { countryMix: { FR: -1, DE: 2 } },
      { countryMix: {} },
      { countryMix: { DE: Infinity } },
      { lossExperience: { years: 0 } },
      { lossExperience: { years: 3, volumeRatio: 0 } },
      { lossExperience: { years: 3, capped: 'yes' } },
    ] as unknown as AnswerValues[]) {
      expect(checkedDetails(values).refused).to.deep.equal(Object.keys(values));
    }
  });
});
