import { expect } from '@open-wc/testing';
import { allAtOnce, premiumRange, price, selfInsurance } from '../../src/engine/index.js';
import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import { cashOf } from '../../src/views/compare/figures/cash.js';
import { comparisonOf, oneYearIn, selfInsuranceOf } from '../../src/views/compare/figures/comparison.js';
import { inputsOf, isBehind, isGiven } from '../../src/views/compare/figures/in-force.js';
import {
  compareFields,
  compareRules,
  pickInput,
  typeInput,
  type CompareField,
} from '../../src/views/compare/figures/inputs.js';
import { salesToWinBack, wipingLoss } from '../../src/views/compare/figures/sales.js';
import { estimateOf } from '../../src/core/estimate.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, type State } from '../../src/core/state.js';
import { warrantedStep } from '../../src/core/rounding.js';
import { submissionOf } from '../../src/core/submission.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';

const fair: AnswerValues = {
  insurableTurnover: 2_500_000,
  sector: 'wholesale',
  buyerCount: 120,
  largest: 0.12,
  topThree: 0.3,
  dso: 45,
  daysPastDue: 15,
};
const hard: AnswerValues = {
  insurableTurnover: 8e6,
  sector: 'construction',
  buyerCount: 80,
  largest: 0.22,
  topThree: 0.46,
  dso: 60,
  daysPastDue: 25,
  quality: 'fragile',
};

function compared(values: AnswerValues) {
  const answers = answersFrom(values, 'answered');
  const submission = submissionOf(answers, tariff);
  const estimate = estimateOf(
    answers,
    submission,
    price(submission, tariff),
    premiumRange(submission, tariff),
    tariff,
  );
  const found = allAtOnce(selfInsuranceOf(answers, tariff));
  return { submission, estimate, found, told: comparisonOf(found, estimate) };
}

describe('the comparison as told', () => {
  for (const [name, values] of Object.entries({ fair, hard })) {
    it(`is that of the engine, in figures that add up: ${name}`, () => {
      const { submission, found, told } = compared(values);
      expect(found).to.deep.equal(selfInsurance(submission, tariff, { latticeSize: 2048 }));
      for (const [cost, exact] of [
        [told.selfInsured, found.selfInsured.total],
        [told.insured, found.insured.total],
      ] as const) {
        const sum = Object.values(cost.lines).reduce((total, line) => total + line, 0);
        expect(sum).to.equal(cost.total);
        expect(cost.total).to.be.closeTo(exact, 0.05 * exact);
      }
      const { expected, ...others } = told.outcomes;
      for (const { loss, paid, kept } of [expected, ...Object.values(others)]) {
        expect(paid + kept).to.be.closeTo(loss, 1e-6);
      }
      for (const { loss } of Object.values(others)) expect(loss).to.equal(Number(loss.toPrecision(2)));
      // One amount is told in one way.
      expect([expected.loss, expected.kept]).to.deep.equal([
        told.selfInsured.lines.losses,
        told.insured.lines.losses,
      ]);
      expect(told.difference).to.equal(Math.abs(told.selfInsured.total - told.insured.total));
    });
  }

  it('says plainly when self-insurance is the cheaper way, and when it is not', () => {
    const verdicts = [fair, hard].map((values) => compared(values).told.verdict);
    expect(verdicts).to.deep.equal(['selfInsured', 'insured']);
  });

  it('calls it even when the figures as told are', () => {
    const { found, estimate, told } = compared(hard);
    // As told, for the figures are rounded line by line.
    const { total } = told.insured;
    const selfInsured = { expectedLoss: total, costOfReserve: 0, total };
    const even = comparisonOf({ ...found, selfInsured }, estimate);
    expect([even.verdict, even.difference]).to.deep.equal(['even', 0]);
  });

  it('leaves it open where the range of the premium does', () => {
    const { found, estimate, told } = compared(hard);
    expect(told.open).to.equal(true);
    expect(told.insuredRange.low).to.be.below(told.selfInsured.total);
    expect(told.insuredRange.high).to.be.above(told.selfInsured.total);
    // What the policy leaves with the company is a cost of insuring too.
    for (const end of ['low', 'high'] as const) {
      const whole = estimate.total[end] + found.insured.keptLosses;
      expect(told.insuredRange[end]).to.be.closeTo(whole, warrantedStep(estimate.premium) / 2);
    }
    const costly = { ...found.selfInsured, total: 10 * told.insuredRange.high };
    expect(comparisonOf({ ...found, selfInsured: costly }, estimate).open).to.equal(false);
  });

  it('tells in how many years an amount is passed', () => {
    const curve = [
      { exceedance: 1, loss: 0, kept: 0 },
      { exceedance: 0.13, loss: 50, kept: 5 },
      { exceedance: 0.0123, loss: 100, kept: 10 },
    ];
    expect(oneYearIn(curve, 20, 'loss')).to.equal(8);
    expect(oneYearIn(curve, 100, 'loss')).to.equal(80);
    expect(oneYearIn(curve, 10, 'kept')).to.equal(80);
    expect(oneYearIn(curve, 100, 'kept')).to.equal(Infinity);
  });
});

describe('sales to win back', () => {
  it('are the loss over the margin: the published example, 1,000 € at 5 %', () => {
    // domain: « 5 % margin: 1,000 € lost → 20,000 € of sales » (cabinet Phénix)
    expect(salesToWinBack(1_000, 0.05, 240_000)).to.deep.equal({ sales: 20_000, months: 1 });
  });

  it('work the other way round', () => {
    expect(wipingLoss(0.05, 2_500_000)).to.equal(130_000);
    expect(salesToWinBack(wipingLoss(0.04, 1e6), 0.04, 1e6).months).to.equal(12);
  });
});

describe('effects on cash', () => {
  const basis = {
    outcomes: { expected: { loss: 5_000, paid: 3_000, kept: 2_000 } } as ReturnType<
      typeof compared
    >['told']['outcomes'],
    acceptedShare: 0.9,
  };
  const inputs = { ...tariff.comparison, lossToMake: 0, provisions: 10_000 };
  const company = { turnover: 3_650_000, daysToPay: 60, domesticShare: 0.5, vatRate: 0.2 };

  it('follow from the turnover, day by day', () => {
    const found = cashOf(company, inputs, basis);
    // two days of 10,000 €
    expect(found.freed).to.equal(20_000);
    // 4,015,000 € incl. VAT × 60/365
    expect(found.receivables).to.equal(660_000);
    // × 90 % accepted, × 90 % advanced, × 4 %
    expect([found.accepted, found.lent, found.interest]).to.deep.equal([590_000, 530_000, 21_000]);
    // 1 % of the accepted invoices
    expect(found.commission).to.equal(36_000);
    expect(found.factorCost).to.equal(57_000);
    // three fifths are indemnified on average
    expect(found.provisionsReleased).to.equal(6_000);
  });

  it('gain no more days than buyers take', () => {
    const found = cashOf({ ...company, daysToPay: 1 }, { ...inputs, daysGained: 90 }, basis);
    expect([found.daysGained, found.freed]).to.deep.equal([1, 10_000]);
  });

  it('release nothing where nothing is lost', () => {
    const nothing = { loss: 0, paid: 0, kept: 0 };
    const found = cashOf(company, inputs, { ...basis, outcomes: { ...basis.outcomes, expected: nothing } });
    expect(found.provisionsReleased).to.equal(0);
  });
});

describe('the inputs of the comparison', () => {
  const inputHypotheses = { ...tariff.comparison, lossToMake: 7, provisions: 8 };
  const start = initialState(answersFrom(hard, 'preset'));
  const typed = (state: State, field: CompareField, text: string) =>
    reduce(state, { type: 'apply', change: (before) => typeInput(before, field, text, 'fr') });
  const margin = (state: State) => inputsOf(state, inputHypotheses).operatingMargin;

  it('stand in within their own bounds', () => {
    for (const field of compareFields) {
      expect(inputHypotheses[field]).to.be.within(compareRules[field].min, compareRules[field].max);
    }
    expect(inputsOf(start, inputHypotheses)).to.deep.equal(inputHypotheses);
  });

  it('are read as people write them, and leave the answers alone', () => {
    const state = typed(start, 'operatingMargin', '8,5 %');
    expect(margin(state)).to.equal(0.085);
    expect(isGiven(state, 'operatingMargin')).to.equal(true);
    expect(state.answers).to.equal(start.answers);
    expect(inputsOf(typed(start, 'lossToMake', '150k'), inputHypotheses).lossToMake).to.equal(150_000);
  });

  it('keep the last good one, and the text, of what cannot be taken', () => {
    const good = typed(start, 'operatingMargin', '8');
    for (const text of ['8x', '0', '180']) {
      const state = typed(good, 'operatingMargin', text);
      expect(margin(state)).to.equal(0.08);
      expect(state.drafts!.entries.operatingMargin!.text).to.equal(text);
      expect(isBehind(state, ['operatingMargin'])).to.equal(false); // still typing
      expect(isBehind(reduce(state, { type: 'leave' }), ['operatingMargin'])).to.equal(true);
      expect(isBehind(reduce(state, { type: 'leave' }), ['provisions'])).to.equal(false);
    }
  });

  it('give way to what stands in once emptied', () => {
    const state = typed(typed(start, 'operatingMargin', '8'), 'operatingMargin', '');
    expect(margin(state)).to.equal(0.05);
    expect(isGiven(state, 'operatingMargin')).to.equal(false);
  });

  it('ask which of two readings is meant', () => {
    const asked = typed(start, 'provisions', '1.500');
    expect(inputsOf(asked, inputHypotheses).provisions).to.equal(8);
    expect(isBehind(reduce(asked, { type: 'leave' }), ['provisions'])).to.equal(true);
    const picked = pickInput(asked, 'provisions', 1_500);
    expect(inputsOf(picked, inputHypotheses).provisions).to.equal(1_500);
    expect(isBehind(picked, ['provisions'])).to.equal(false);
  });

  it('are forgotten by a reset', () => {
    const state = reduce(typed(start, 'operatingMargin', '8'), { type: 'reset' });
    expect(margin(state)).to.equal(0.05);
  });
});
