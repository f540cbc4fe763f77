import { expect } from '@open-wc/testing';
import { premiumRange, price } from '../../src/engine/index.js';
import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import { apportion } from '../../src/core/apportion.js';
import { estimateOf } from '../../src/core/estimate.js';
import { perMonth } from '../../src/core/told.js';
import { outOfMarket } from '../../src/core/out-of-market.js';
import { nextQuestion, progressOf, unansweredOf } from '../../src/core/progress.js';
import { contradictionsOf } from '../../src/core/problems.js';
import {
  lineStep,
  roundedToTwoDigits,
  roundTo,
  roundToSignificant,
  warrantedStep,
} from '../../src/core/rounding.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const everything: AnswerValues = {
  insurableTurnover: 10_000_000,
  sector: 'wholesale',
  buyerCount: 150,
  largest: 0.12,
  topThree: 0.25,
  dso: 50,
  daysPastDue: 15,
  grossBadDebtRatio: 0.005,
  lossBasis: 'grossInclVat',
  quality: 'average',
  exportShare: 0,
};

function estimate(values: AnswerValues, status: 'preset' | 'answered' = 'answered') {
  const answers = answersFrom(values, status);
  const submission = submissionOf(answers, tariff);
  const pricing = price(submission, tariff);
  const range = premiumRange(submission, tariff, { latticeSize: 1024, unanswered: unansweredOf(answers) });
  return {
    said: answers,
    range,
    pricing,
    ...estimateOf(answers, submission, pricing, range, tariff),
  };
}
const cases = (values: AnswerValues) => {
  const { said, pricing, ...result } = estimate({ ...everything, ...values });
  return outOfMarket(said, result, pricing, tariff);
};

describe('an estimate', () => {
  it('of the reference company is that of the model', () => {
    const { rate } = estimate(everything);
    // s1 and s3 give 12, 6.5 and 6.5 %, close to the reference's 12, 8 and 5.
    expect(rate.likely).to.be.closeTo(0.00261, 0.00003);
    expect(rate.low).to.be.closeTo(0.0018, 0.00004);
    expect(rate.high).to.be.closeTo(0.0038, 0.00008);
  });

  it('keeps its likely value inside, even laid around another price', () => {
    const { said, range } = estimate(everything);
    const dearer = submissionOf(answersFrom({ ...everything, dso: 120 }, 'answered'), tariff);
    const { rate } = estimateOf(said, dearer, price(dearer, tariff), range, tariff);
    expect(rate.low).to.be.below(rate.likely);
    expect(rate.high).to.be.above(rate.likely);
    expect(rate.high / rate.likely).to.be.closeTo(range.high / range.likely, 1e-12);
  });

  it('widens with each open question and each example not confirmed', () => {
    const width = ({ rate }: ReturnType<typeof estimate>) => rate.high / rate.low;
    const { quality: _open, ...without } = everything;
    expect(width(estimate(without))).to.be.above(width(estimate(everything)) * 1.05);
    expect(width(estimate(everything, 'preset'))).to.be.above(width(estimate(without)));
  });

  it('costs the minimum premium at least, and the total adds up', () => {
    const small = estimate({ ...everything, insurableTurnover: 200_000 });
    expect(small.premium.low).to.equal(tariff.bill.minimumPremium);
    const { bill, premium, total } = estimate(everything);
    const { insurancePremiumTax } = tariff.bill;
    for (const bound of ['low', 'likely', 'high'] as const) {
      const sum = premium[bound] * (1 + insurancePremiumTax) + bill.creditLimitFees;
      expect(total[bound], bound).to.be.closeTo(sum, 1e-9);
    }
  });

  it('is frozen', () => {
    const { rate, bill, answers } = estimate(everything);
    for (const part of [rate, bill, answers]) expect(Object.isFrozen(part)).to.equal(true);
  });
});

describe('progress', () => {
  it('counts the answers of the visitor, not those of the host', () => {
    expect(progressOf(answersFrom(everything, 'answered'))).to.deep.equal({ given: 10, asked: 10 });
    expect(progressOf(answersFrom(everything, 'preset'))).to.deep.equal({ given: 0, asked: 10 });
  });

  it('does not count bad debts that the visitor says they do not know', () => {
    const unknown = answersFrom({ ...everything, lossBasis: 'unknown' }, 'answered');
    expect(progressOf(unknown).given).to.equal(9);
    expect(unansweredOf(unknown)).to.deep.equal(['grossBadDebtRatio']);
  });

  it('names the open question with the largest term, and how much of the range it would take', () => {
    const { quality: _quality, dso: _dso, ...without } = everything;
    const { range, said } = estimate(without);
    const next = nextQuestion(range, unansweredOf(said))!;
    expect(next.question).to.equal('quality');
    const total = Object.values(range.variance).reduce((sum, term) => sum + term, 0);
    expect(1 - next.share).to.be.closeTo(Math.sqrt(1 - range.variance['answer:quality']! / total), 1e-12);
  });

  it('names none when nothing is open', () => {
    expect(estimate(everything).next).to.equal(undefined);
  });
});

describe('cases outside the market', () => {
  it('are none for the reference company', () => {
    expect(cases({})).to.deep.equal([]);
  });
  it('are few buyers, one heavy buyer, a small turnover', () => {
    expect(cases({ buyerCount: 4, largest: 0.3, topThree: 0.8 })).to.include('fewBuyers');
    expect(cases({ buyerCount: 5 })).not.to.include('fewBuyers');
    const { said, pricing, ...result } = estimate({ ...everything, buyerCount: 5, largest: 0.3 });
    const market = { ...tariff.market, fewestBuyers: 6, heaviestBuyer: 0.25, low: 0.02 };
    expect(outOfMarket(said, result, pricing, { ...tariff, market })).to.deep.equal([
      'fewBuyers',
      'oneBuyer',
      'belowMarket',
    ]);
    expect(cases({ largest: 0.41, topThree: 0.5 })).to.include('oneBuyer');
    expect(cases({ largest: 0.4, topThree: 0.5 })).not.to.include('oneBuyer');
    expect(cases({ insurableTurnover: 150_000 })).to.include('smallTurnover');
  });
  it('are a small turnover with few buyers too, whose rate lifts the price over the least of a policy', () => {
    const few = { insurableTurnover: 400_000, buyerCount: 3, largest: 0.5, topThree: 1 };
    expect(estimate({ ...everything, ...few }).bill.premium).to.be.above(tariff.bill.minimumPremium);
    expect(cases(few)).to.include('smallTurnover');
    expect(cases({ ...few, insurableTurnover: 2_000_000 })).not.to.include('smallTurnover');
    const fragile = { quality: 'degraded', dso: 150, sector: 'hospitality' } as const;
    expect(cases({ ...fragile, insurableTurnover: 200_000 })).to.include('smallTurnover');
    expect(cases({ ...fragile, insurableTurnover: 300_000 })).not.to.include('smallTurnover');
  });
  it('are rates above and below those of the market', () => {
    expect(cases({ quality: 'degraded', dso: 150, sector: 'hospitality' })).to.deep.equal(['aboveMarket']);
    expect(cases({ sector: 'public-sector', insurableTurnover: 1e9, lossBasis: 'unknown' })).to.deep.equal([
      'belowMarket',
    ]);
  });
});

describe('own losses', () => {
  const heavy = { grossBadDebtRatio: 0.05 };
  it('that take more than a usual premium pays are told, with the rate that they would ask for', () => {
    expect(cases(heavy)).to.include('ownLosses');
    const { pricing, rate } = estimate({ ...everything, ...heavy });
    expect(pricing.ownLossRate!).to.be.greaterThan(pricing.premiumRate);
    // the range is worked out on a coarser lattice than the price
    expect(rate.high).to.be.at.least(0.999 * pricing.ownLossRate!);
  });
  it('that are usual, or that nobody gave, are not', () => {
    expect(cases({ grossBadDebtRatio: 0.01 })).not.to.include('ownLosses');
    expect(cases({ ...heavy, lossBasis: 'unknown' })).not.to.include('ownLosses');
  });
});

describe('contradictions', () => {
  const codes = (values: AnswerValues) => contradictionsOf(answersFrom(values, 'answered'));
  it('are shares that cannot go together', () => {
    expect(codes({ largest: 0.4, topThree: 0.3 }).topThree?.code).to.equal('topThreeBelow');
    expect(codes({ largest: 0.1, topThree: 0.6 }).topThree?.code).to.equal('topThreeAbove');
    expect(codes({ largest: 0.33, topThree: 1 })).to.deep.equal({});
    expect(codes({ largest: 0.333, topThree: 0.33 })).to.deep.equal({});
  });
  it('are shares that so few buyers cannot have', () => {
    expect(codes({ buyerCount: 2, largest: 0.3 }).largest?.code).to.equal('fewBuyersShares');
    expect(codes({ buyerCount: 50, topThree: 1 }).topThree?.code).to.equal('fewBuyersShares');
    expect(codes({ buyerCount: 3, topThree: 0.9 }).topThree?.code).to.equal('fewBuyersShares');
    expect(codes({ buyerCount: 3, topThree: 1 })).to.deep.equal({});
  });
});

describe('rounding', () => {
  it('tells money to two significant digits of its lower bound', () => {
    expect(warrantedStep({ low: 4812 })).to.equal(100);
    expect(roundTo(10_344, 100)).to.equal(10_300);
    expect(warrantedStep({ low: 0 })).to.equal(1);
  });
  it('gives the steps of a whole to the parts with the largest remainders, and none to an exact zero', () => {
    expect(apportion([0.2, 0.5, 0.3], 1)).to.deep.equal([0, 1, 0]);
    expect(apportion([0, 24, 16, 38], 10)).to.deep.equal([0, 2, 2, 4]);
    expect(apportion([-14, 37], 10)).to.deep.equal([-2, 4]);
  });

  it('keeps so many significant digits', () => {
    expect([4812, 10_349, 0.003149, 0, -4812].map(roundedToTwoDigits)).to.deep.equal([
      4800, 10_000, 0.0031, 0, -4800,
    ]);
    expect(roundToSignificant(48_123, 3)).to.equal(48_100);
  });

  it('tells the lines of a sum a digit finer than its range, never finer than whole euros', () => {
    expect(lineStep({ low: 4812 })).to.equal(10);
    expect(lineStep({ low: 48 })).to.equal(1);
  });

  it('tells a month of the likely amount in two digits', () => {
    expect(perMonth(7012)).to.equal(580);
  });
});
