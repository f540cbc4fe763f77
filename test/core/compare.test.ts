import { expect } from '@open-wc/testing';
import { allAtOnce, premiumRange, price, selfInsurance } from '../../src/engine/index.js';
import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import { creditToPayFor, furtherSalesOf, salesToPayFor } from '../../src/views/compare/figures/balance.js';
import { cashOf } from '../../src/views/compare/figures/cash.js';
import { comparisonOf, selfInsuranceOf } from '../../src/views/compare/figures/comparison.js';
import { frequencyOf, oneYearIn } from '../../src/views/compare/figures/frequency.js';
import {
  inputHypothesesFor,
  inputsOf,
  isBehind,
  isGiven,
  type Inputs,
} from '../../src/views/compare/figures/in-force.js';
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
import { lineStep, warrantedStep } from '../../src/core/rounding.js';
import { submissionOf } from '../../src/core/submission.js';
import { formatFor, parts } from '../../src/text/format.js';
import { toldBill } from '../../src/views/tables/figures/told-bill.js';
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

function compared(values: AnswerValues, own: Partial<Inputs> = {}) {
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
  const inputs = { ...inputHypothesesFor(found, tariff), ...own };
  return { submission, estimate, found, inputs, told: comparisonOf(found, estimate, inputs) };
}

describe('the comparison as told', () => {
  for (const [name, values] of Object.entries({ fair, hard })) {
    it(`is that of the engine, in figures that add up: ${name}`, () => {
      const { submission, estimate, found, told } = compared(values);
      expect(found).to.deep.equal(selfInsurance(submission, tariff, { latticeSize: 2048 }));
      const step = lineStep(estimate.premium);
      for (const [cost, exact] of [
        [told.selfInsured, found.selfInsured],
        [told.insured, found.insured],
      ] as const) {
        const sum = Object.values(cost.lines).reduce((total, line) => total + line, 0);
        expect(sum).to.equal(cost.outlay);
        expect(cost.outlay + cost.costOfReserve).to.equal(cost.total);
        expect(cost.outlay).to.be.closeTo(exact.outlay, 4 * step);
        // the reserve is told, and costed, to two significant digits
        expect(cost.costOfReserve).to.be.closeTo(exact.costOfReserve, 0.05 * exact.costOfReserve + step);
        expect(cost.costOfReserve).to.be.above(0);
      }
      const { expected, ...others } = told.outcomes;
      for (const { loss, paid, kept } of [expected, ...Object.values(others)]) {
        expect(paid + kept).to.be.closeTo(loss, 1e-6);
      }
      for (const { withoutPolicy, loss } of Object.values(others)) {
        expect(loss).to.equal(Number(loss.toPrecision(2)));
        expect(withoutPolicy).to.equal(Number(withoutPolicy.toPrecision(2)));
      }
      // One amount is told in one way.
      expect([expected.withoutPolicy, expected.kept]).to.deep.equal([
        told.selfInsured.lines.losses,
        told.insured.lines.losses,
      ]);
    });

    it(`has the bill in the figures of the rest of the page: ${name}`, () => {
      const { estimate, told } = compared(values);
      const own = price(submissionOf(answersFrom(values, 'answered'), tariff), tariff);
      const { premium, insurancePremiumTax, creditLimitFees } = toldBill(estimate, own);
      const { losses: _, ...lines } = told.insured.lines;
      expect(lines).to.deep.equal({ premium, insurancePremiumTax, creditLimitFees });
    });
  }

  it('sets the two ways side by side twice: what leaves the bank, then with the reserves', () => {
    const { told } = compared(fair);
    for (const of of ['outlay', 'total'] as const) {
      const { selfInsured, insured, difference } = told[of];
      expect([selfInsured, insured]).to.deep.equal([told.selfInsured[of], told.insured[of]]);
      expect(difference).to.equal(Math.abs(selfInsured - insured));
    }
  });

  it('says plainly which way is cheaper: on average insurance never, with the reserves it depends', () => {
    const ways = [fair, hard].map((values) => {
      const { outlay, total } = compared(values).told;
      return [outlay.cheaper, total.cheaper];
    });
    expect(ways).to.deep.equal([
      ['selfInsured', 'selfInsured'],
      ['selfInsured', 'insured'],
    ]);
  });

  it('calls it even when the figures as told are', () => {
    const { found, estimate, told, inputs } = compared(hard);
    const expectedLoss = told.insured.outlay;
    const same = { ...found, selfInsured: { ...found.selfInsured, expectedLoss } };
    const even = comparisonOf(same, estimate, { ...inputs, costOfReserve: 0 });
    for (const { cheaper, difference } of [even.outlay, even.total]) {
      expect([cheaper, difference]).to.deep.equal(['even', 0]);
    }
  });

  it('leaves it open where the range of the premium does', () => {
    const { found, estimate, told, inputs } = compared(hard);
    const step = warrantedStep(estimate.premium);
    // What the policy leaves with the company is a cost of insuring too, and so is the reserve for it.
    for (const end of ['low', 'high'] as const) {
      const whole = estimate.total[end] + found.insured.keptLosses;
      expect(told.outlay.insuredRange[end]).to.be.closeTo(whole, step);
      const withReserve = whole + found.insured.costOfReserve;
      expect(told.total.insuredRange[end]).to.be.closeTo(withReserve, step);
    }
    const held = (amount: number) =>
      comparisonOf(found, estimate, { ...inputs, reserveSelfInsured: amount / inputs.costOfReserve }).total;
    const { low, high } = told.total.insuredRange;
    const { outlay } = told.selfInsured;
    expect(held(high - outlay).open).to.equal(true);
    expect(held(high - outlay + 2 * step).open).to.equal(false);
    expect(held(low - outlay).open).to.equal(true);
    expect(held(low - outlay - 2 * step).open).to.equal(false);
  });

  it('counts the reserve and its cost as given, and what the policy would save', () => {
    const own = {
      reserveSelfInsured: 200_000,
      reserveInsured: 0,
      costOfReserve: 0.05,
      creditManagement: 6_000,
    };
    const [usual, told] = [compared(fair).told, compared(fair, own).told];
    expect(told.selfInsured.costOfReserve).to.equal(10_000);
    expect(told.insured.costOfReserve).to.equal(0);
    expect(told.selfInsured.lines.creditManagement).to.equal(6_000);
    expect(told.outlay.selfInsured).to.equal(usual.outlay.selfInsured + 6_000);
    expect(told.outlay.insured).to.equal(usual.outlay.insured);
    expect(usual.selfInsured.lines).not.to.have.property('creditManagement');
  });

  it('stays the same when each hypothesis is typed as shown', () => {
    const { told, inputs } = compared(fair);
    for (const field of ['reserveSelfInsured', 'reserveInsured', 'costOfReserve'] as const) {
      const state = typeInput(
        initialState(answersFrom(fair, 'answered')),
        field,
        parts(formatFor(compareRules[field].kind, inputs[field], 'fr')).figure,
        'fr',
      );
      expect(inputsOf(state, inputs)[field], field).to.equal(inputs[field]);
      expect(compared(fair, { [field]: inputsOf(state, inputs)[field] }).told).to.deep.equal(told);
    }
  });

  it('knows where the least that a policy costs is more than the rate', () => {
    expect(compared(hard).told.atMinimum).to.equal(false);
    expect(compared({ insurableTurnover: 60_000, buyerCount: 20 }).told.atMinimum).to.equal(true);
  });
});

describe('how often a year reaches an amount', () => {
  const point = (exceedance: number, withoutPolicy: number, kept: number) => ({
    ...{ exceedance, withoutPolicy, kept },
    loss: withoutPolicy,
    paid: withoutPolicy - kept,
  });
  const curve = [
    point(1, 0, 0),
    point(0.13, 50, 5),
    point(0.1, 60, 6),
    point(0.0123, 100, 10),
    point(0.0105, 180, 18),
    point(0.01, 190, 19),
    point(0.0098, 200, 20),
  ];
  const outcomes = {
    expected: point(1, 10, 1),
    oneInTen: point(1, 60, 6),
    oneInHundred: point(1, 190, 19),
    largestBuyer: point(1, 190, 9),
  };
  const told = { curve, outcomes, largestBuyerFails: { withoutPolicy: 0.008, withPolicy: 0.007 } };

  it('is told in years', () => {
    expect(oneYearIn(curve, 20, 'withoutPolicy')).to.equal(8);
    expect(oneYearIn(curve, 100, 'withoutPolicy')).to.equal(80);
    expect(oneYearIn(curve, 10, 'kept')).to.equal(80);
    expect(oneYearIn(curve, 201, 'withoutPolicy')).to.equal(Infinity);
  });

  it('says on which side an amount stands of the one that one year in a hundred already has', () => {
    const beside = (amount: number) => {
      const { years, beside: side } = frequencyOf(told, amount, 'withoutPolicy');
      return [years, side];
    };
    expect(beside(100)).to.deep.equal([80, undefined]);
    expect(beside(150)).to.deep.equal([100, 'more']);
    expect(beside(190)).to.deep.equal([100, undefined]);
    expect(beside(195)).to.deep.equal([100, 'less']);
    expect(frequencyOf(told, 18, 'kept').beside).to.equal('more');
  });

  it('names the largest customer where most of those years are its failure, and only there', () => {
    // 0.8 % of years, of 1.05 % that go beyond 150; of 13 % that go beyond 50; alone it never reaches 195
    expect(frequencyOf(told, 150, 'withoutPolicy').largestBuyer).to.equal(true);
    expect(frequencyOf(told, 50, 'withoutPolicy').largestBuyer).to.equal(false);
    expect(frequencyOf(told, 195, 'withoutPolicy').largestBuyer).to.equal(false);
    // with the policy it leaves 9
    expect(frequencyOf(told, 9, 'kept').largestBuyer).to.equal(false);
    expect(frequencyOf(told, 18, 'kept').largestBuyer).to.equal(false);
    const often = { ...told, largestBuyerFails: { withoutPolicy: 0.008, withPolicy: 0.009 } };
    expect(frequencyOf(often, 9, 'kept').largestBuyer).to.equal(true);
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

describe('the sales that pay for the policy', () => {
  const company = { turnover: 3_650_000, daysToPay: 60, domesticShare: 0.5, vatRate: 0.2 };
  const policy = salesToPayFor(11_000, 0.05, company.turnover);

  it('are what it costs over the margin, in days of the turnover too', () => {
    expect(policy).to.deep.equal({ cost: 11_000, sales: 220_000, days: 22 });
    expect(salesToPayFor(2_500, 1, 3_650_000).days).to.equal(0.25);
  });

  it('are paid for what the bill comes to, all in, in the figures of the costs', () => {
    for (const values of [fair, hard]) {
      const { told } = compared(values);
      const { premium, insurancePremiumTax, creditLimitFees } = told.insured.lines;
      expect(told.policyCost).to.equal(premium! + insurancePremiumTax! + creditLimitFees!);
    }
  });

  it('may be those that further credit would allow: so much owed, turned over all year', () => {
    // 36,164 € excl. VAT, renewed every 60 days, + 10 % VAT
    expect(creditToPayFor(0.05, company, policy)).to.equal(40_000);
    expect(furtherSalesOf(39_781, company, 0.05, policy)).to.deep.equal({
      sales: 220_000,
      margin: 11_000,
      beside: 'even',
    });
    expect(furtherSalesOf(20_000, company, 0.05, policy)).to.deep.equal({
      sales: 110_000,
      margin: 5_500,
      beside: 'less',
    });
    expect(furtherSalesOf(20_000, { ...company, daysToPay: 15 }, 0.05, policy)).to.deep.equal({
      sales: 440_000,
      margin: 22_000,
      beside: 'more',
    });
  });
});

describe('effects on cash', () => {
  const basis = {
    outcomes: { expected: { withoutPolicy: 6_000, loss: 5_000, paid: 3_000, kept: 2_000 } } as ReturnType<
      typeof compared
    >['told']['outcomes'],
    acceptedShare: 0.9,
  };
  const reserves = { reserveSelfInsured: 0, reserveInsured: 0, costOfReserve: 0.1 };
  const inputs = { ...tariff.comparison, ...reserves, lossToMake: 0, provisions: 10_000 };
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
    const nothing = { withoutPolicy: 0, loss: 0, paid: 0, kept: 0 };
    const found = cashOf(company, inputs, { ...basis, outcomes: { ...basis.outcomes, expected: nothing } });
    expect(found.provisionsReleased).to.equal(0);
    const { provisions: _, ...none } = inputs;
    expect(cashOf(company, none, basis).provisionsReleased).to.equal(0);
  });
});

describe('the inputs of the comparison', () => {
  const inputHypotheses = {
    ...tariff.comparison,
    ...{ lossToMake: 7, reserveSelfInsured: 9, reserveInsured: 8, costOfReserve: 0.1 },
  };
  const start = initialState(answersFrom(hard, 'preset'));
  const typed = (state: State, field: CompareField, text: string) =>
    reduce(state, { type: 'apply', change: (before) => typeInput(before, field, text, 'fr') });
  const margin = (state: State) => inputsOf(state, inputHypotheses).operatingMargin;

  it('stand in within their own bounds', () => {
    for (const field of compareFields) {
      // what only the visitor knows has nothing in its place
      if (field === 'provisions' || field === 'creditManagement' || field === 'furtherCredit') continue;
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
    expect(inputsOf(asked, inputHypotheses).provisions).to.equal(undefined);
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
