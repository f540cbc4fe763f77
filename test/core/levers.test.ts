import { expect } from '@open-wc/testing';
import { allAtOnce, bill, changed, price, renewals, type LeverId } from '../../src/engine/index.js';
import { answersFrom, valuesOf, type AnswerValues } from '../../src/core/answers.js';
import { addDetails, checkedDetails } from '../../src/core/host-details.js';
import { chooseExceptional, followLosses, typeLosses } from '../../src/views/helpers/figures/losses.js';
import { bonusTold, readinessAt } from '../../src/views/levers/figures/bonus.js';
import { isFact, leverList, leversOf, toggleLever } from '../../src/views/levers/figures/levers.js';
import {
  renewalsOf,
  renewalsTold,
  SHOWN,
  spread,
  type Renewal,
  type RenewalBoard,
} from '../../src/views/levers/figures/renewals.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, isExample, type State } from '../../src/core/state.js';
import { ownSubmissionOf, submissionOf } from '../../src/core/submission.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';

const article: AnswerValues = {
  insurableTurnover: 2_500_000,
  sector: 'wholesale',
  buyerCount: 120,
  largest: 0.12,
  topThree: 0.3,
  dso: 45,
  grossBadDebtRatio: 0.005,
};
const start = initialState(answersFrom(article, 'preset'));
const shorter = { id: 'dso', change: { dso: -10 } } as const;
const deductible = (annualAggregateDeductible: number) =>
  ({ id: 'annualAggregateDeductible', change: { annualAggregateDeductible } }) as const;
const tried = toggleLever(toggleLever(start, shorter), deductible(5_000));
const boardOf = (state: State) => allAtOnce(leversOf(state.answers, tariff));

const listOf = (state: State) => leverList(boardOf(state), state.answers.levers, tariff);
const idsOf = (state: State) => listOf(state).rows.map(({ id }) => id);

describe('changes on trial', () => {
  it('join, give way to their kind, and go one by one', () => {
    expect(tried.answers.levers).to.deep.equal({ dso: -10, annualAggregateDeductible: 5_000 });
    const larger = toggleLever(tried, deductible(10_000));
    expect(larger.answers.levers).to.deep.equal({ dso: -10, annualAggregateDeductible: 10_000 });
    const one = toggleLever(larger, deductible(10_000));
    expect(one.answers.levers).to.deep.equal({ dso: -10 });
    expect(toggleLever(one, shorter).answers.levers).to.equal(undefined);
    expect(Object.isFrozen(tried.answers.levers)).to.equal(true);
  });

  it('are priced as if they were the case, which stays what it was', () => {
    const own = submissionOf(start.answers, tariff);
    expect(ownSubmissionOf(tried.answers, tariff)).to.deep.equal(own);
    expect(submissionOf(tried.answers, tariff)).to.deep.equal(changed(own, tried.answers.levers!, tariff));
    expect(tried.answers.dso).to.equal(start.answers.dso);
  });

  it('outlast typing and a new example; going back to the example ends them', () => {
    const typed = reduce(tried, { type: 'type', field: 'dso', text: '60', lang: 'fr' });
    expect(typed.answers.levers).to.equal(tried.answers.levers);
    expect(submissionOf(typed.answers, tariff).dso).to.equal(50);
    const example = answersFrom({ ...article, dso: 30 }, 'preset');
    const moved = reduce(tried, { type: 'example', example });
    expect(moved.answers.levers).to.equal(tried.answers.levers);
    expect(submissionOf(moved.answers, tariff).dso).to.equal(20);
    expect(isExample(reduce(moved, { type: 'reset' }))).to.equal(true);
    expect(isExample(moved)).to.equal(false);
    expect(reduce(tried, { type: 'answers', values: article }).answers.levers).to.equal(undefined);
  });

  it('end together', () => {
    const own = reduce(tried, { type: 'try' });
    expect(own.answers.levers).to.equal(undefined);
    expect(submissionOf(own.answers, tariff)).to.deep.equal(submissionOf(start.answers, tariff));
  });

  it('end a key stroke’s edit, which must not bring back the answers of before', () => {
    const typing = reduce(start, { type: 'type', field: 'dso', text: '6', lang: 'fr' });
    const trying = toggleLever(typing, shorter);
    const further = reduce(trying, { type: 'type', field: 'dso', text: '60', lang: 'fr' });
    expect(further.answers.levers).to.deep.equal({ dso: -10 });
  });

  it('are told with the answers, and taken from a host that says them', () => {
    expect(valuesOf(tried.answers).levers).to.deep.equal({ dso: -10, annualAggregateDeductible: 5_000 });
    expect(valuesOf(start.answers)).not.to.have.property('levers');
    const values = valuesOf(tried.answers);
    const bare = reduce(start, { type: 'answers', values: article });
    const again = addDetails(bare, values, checkedDetails(values).details);
    expect(again.answers.levers).to.deep.equal(tried.answers.levers);
    expect(
      addDetails(toggleLever(bare, shorter), values, checkedDetails(values).details).answers.levers,
    ).to.deep.equal(shorter.change);
  });

  for (const levers of [
    { dso: 10 },
    { dso: '-10' },
    { dso: NaN },
    { claimThreshold: -1 },
    { maximumLiabilityMultiple: 0 },
    { colour: 1 },
    { toString: 1 },
    'dso',
  ]) {
    it(`are refused from a host that says ${JSON.stringify(levers)}`, () => {
      expect(checkedDetails({ levers })).to.deep.equal({ details: {}, refused: ['levers'] });
    });
  }

  it('leave alone what the visitor worked out from their losses', () => {
    const worked = typeLosses(chooseExceptional(start, true, tariff), 'loss1', '90000', 'fr', tariff);
    const exceptional = typeLosses(worked, 'exceptionalLoss', '80000', 'fr', tariff);
    const trying = toggleLever(exceptional, shorter);
    expect(followLosses(trying, tariff)).to.equal(trying);
  });
});

describe('the list of levers', () => {
  it('tells rounded deductibles, and no savings that hardly show', () => {
    const { rows, slight, least } = listOf(start);
    expect(least).to.equal(100);
    for (const { alone, id, to } of rows) {
      expect(alone, id).to.be.at.least(100);
      if (id === 'annualAggregateDeductible') expect(to! % 100).to.equal(0);
    }
    expect(slight).to.include('maximumLiabilityMultiple');
    expect(rows.map(({ id }) => id)).not.to.include.members(slight);
    const alone = rows.map((row) => row.alone);
    expect(alone).to.deep.equal([...alone].sort((a, b) => b - a));
  });

  it('offers nothing that saves less than a hundred euros, however small the premium', () => {
    const small = initialState(answersFrom({ ...article, insurableTurnover: 900_000 }, 'preset'));
    const { rows, least, slight } = listOf(small);
    expect(least).to.equal(100);
    expect(rows.filter(({ alone }) => alone < 100)).to.deep.equal([]);
    const left = boardOf(small).levers.filter(({ alone }) => alone > 1 && alone < 100);
    expect(left).not.to.have.length(0);
    expect(slight).to.include.members(
      left.map(({ id }) => id).filter((id) => !rows.some((row) => row.id === id)),
    );
  });

  it('does not better what nobody said', () => {
    expect(idsOf(start)).to.include('badDebts');
    const unknown = reduce(start, { type: 'basis', basis: 'unknown' });
    const open = initialState(answersFrom({ ...article, grossBadDebtRatio: undefined } as never, 'preset'));
    for (const state of [unknown, open]) {
      const { rows, slight } = listOf(state);
      expect([...rows.map(({ id }) => id), ...slight])
        .not.to.include('badDebts')
        .and.not.to.include('lossYears');
    }
  });

  it('keeps its order while changes are tried, marks them, and adds them up', () => {
    const key = ({ id, to }: { id: LeverId; to: number | null }) => `${id} ${to}`;
    const before = listOf(start);
    const [first, second] = before.rows;
    const state = [first!, second!].reduce(toggleLever, start);
    const { rows, total } = listOf(state);
    expect(rows.map(({ id }) => id)).to.deep.equal(before.rows.map(({ id }) => id));
    expect(rows.map(key).slice(0, 2)).to.deep.equal(before.rows.map(key).slice(0, 2));
    expect(rows.map(({ tried: on }) => on)).to.deep.equal(rows.map((_, i) => i < 2));
    const premium = (s: State) =>
      price(submissionOf(s.answers, tariff), tariff, { latticeSize: 2048 }).premium;
    expect(total.saving).to.be.closeTo(premium(start) - premium(state), 1e-6);
    expect(total.saving).to.be.below(first!.saving + second!.saving);
    expect(total.rateSaving).to.be.closeTo(total.saving / 2_500_000, 1e-12);
    expect(total.keptMore.averageYear).to.be.above(0);
    expect(listOf(start).total).to.deep.equal({
      saving: 0,
      rateSaving: 0,
      keptMore: { largestBuyer: 0, averageYear: 0, badYear: 0 },
    });
  });

  it('keeps a change in force even where it saves nothing any more', () => {
    const state = toggleLever(start, { id: 'claimThreshold', change: { claimThreshold: 100 } });
    const row = listOf(state).rows.find((found) => found.tried)!;
    expect([row.id, row.from, row.to, row.saving]).to.deep.equal(['claimThreshold', 500, 500, 0]);
  });

  it('promises no saving below what a policy costs at the least', () => {
    const small = initialState(answersFrom({ ...article, insurableTurnover: 450_000 }, 'preset'));
    const { minimumPremium } = tariff.bill;
    const submission = submissionOf(small.answers, tariff);
    const due = bill(submission, price(submission, tariff), tariff).premium;
    expect(due).to.be.within(minimumPremium, minimumPremium * 1.6);
    const { rows, minimum } = listOf(small);
    expect(minimum).to.equal(minimumPremium);
    expect(rows[0]!.saving).to.be.within(1, due - minimumPremium + 1);
    expect(listOf(start).minimum).to.equal(undefined);
  });

  it('tells the company’s own doings from terms of the policy', () => {
    expect(['dso', 'largestShare', 'badDebts', 'lossYears'].every((id) => isFact(id as LeverId))).to.equal(
      true,
    );
    expect(isFact('claimThreshold')).to.equal(false);
  });
});

describe('a bonus as told', () => {
  const told = (values: AnswerValues) =>
    bonusTold(boardOf(initialState(answersFrom(values, 'answered'))), tariff)!;

  it('costs what it adds less what it gives back, to the euro', () => {
    for (const insurableTurnover of [2_500_000, 8_000_000, 40_000_000]) {
      const { more, refund, fullRefund, net, fullShare, lossRatioBelow } = told({
        ...article,
        insurableTurnover,
      });
      expect(net).to.equal(more - refund);
      expect(net).to.be.above(0);
      expect(refund).to.be.within(1, fullRefund);
      expect([fullShare, lossRatioBelow]).to.deep.equal([0.1, 0.4]);
    }
  });

  it('is not told where the least that a policy costs decides, nor without a clause', () => {
    expect(told({ ...article, insurableTurnover: 100_000 })).to.equal(undefined);
    const { bonus: _, ...levers } = tariff.levers;
    const without = { ...tariff, levers };
    const board = allAtOnce(leversOf(start.answers, without));
    expect(bonusTold(board, without)).to.equal(undefined);
  });

  it('is usual below the rate of X, hard to get from that of Z, by the digits shown', () => {
    const board = boardOf(start);
    const at = (rate: number) => readinessAt({ ...board, own: { ...board.own, rate } }, tariff);
    expect([0.0015, 0.00194, 0.00196, 0.005, 0.00794, 0.00796, 0.012].map(at)).to.deep.equal([
      ...['usual', 'usual', 'between', 'between', 'between', 'hard', 'hard'],
    ]);
    const { bonusByRate: _, ...levers } = tariff.levers;
    expect(readinessAt(board, { ...tariff, levers })).to.equal(undefined);
  });
});

describe('the next renewals', () => {
  const stateOf = (values: AnswerValues) => initialState(answersFrom(values, 'answered'));
  const found = (state: State) => allAtOnce(renewalsOf(state.answers, tariff));
  const light = stateOf({ ...article, grossBadDebtRatio: 0.001 });
  const heavy = stateOf({ ...article, grossBadDebtRatio: 0.006 });

  it('are those of the engine, three of its five, and begin at the rate above', () => {
    const submission = submissionOf(heavy.answers, tariff);
    const { today, next, known, beside } = found(heavy);
    expect(today.rate).to.equal(price(submission, tariff).premiumRate);
    for (const [story, scenario] of [
      ['same', { lossFactor: 1 }],
      ['halved', { lossFactor: 0.5 }],
      ['failure', { lossFactor: 1, largestBuyerFailsInYear: 1 }],
    ] as const) {
      const rates = renewals(submission, scenario, tariff).map(({ premiumRate }) => premiumRate);
      expect(rates).to.have.length(5);
      expect(next[story].map(({ rate }) => rate)).to.deep.equal(rates.slice(0, SHOWN));
    }
    expect([known, beside]).to.deep.equal([true, false]);
  });

  it('count what is on trial, and know whether anybody has told of losses', () => {
    const trying = toggleLever(heavy, shorter);
    expect(found(trying).today.rate).to.be.below(found(heavy).today.rate);
    expect(found(trying).beside).to.equal(true);
    const { grossBadDebtRatio: _, ...silent } = article;
    expect(found(stateOf(silent)).known).to.equal(false);
  });

  it('rise after a heavy past, come down after a light one, and never more with fewer losses', () => {
    expect(renewalsTold(found(heavy), tariff).course).to.equal('rises');
    expect(renewalsTold(found(light), tariff).course).to.equal('falls');
    for (const state of [light, heavy]) {
      const { next } = found(state);
      for (let i = 0; i < SHOWN; i++) {
        expect(next.halved[i]!.rate).to.be.below(next.same[i]!.rate);
        expect(next.failure[i]!.rate).to.be.above(next.same[i]!.rate);
      }
    }
  });

  it('know where the tariff bounds what the past does', () => {
    const bounded = (grossBadDebtRatio: number) => found(stateOf({ ...article, grossBadDebtRatio })).bounded;
    expect([0.001, 0.006, 0.06].map(bounded)).to.deep.equal([false, false, true]);
  });

  it('save what half the losses take off the premiums due, to two digits', () => {
    const { next } = found(heavy);
    const sum = (all: readonly Renewal[]) => all.reduce((total, { premium }) => total + premium, 0);
    const exact = sum(next.same) - sum(next.halved);
    const { saved } = renewalsTold(found(heavy), tariff);
    expect(saved).to.equal(Number(exact.toPrecision(2)));
    expect(saved).to.be.at.least(100);
    // what is due is the least that a policy costs, whatever the losses
    expect(renewalsTold(found(stateOf({ ...article, insurableTurnover: 60_000 })), tariff).saved).to.equal(0);
  });

  const at = (rate: number, aboveMarket = false): Renewal => ({ rate, premium: 10_000, aboveMarket });
  const boardWith = (change: Partial<Record<'today' | 'same' | 'failure', Renewal>>, known = true) =>
    ({
      today: change.today ?? at(0.003),
      next: {
        same: [at(0.003), at(0.003), change.same ?? at(0.003)],
        halved: [at(0.003), at(0.003), at(0.003)],
        failure: [at(0.003), change.failure ?? at(0.003), at(0.003)],
      },
      bounded: false,
      known,
      beside: false,
    }) satisfies RenewalBoard;

  it('hold where the digits shown do', () => {
    const course = (rate: number) => renewalsTold(boardWith({ same: at(rate) }), tariff).course;
    expect([0.00296, 0.00304, 0.00306, 0.00294].map(course)).to.deep.equal([
      ...['holds', 'holds', 'rises', 'falls'],
    ]);
  });

  it('tell what insurers do first after losses above the market, high on the scale, or after that failure', () => {
    const reserve = (...of: Parameters<typeof boardWith>) => renewalsTold(boardWith(...of), tariff).reserve;
    expect(reserve({})).to.equal(undefined);
    expect(reserve({ today: at(0.003, true) })).to.equal('losses');
    expect(reserve({ today: at(0.003, true) }, false)).to.equal(undefined);
    expect(reserve({ today: at(0.00794) })).to.equal(undefined);
    expect(reserve({ today: at(0.00796) })).to.equal('scale');
    expect(reserve({ failure: at(0.003, true) })).to.equal('failure');
    expect(reserve({ failure: at(0.009) })).to.equal('failure');
    const { bonusByRate: _, ...levers } = tariff.levers;
    const silent = { ...tariff, levers };
    expect(renewalsTold(boardWith({ today: at(0.009) }), silent).reserve).to.equal(undefined);
  });

  it('have labels that stand apart, in their order', () => {
    expect(spread([1, 5, 9], 2, 10)).to.deep.equal([1, 5, 9]);
    expect(spread([5, 5.5, 1], 2, 10)).to.deep.equal([5, 7, 1]);
    expect(spread([10, 9.5, 9], 2, 10)).to.deep.equal([10, 8, 6]);
  });
});
