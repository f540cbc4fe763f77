import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  InvalidSubmission,
  allAtOnce,
  changed,
  changedProfile,
  leverSteps,
  levers,
  price,
  profileLeverOperations,
  type Lever,
  type LeverId,
  type Submission,
  type SubmissionChange,
} from '../../src/engine/index.js';
import { submissionOf, tariff } from './cases.js';
import { companies, profiles } from './companies.js';

const LATTICE = { latticeSize: 2048 };
const Z = submissionOf('Z');
const list: Submission = {
  dso: 40,
  buyers: [
    { turnover: 600_000, creditGrade: 'C', dso: 70 },
    { turnover: 1_400_000, creditGrade: 'B', insuredPercentage: 0.95 },
    { turnover: 1_000_000, creditGrade: 'D' },
  ],
};
const find = (found: readonly Lever[], id: LeverId) => found.find((lever) => lever.id === id);
const premium = (submission: Submission) => price(submission, tariff, LATTICE).premium;
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
const board = (submission: Submission, inForce?: SubmissionChange, rounded?: (amount: number) => number) =>
  allAtOnce(leverSteps(profileLeverOperations, submission, tariff, inForce, rounded));

describe('levers', () => {
  it('of Z are the published ones, in basis points', () => {
    const points = (change: (lever: Lever) => boolean) => {
      const lever = levers(Z, tariff).find(change)!;
      return (-lever.saving / Z.insurableTurnover!) * 1e4;
    };
    const { expectedGrossIndemnity } = price(Z, tariff, LATTICE);
    // from the pricing model: the last of its figures is the each-loss deductible
    const published: [number, (lever: Lever) => boolean][] = [
      [-8.1, ({ id }) => id === 'dso'],
      [-4.0, ({ id }) => id === 'largestShare'],
      [-4.6, ({ id }) => id === 'insuredPercentage'],
      [-19.3, ({ change }) => change.annualAggregateDeductible === 0.5 * expectedGrossIndemnity],
      [-29.4, ({ change }) => change.annualAggregateDeductible === expectedGrossIndemnity],
      [-16.7, ({ change }) => change.eachLossDeductible === 5_000],
    ];
    for (const [value, change] of published) expect(points(change)).to.be.closeTo(value, 0.05);
  });

  it('come with the greatest saving first, each the difference of two premiums', () => {
    for (const submission of [Z, submissionOf('Y'), list]) {
      const found = levers(submission, tariff);
      const savings = found.map(({ saving }) => saving);
      expect(savings).to.deep.equal([...savings].sort((a, b) => b - a));
      const before = premium(submission);
      for (const { id, change, saving, alone, rate, premium: after } of found) {
        const pricing = price(changed(submission, change, tariff), tariff, LATTICE);
        expect([after, rate], id).to.deep.equal([pricing.premium, pricing.premiumRate]);
        expect([saving, alone], id).to.deep.equal([before - after, before - after]);
      }
    }
  });

  it('say what each moves, from where to where', () => {
    const moves = Object.fromEntries(levers(Z, tariff).map(({ id, from, to }) => [id, [from, to]]));
    expect(moves).to.deep.include({
      dso: [60, 50],
      insuredPercentage: [0.9, 0.85],
      claimThreshold: [500, 3_000],
      eachLossDeductible: [0, 5_000],
      maximumLiabilityMultiple: [30, 20],
      waitingPeriodMonths: [6, 8],
      lossYears: [3, 5],
    });
    expect(moves['largestShare']![1]).to.be.closeTo(0.17, 1e-12);
    expect(moves['badDebts']![1]).to.be.closeTo(0.0076, 1e-12);
  });

  it('leave out what does not apply', () => {
    const ids = (submission: Submission) => levers(submission, tariff).map(({ id }) => id);
    const { lossExperience: _, ...unknown } = Z;
    expect(ids(unknown)).not.to.include.members(['badDebts']).and.not.to.include('lossYears');
    const strict = {
      insuredPercentage: 0.64,
      claimThreshold: 3_000,
      eachLossDeductible: 6_000,
      annualAggregateDeductible: 1e6,
      maximumLiabilityMultiple: 15,
      waitingPeriodMonths: 24,
    };
    expect(ids({ ...Z, dso: 10, terms: strict }).sort()).to.deep.equal([
      'badDebts',
      'largestShare',
      'lossYears',
      'waitingPeriodMonths',
    ]);
    const lone = { insurableTurnover: 1e6, buyerCount: 1 };
    expect(ids(lone)).not.to.include('largestShare');
    expect(ids({ ...lone, buyerCount: 2, topShares: [0.6, 0.4] })).not.to.include('largestShare');
    expect(ids({ buyers: [{ turnover: 1e6 }] })).not.to.include('largestShare');
    expect(ids({ ...lone, buyerCount: 10, topShares: [0.1] })).not.to.include('largestShare');
    const clean: Submission = {
      ...Z,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0, years: 8, basis: 'writeOffs' },
    };
    expect(ids(clean)).not.to.include('badDebts').and.not.to.include('lossYears');
  });

  it('lower a maximum that was none', () => {
    const lever = find(
      levers({ ...Z, terms: { maximumLiabilityMultiple: null } }, tariff),
      'maximumLiabilityMultiple',
    );
    expect([lever!.from, lever!.to]).to.deep.equal([null, 20]);
  });

  it('tell what a bonus adds and gives back, which is no saving', () => {
    const clause = { share: 0.25, lossRatioBelow: 0.4 };
    const sizes = { ...tariff, levers: { ...tariff.levers, bonus: clause } };
    const found = (submission: Submission, inForce: SubmissionChange = {}) =>
      allAtOnce(leverSteps(profileLeverOperations, submission, sizes, inForce));
    for (const inForce of [{}, { dso: -10, eachLossDeductible: 5_000 }]) {
      const { bonus, now } = found(Z, inForce);
      const without = changed(Z, inForce, tariff);
      const priced = price({ ...without, terms: { ...without.terms, bonus: clause } }, tariff, LATTICE);
      expect(now.premium).to.equal(premium(without));
      expect(bonus).to.deep.equal({
        ...clause,
        premium: priced.premium,
        more: priced.premium - now.premium,
        refund: priced.bonusCost,
        fullRefund: 0.1 * priced.premium,
      });
      expect(bonus!.more).to.be.above(bonus!.refund);
      expect(bonus!.refund).to.be.within(0, bonus!.fullRefund);
    }
    expect(found({ ...Z, terms: { bonus: clause } }), 'a policy with a bonus').not.to.have.property('bonus');
    const { bonus: _, ...levers } = sizes.levers;
    const none = allAtOnce(leverSteps(profileLeverOperations, Z, { ...tariff, levers }));
    expect(none, 'a tariff without the clause').not.to.have.property('bonus');
    const dear = { ...sizes, levers: { ...sizes.levers, bonus: { share: 1, lossRatioBelow: 0.99 } } };
    const refused = allAtOnce(leverSteps(profileLeverOperations, Z, dear));
    expect(refused, 'a clause that no premium can carry').not.to.have.property('bonus');
  });

  it('are refused as a price is', () => {
    expect(() => levers({ insurableTurnover: 1e6 }, tariff)).to.throw(InvalidSubmission, 'buyerCount');
  });

  it('never save by giving more cover: terms cost what they save, on any company', () => {
    fc.assert(
      fc.property(companies, (submission) => {
        for (const { id, saving, keptMore } of levers(submission, tariff)) {
          if (['dso', 'largestShare', 'badDebts', 'lossYears', 'waitingPeriodMonths'].includes(id)) continue;
          const slack = -1e-5 * premium(submission);
          expect(saving, id).to.be.at.least(slack);
          for (const [name, more] of Object.entries(keptMore))
            expect(more, `${id}.${name}`).to.be.at.least(slack);
        }
      }),
      { numRuns: 15, seed: 8 },
    );
  });
});

describe('a change', () => {
  const every: SubmissionChange = {
    dso: -10,
    largestShare: -0.05,
    badDebts: 0.8,
    lossYears: 5,
    insuredPercentage: -0.05,
    claimThreshold: 3_000,
    eachLossDeductible: 5_000,
    annualAggregateDeductible: 20_000,
    maximumLiabilityMultiple: 20,
    waitingPeriodMonths: 8,
  };
  const one = (id: string): SubmissionChange => ({ [id]: every[id as LeverId]! });

  it('leaves what it is given, and nothing changed is nothing changed', () => {
    for (const submission of [Z, list]) {
      const before = structuredClone(submission);
      changed(frozen(structuredClone(submission)), frozen(every), tariff);
      expect(submission).to.deep.equal(before);
      expect(changed(submission, {}, tariff)).to.deep.equal(before);
      expect(changed(submission, { dso: undefined } as unknown as SubmissionChange, tariff)).to.deep.equal(
        before,
      );
    }
  });

  it('of several things is those changes one after the other, in any order', () => {
    fc.assert(
      fc.property(companies, fc.shuffledSubarray(Object.keys(every)), (submission, ids) => {
        const together = Object.assign({}, ...ids.map(one)) as SubmissionChange;
        const inTurn = ids.reduceRight((s, id) => changed(s, one(id), tariff), submission);
        expect(changed(submission, together, tariff)).to.deep.equal(inTurn);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('of a profile is the same whether lists are known or not', () => {
    fc.assert(
      fc.property(profiles, (submission) => {
        const known = { ...submission, lossExperience: Z.lossExperience! };
        expect(changedProfile(known, every, tariff)).to.deep.equal(changed(known, every, tariff));
      }),
      { numRuns: 30, seed: 4 },
    );
    const amounts = submissionOf('reference, claim counts');
    const other = { badDebts: 0.5, lossYears: 9 };
    expect(changedProfile(amounts, other, tariff)).to.deep.equal(amounts);
  });

  it('of terms never gives back what the company already does without', () => {
    const strict = { ...Z, terms: { claimThreshold: 9_000, maximumLiabilityMultiple: 10, namedBuyers: 4 } };
    expect(changed(strict, { claimThreshold: 3_000, maximumLiabilityMultiple: 20 }, tariff)).to.deep.equal(
      strict,
    );
  });

  it('of the insured percentage ends at none', () => {
    expect(changed(Z, { insuredPercentage: -2 }, tariff).terms?.insuredPercentage).to.equal(0);
  });

  it('keeps the largest buyer the largest', () => {
    const shares = (topShares: number[], points: number) =>
      changed({ insurableTurnover: 1e6, buyerCount: 40, topShares }, { largestShare: points }, tariff)
        .topShares;
    expect(shares([0.1, 0.3, 0.28], -0.05)).to.deep.equal([0.28, 0.28, 0.1]);
    expect(shares([0.3], -0.1)![0]).to.be.closeTo(0.2, 1e-12);
    expect(shares([0.05], -0.04)![0]).to.be.closeTo(1 / 40, 1e-12);
    const { buyers } = changed(list, { largestShare: -0.05 }, tariff);
    const turnovers = buyers!.map(({ turnover }) => turnover);
    expect(turnovers[0]! + turnovers[1]! + turnovers[2]!).to.be.closeTo(3e6, 1e-6);
    expect(turnovers[1]).to.be.closeTo(1_400_000 - 150_000, 1e-6);
    expect(turnovers[0]! / turnovers[2]!).to.be.closeTo(0.6, 1e-12);
    const level = changed(list, { largestShare: -0.5 }, tariff).buyers!.map(({ turnover }) => turnover);
    expect(level[1]).to.be.closeTo(level[2]!, 1e-6);
    const idle = { buyers: [{ turnover: 1e6 }, { turnover: 0 }] };
    expect(changed(idle, { largestShare: -0.05 }, tariff)).to.deep.equal(idle);
  });

  it('reaches the buyers of a list who differ from the rest', () => {
    const { buyers, dso, terms } = changed(list, { dso: -10, insuredPercentage: -0.05 }, tariff);
    expect([dso, buyers![0]!.dso, buyers![1]!.dso]).to.deep.equal([30, 60, undefined]);
    expect(terms!.insuredPercentage).to.be.closeTo(0.85, 1e-12);
    expect(buyers![1]!.insuredPercentage).to.be.closeTo(0.9, 1e-12);
    const found = levers(list, tariff);
    // weighted by turnover: 70 days on a fifth, 40 on the rest; 95 % on 1.4 M€ of 3, 90 % on the rest
    expect(find(found, 'dso')!.from).to.be.closeTo(46, 1e-9);
    expect(find(found, 'insuredPercentage')!.to).to.be.closeTo((0.95 * 14 + 0.9 * 16) / 30 - 0.05, 1e-12);
    expect(find(found, 'largestShare')!.from).to.be.closeTo(14 / 30, 1e-12);
  });

  it('of losses reaches every way of telling them', () => {
    const history = [
      { year: 2025, insurableTurnover: 8e6, loss: 20_000, claims: 4 },
      { year: 2024, insurableTurnover: 7e6, loss: 10_000, claims: 1 },
    ];
    const amounts = {
      ...Z,
      lossExperience: { kind: 'amounts' as const, basis: 'writeOffs' as const, history },
    };
    const claims = { ...Z, lossExperience: { kind: 'claims' as const, history } };
    const level = (submission: Submission) => {
      const { from, to } = find(levers(submission, tariff), 'badDebts')!;
      return [from, to];
    };
    expect(level(amounts)).to.deep.equal([30_000, 24_000]);
    expect(level(claims)).to.deep.equal([5, 4]);
    expect(find(levers(amounts, tariff), 'lossYears')).to.equal(undefined);
  });
});

describe('what the company keeps', () => {
  const full = {
    insuredPercentage: 1,
    claimThreshold: 0,
    eachLossDeductible: 0,
    annualAggregateDeductible: 0,
    maximumLiabilityMultiple: null,
  };

  it('is nothing of accepted losses where everything is insured, and in proportion where a part is', () => {
    const whole = board({ ...Z, terms: full }).own;
    const part = board({ ...Z, terms: { ...full, insuredPercentage: 0.8 } }).own;
    expect(whole.kept.averageYear).to.be.closeTo(0, 1e-3);
    expect(whole.kept.badYear).to.be.closeTo(0, 1e-3);
    const { blendedLoss, tailValueAtRisk } = price({ ...Z, terms: full }, tariff, LATTICE);
    expect(part.kept.averageYear).to.be.closeTo(0.2 * blendedLoss, 1e-2);
    expect(part.kept.badYear).to.be.closeTo(0.2 * tailValueAtRisk, 1);
  });

  it('of the largest buyer is what the clauses leave, one after the other', () => {
    const kept = (terms: Submission['terms'], creditLimit = 100_000) =>
      levers(
        {
          dso: 73,
          daysPastDue: 0,
          peakFactor: 1,
          buyers: [
            { turnover: 200_000, creditGrade: 'A' },
            { turnover: 1_000_000, creditGrade: 'A', creditLimit },
          ],
          terms: { ...full, ...terms },
        },
        { ...tariff, acceptanceByGrade: { ...tariff.acceptanceByGrade, A: 0.9 } },
      ).find(({ id }) => id === 'waitingPeriodMonths')!.kept.largestBuyer;
    // a fifth of a year of 1 M€, the limit at 100,000, 90 % of it accepted
    expect(kept({})).to.be.closeTo(10_000, 1e-6);
    expect(kept({}, 1e9)).to.be.closeTo(20_000, 1e-6);
    expect(kept({ insuredPercentage: 0.8 })).to.be.closeTo(28_000, 1e-6);
    expect(kept({ insuredPercentage: 0.8, eachLossDeductible: 2_000 })).to.be.closeTo(30_000, 1e-6);
    expect(kept({ annualAggregateDeductible: 5_000 })).to.be.closeTo(15_000, 1e-6);
    expect(kept({ annualAggregateDeductible: 1e6 })).to.be.closeTo(100_000, 1e-6);
    expect(kept({ claimThreshold: 95_000 })).to.be.closeTo(100_000, 1e-6);
    expect(kept({ maximumLiability: 60_000 })).to.be.closeTo(40_000, 1e-6);
  });

  it('is nothing where nothing is at risk', () => {
    const { kept } = board({ ...Z, dso: 0, daysPastDue: 0 }).own;
    expect(kept).to.deep.equal({ largestBuyer: 0, averageYear: 0, badYear: 0 });
  });
});

describe('levers beside changes in force', () => {
  const half = (amount: number) => Math.round(amount / 1_000) * 1_000;

  it('save on top of them; those in force save what undoing them would cost', () => {
    const { own, now, levers: found } = board(Z, { dso: -10, claimThreshold: 20_000 });
    expect(own.premium).to.equal(premium(Z));
    const with10 = changed(Z, { dso: -10 }, tariff);
    const with20 = changed(Z, { claimThreshold: 20_000 }, tariff);
    const both = changed(with10, { claimThreshold: 20_000 }, tariff);
    expect(now.premium).to.equal(premium(both));
    const dso = find(found, 'dso')!;
    expect(dso.saving).to.equal(premium(with20) - premium(both));
    expect(dso.alone).to.equal(premium(Z) - premium(with10));
    expect([dso.from, dso.to]).to.deep.equal([60, 50]);
    const insured = find(found, 'insuredPercentage')!;
    expect(insured.saving).to.equal(
      premium(both) - premium(changed(both, { insuredPercentage: -0.05 }, tariff)),
    );
    // none of the candidates, but in force all the same
    const threshold = found.filter(({ id }) => id === 'claimThreshold');
    expect(threshold.map(({ from, to }) => [from, to])).to.deep.include([500, 20_000]);
    expect(found.map(({ alone }) => alone)).to.deep.equal(
      found.map(({ alone }) => alone).sort((a, b) => b - a),
    );
  });

  it('stand against one of their own kind in its place', () => {
    const { levers: free } = board(Z, {}, half);
    const deductibles = free.filter(({ id }) => id === 'annualAggregateDeductible');
    expect(deductibles.map(({ to }) => to)).to.deep.equal([34_000, 17_000]);
    const inForce = { annualAggregateDeductible: 34_000 };
    const [whole, part] = board(Z, inForce, half).levers.filter(
      ({ id }) => id === 'annualAggregateDeductible',
    );
    expect([whole!.from, whole!.to, part!.from, part!.to]).to.deep.equal([0, 34_000, 34_000, 17_000]);
    expect(whole!.saving).to.equal(deductibles[0]!.saving);
    expect(part!.saving).to.be.closeTo(deductibles[1]!.saving - deductibles[0]!.saving, 1e-9);
    expect(part!.keptMore.largestBuyer).to.be.closeTo(-17_000, 1e-6);
  });

  it('are the same with none as on their own', () => {
    expect(board(Z).levers).to.deep.equal(levers(Z, tariff));
  });
});
