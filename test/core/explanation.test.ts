import { expect } from '@open-wc/testing';
import { premiumRange, price, type Submission } from '../../src/engine/index.js';
import { answersFrom, type AnswerValues } from '../../src/core/answers.js';
import { apportion } from '../../src/core/apportion.js';
import { causesOf, contributionsOf } from '../../src/views/explain/figures/causes.js';
import { breakdownOf } from '../../src/views/explain/figures/breakdown.js';
import { nextQuestion } from '../../src/core/progress.js';
import { submissionOf } from '../../src/core/submission.js';
import { allAtOnce } from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The tariff's reference company, as a visitor would describe it. */
const reference: AnswerValues = {
  insurableTurnover: 10_000_000,
  sector: 'wholesale',
  buyerCount: 150,
  largest: 0.12,
  topThree: 0.25,
  dso: 50,
  daysPastDue: 15,
  quality: 'average',
  exportShare: 0,
};
const builder: AnswerValues = { ...reference, sector: 'construction', dso: 75, insurableTurnover: 3_000_000 };

describe('parts rounded to a whole', () => {
  it('sum to the rounded whole, each beside its own value, zeros untouched', () => {
    const parts = [0.4, 0.4, 0, -0.3, 2.4, 0.2];
    const counts = apportion(parts, 1);
    expect(sum(counts)).to.equal(3);
    expect(counts[2]).to.equal(0);
    counts.forEach((count, i) => expect(Math.abs(count - parts[i]!)).to.be.below(1));
  });
});

describe('what a rate is made of', () => {
  it('sums to the rate and to the premium, whatever was rounded', () => {
    for (const values of [
      reference,
      builder,
      { insurableTurnover: 700_000, annualAggregateDeductible: 5000 },
    ]) {
      const pricing = price(submissionOf(answersFrom(values, 'answered'), tariff), tariff);
      const { parts, rate, amount } = breakdownOf(pricing, { low: 4800, likely: 7000, high: 10_000 });
      expect(sum(parts.map((part) => part.rate))).to.be.closeTo(rate, 1e-12);
      expect(sum(parts.map((part) => part.amount))).to.be.closeTo(amount, 1e-6);
      expect(rate).to.be.closeTo(pricing.premiumRate, 0.5e-5);
      expect(amount).to.be.closeTo(pricing.premium, 5);
      expect(parts.at(-1)!.to).to.be.closeTo(pricing.premiumRate, 1e-12);
    }
  });

  it('sums to the same with the commission folded into the running costs, which take all of it', () => {
    const pricing = price(submissionOf(answersFrom(builder, 'answered'), tariff), tariff);
    const premium = { low: 4800, likely: 7000, high: 10_000 };
    const [apart, folded] = [breakdownOf(pricing, premium), breakdownOf(pricing, premium, true)];
    const width = (breakdown: typeof apart, item: string) => {
      const part = breakdown.parts.find((one) => one.item === item);
      return part && part.to - part.from;
    };
    expect(width(folded, 'acquisition')).to.equal(undefined);
    expect(width(folded, 'administration')).to.be.closeTo(
      width(apart, 'administration')! + width(apart, 'acquisition')!,
      1e-15,
    );
    expect([folded.rate, folded.amount]).to.deep.equal([apart.rate, apart.amount]);
    expect(sum(folded.parts.map((part) => part.rate))).to.be.closeTo(folded.rate, 1e-12);
    expect(folded.absent).not.to.include('acquisition');
  });
});

describe('what moves a rate', () => {
  const causes = (values: AnswerValues) => {
    const answers = answersFrom(values, 'answered');
    const { premiumRate } = price(submissionOf(answers, tariff), tariff);
    const found = allAtOnce(contributionsOf(answers, tariff));
    return { premiumRate, ...causesOf(found, premiumRate, values.insurableTurnover!, 10) };
  };

  it('is nothing for the reference company', () => {
    const { moving, slight, none, reference: usual, rate } = causes(reference);
    expect([moving.length, slight.length, none.length]).to.deep.equal([0, 0, 7]);
    expect(usual).to.equal(rate);
  });

  it('leads from the reference to the rate on screen, largest first', () => {
    const { moving, reference: usual, rate, premiumRate, none } = causes(builder);
    expect(usual + sum(moving.map((cause) => cause.rate))).to.be.closeTo(rate, 1e-12);
    expect(rate).to.be.closeTo(premiumRate, 0.5e-5);
    expect(moving.map(({ group }) => group).sort()).to.deep.equal(['payment', 'sector', 'size']);
    expect(none).to.have.members(['quality', 'spread', 'experience', 'terms']);
    const sizes = moving.map((cause) => Math.abs(cause.rate));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
  });
});

describe('the next best question', () => {
  /** ln of the rate with one answer changed, as the range prices it. */
  const log = (submission: Submission) =>
    Math.log(price(submission, tariff, { latticeSize: 2048 }).premiumRate);

  it('is the one with the widest quartiles, and takes its part of the width', () => {
    const base = submissionOf(answersFrom(builder, 'answered'), tariff);
    const { answerQuartiles: quartiles } = tariff;
    const term = (low: Partial<Submission>, high: Partial<Submission>) =>
      ((log({ ...base, ...high }) - log({ ...base, ...low })) / 1.349) ** 2;
    const terms = {
      sector: term({ sector: quartiles.sector[0] }, { sector: quartiles.sector[1] }),
      quality: term({ gradeMix: quartiles.quality[0] }, { gradeMix: quartiles.quality[1] }),
      dso: term({ dso: quartiles.dso[0] }, { dso: quartiles.dso[1] }),
    };
    const open = ['dso', 'sector', 'quality'] as const;
    const answered = premiumRange(base, tariff);
    const others = (Math.log(answered.high / answered.likely) / 1.2815515655446004) ** 2;
    const [best, largest] = Object.entries(terms).sort(([, a], [, b]) => b - a)[0]!;
    const next = nextQuestion(premiumRange(base, tariff, { unanswered: open }), open)!;
    expect(next.question).to.equal(best);
    const total = others + sum(Object.values(terms));
    expect(next.share).to.be.closeTo(1 - Math.sqrt((total - largest) / total), 1e-9);
  });
});
