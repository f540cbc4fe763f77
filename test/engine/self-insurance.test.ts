import { expect } from '@open-wc/testing';
import {
  InvalidSubmission,
  price,
  selfInsurance,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { submissionOf, tariff } from './cases.js';

/** Thousands, rounded as printed. */
const thousands = (amount: number, digits: number) => Number((amount / 1000).toFixed(digits));

/**
 * The model's printed reference values, k€: without a policy before the reserve was on both sides, and what stays with the
 * policy in an average year.
 */
const printed = [
  { id: 'X', digits: 0, selfInsured: 272, kept: 26.5 },
  { id: 'Y', digits: 1, selfInsured: 54.7, kept: 5.3 },
  { id: 'Z', digits: 1, selfInsured: 104.6, kept: 10.0 },
];

describe('insuring beside self-insuring', () => {
  for (const { id, digits, selfInsured, kept } of printed) {
    it(`costs and leaves what the model prints for ${id}`, () => {
      const found = selfInsurance(submissionOf(id), tariff);
      expect(thousands(found.selfInsured.total, digits)).to.equal(selfInsured);
      expect(thousands(found.expected.kept, 1)).to.equal(kept);
    });
  }

  it('has the bad year that the model prints for Z, 506 k€', () => {
    expect(thousands(selfInsurance(submissionOf('Z'), tariff).oneInHundred.withoutPolicy, 0)).to.equal(506);
  });

  it('adds up line by line, with a reserve on both sides, and shares the premium with the price', () => {
    const submission = submissionOf('Z');
    const { selfInsured, insured, expected } = selfInsurance(submission, tariff);
    const pricing = price(submission, tariff);
    expect(selfInsured.outlay).to.equal(selfInsured.expectedLoss);
    expect(insured.premium).to.equal(pricing.premium);
    expect(insured.outlay).to.be.closeTo(
      insured.premium + insured.insurancePremiumTax + insured.creditLimitFees + insured.keptLosses,
      1e-6,
    );
    for (const [side, average] of [
      [selfInsured, selfInsured.expectedLoss],
      [insured, insured.keptLosses],
    ] as const) {
      expect(side.reserve).to.be.closeTo(side.tailValueAtRisk - average, 1e-6);
      expect(side.reserve).to.be.above(0);
      expect(side.costOfReserve).to.be.closeTo(0.1 * side.reserve, 1e-6);
      expect(side.total).to.be.closeTo(side.outlay + side.costOfReserve, 1e-6);
    }
    expect(expected.withoutPolicy).to.equal(selfInsured.expectedLoss);
    expect(expected.kept).to.equal(insured.keptLosses);
    expect(expected.paid).to.be.closeTo(pricing.expectedIndemnity, 1e-6);
    expect(expected.paid + expected.kept).to.be.closeTo(expected.loss, 1e-6);
  });

  it('takes the losses with the policy as the price has them, those without by the uplifts', () => {
    const submission = submissionOf('Z');
    const { expected, largestBuyerFails } = selfInsurance(submission, tariff);
    const { probabilityUplift, severityUplift } = tariff.selfInsurance;
    // no probability reaches the cap, no loss the whole
    expect(expected.withoutPolicy).to.be.closeTo(probabilityUplift * severityUplift * expected.loss, 1e-6);
    expect(largestBuyerFails.withoutPolicy).to.be.closeTo(
      probabilityUplift * largestBuyerFails.withPolicy,
      1e-12,
    );
    const { claims } = tariff;
    const bare = { ...submission, terms: { waitingPeriodMonths: claims.waitingReferenceMonths } };
    expect(selfInsurance(bare, tariff).expected.loss).to.equal(expected.loss);
  });

  it('costs the reserve, and the spending, that the company gives', () => {
    const submission = submissionOf('Z');
    const own = {
      reserve: { selfInsured: 300_000, insured: 50_000 },
      costOfReserve: 0.06,
      creditManagement: 4_000,
    };
    const usual = selfInsurance(submission, tariff);
    const { selfInsured, insured, ...rest } = selfInsurance(submission, tariff, { own });
    expect([selfInsured.reserve, selfInsured.costOfReserve]).to.deep.equal([300_000, 18_000]);
    expect([insured.reserve, insured.costOfReserve]).to.deep.equal([50_000, 3_000]);
    expect(selfInsured.outlay).to.equal(usual.selfInsured.outlay + 4_000);
    expect(selfInsured.total).to.equal(usual.selfInsured.outlay + 22_000);
    expect(insured.outlay).to.equal(usual.insured.outlay);
    const { selfInsured: _, insured: __, ...same } = usual;
    expect(rest).to.deep.equal(same);
    // one of them alone leaves the others to the model
    const dearer = selfInsurance(submission, tariff, { own: { costOfReserve: 0.2 } });
    expect(dearer.insured.reserve).to.equal(usual.insured.reserve);
    expect(dearer.insured.costOfReserve).to.be.closeTo(2 * usual.insured.costOfReserve, 1e-6);
  });

  it('refuses a reserve that cannot be', () => {
    const asked = (own: object) => () => selfInsurance(submissionOf('Y'), tariff, { own });
    expect(asked({ reserve: { insured: -1 } })).to.throw(InvalidSubmission, 'options.own.reserve.insured');
    expect(asked({ reserve: { selfInsured: NaN } })).to.throw(InvalidSubmission, 'options.own.reserve');
    expect(asked({ costOfReserve: 2 })).to.throw(InvalidSubmission, 'options.own.costOfReserve');
    expect(asked({ creditManagement: Infinity })).to.throw(InvalidSubmission, 'creditManagement');
  });

  it('refuses what the price refuses', () => {
    expect(() => selfInsurance({ insurableTurnover: 1e6 }, tariff)).to.throw(InvalidSubmission);
    expect(() => selfInsurance(submissionOf('Y'), tariff, { latticeSize: 1000 })).to.throw(InvalidSubmission);
  });

  it('comes to the running costs where nothing can be lost', () => {
    const found = selfInsurance({ buyers: [{ turnover: 1e6, dso: 0, daysPastDue: 0 }] }, tariff);
    for (const amount of Object.values(found.selfInsured)) expect(amount).to.equal(0);
    expect(found.insured.total).to.be.at.least(tariff.bill.minimumPremium);
    expect(found.insured.reserve).to.equal(0);
    const nothing = { withoutPolicy: 0, loss: 0, paid: 0, kept: 0 };
    expect(found.oneInHundred).to.deep.equal(nothing);
    expect(found.largestBuyer).to.deep.equal(nothing);
  });
});

/** Exposure 100,000 €, wholly accepted: the whole of a year's turnover, of a grade that no insurer refuses. */
const plain: Tariff = {
  ...tariff,
  acceptanceByGrade: { ...tariff.acceptanceByGrade, A: 1, G: 0.5 },
  economy: { ...tariff.economy, sigma: 0 },
};
const owing = (turnover: number, creditGrade: 'A' | 'G') => ({
  turnover,
  creditGrade,
  dso: 365,
  daysPastDue: 0,
});
const terms = { insuredPercentage: 0.9, claimThreshold: 0, maximumLiabilityMultiple: null };

describe('the failure of the largest buyer', () => {
  const fails = (submission: Submission) => selfInsurance(submission, plain).largestBuyer;
  const buyers = [owing(40_000, 'A'), owing(100_000, 'A')];

  it('loses 90 % of its exposure, uplifted without a policy, of which one pays the insured percentage', () => {
    const { withoutPolicy, loss, paid, kept } = fails({ buyers, terms });
    expect(withoutPolicy).to.be.closeTo(94_500, 1e-6);
    expect(loss).to.be.closeTo(90_000, 1e-6);
    expect(paid).to.be.closeTo(81_000, 1e-6);
    expect(kept).to.be.closeTo(9_000, 1e-6);
  });

  it('meets every limit of the policy', () => {
    const kept = (more: object, list = buyers) => fails({ buyers: list, terms: { ...terms, ...more } }).kept;
    expect(kept({ claimThreshold: 100_001 })).to.be.closeTo(90_000, 1e-6);
    expect(kept({ eachLossDeductible: 5_000 })).to.be.closeTo(14_000, 1e-6);
    expect(kept({ annualAggregateDeductible: 20_000 })).to.be.closeTo(29_000, 1e-6);
    expect(kept({ maximumLiability: 50_000 })).to.be.closeTo(40_000, 1e-6);
  });

  it('goes beyond the credit limit, which bounds what is insured and not what is owed', () => {
    const limited = [buyers[0]!, { ...buyers[1]!, creditLimit: 60_000 }];
    const { loss, paid } = fails({ buyers: limited, terms });
    expect(loss).to.be.closeTo(90_000, 1e-6);
    expect(paid).to.be.closeTo(0.9 * 0.9 * 60_000, 1e-6);
  });

  it('never takes more than all of it', () => {
    const severe = { ...plain, claims: { ...plain.claims, lossGivenInsolvency: 1 } };
    expect(selfInsurance({ buyers, terms }, severe).largestBuyer.withoutPolicy).to.be.closeTo(100_000, 1e-6);
  });

  it('comes as often as it is declared insolvent', () => {
    const { largestBuyerFails } = selfInsurance({ buyers, terms }, plain);
    const { scale, byGrade } = plain.probabilityOfDefault;
    expect(largestBuyerFails.withPolicy).to.be.closeTo(scale * byGrade.A, 1e-12);
    expect(largestBuyerFails.withoutPolicy).to.be.closeTo(1.15 * scale * byGrade.A, 1e-12);
  });
});

describe('what stays in a year of a given rank', () => {
  /** Every year that three independent buyers can have, from its probability. */
  function everyYear(list: { probability: number; insolvency: number; protracted: number }[]) {
    const weight = 1 / (1 + plain.claims.protractedDefaultRatio);
    return list.reduce(
      (years, { probability: p, insolvency, protracted }) =>
        years.flatMap(([loss, chance]): [number, number][] => [
          [loss, chance * (1 - p)],
          [loss + insolvency, chance * p * weight],
          [loss + protracted, chance * p * (1 - weight)],
        ]),
      [[0, 1]] as [number, number][],
    );
  }
  function exceeded(years: [number, number][], share: number): number {
    let cumulated = 0;
    for (const [loss, chance] of years.sort(([a], [b]) => a - b)) {
      cumulated += chance;
      if (cumulated >= 1 - share) return loss;
    }
    throw new Error('the probabilities do not sum to 1');
  }

  it('is exact without annual deductible and maximum, however unequal the cover', () => {
    const buyers = [owing(100_000, 'G'), owing(60_000, 'A'), owing(250_000, 'G')];
    const found = selfInsurance({ buyers, terms }, plain, { latticeSize: 4096 });
    const { scale, byGrade } = plain.probabilityOfDefault;
    const chance = (grade: 'A' | 'G') => (1 + plain.claims.protractedDefaultRatio) * scale * byGrade[grade];
    const years = (uplifts: { probability: number; severity: number }, left: (accepted: number) => number) =>
      everyYear(
        buyers.map(({ turnover, creditGrade }) => {
          const share = uplifts.severity * left(creditGrade === 'G' ? 0.5 : 1);
          return {
            probability: uplifts.probability * chance(creditGrade),
            insolvency: 0.9 * turnover * share,
            protracted: 0.5 * turnover * share,
          };
        }),
      );
    const none = { probability: 1, severity: 1 };
    const laws = {
      withoutPolicy: years({ probability: 1.15, severity: 1.05 }, () => 1),
      loss: years(none, () => 1),
      kept: years(none, (accepted) => 1 - 0.9 * accepted),
    };
    for (const point of found.curve) {
      const { exceedance } = point;
      // a share just at an atom may fall on either side of it
      if (exceedance < 0.002 || exceedance > 0.99) continue;
      for (const of of ['withoutPolicy', 'loss', 'kept'] as const) {
        expect(point[of], `${of} ${exceedance}`).to.be.closeTo(exceeded(laws[of], exceedance), 300);
      }
    }
  });

  it('includes the annual deductible first, and what goes beyond the maximum', () => {
    const bare = selfInsurance({ buyers: [owing(100_000, 'G')], terms }, plain);
    const bounded = selfInsurance(
      {
        buyers: [owing(100_000, 'G')],
        terms: { ...terms, annualAggregateDeductible: 10_000, maximumLiability: 20_000 },
      },
      plain,
    );
    const oneInSix = ({ curve }: typeof bare) => curve.find(({ exceedance }) => exceedance < 0.17)!;
    // a protracted default: 50,000 lost, 0.5 × 0.9 of it indemnified: 22,500, of which 10,000 left and 12,500 paid
    expect(oneInSix(bare).loss).to.be.closeTo(50_000, 60);
    expect(oneInSix(bare).kept).to.be.closeTo(27_500, 60);
    expect(oneInSix(bounded).kept).to.be.closeTo(37_500, 60);
    // an insolvency: 90,000 lost, 40,500 indemnified, 30,500 after the deductible, 20,000 at most
    expect(bounded.oneInTen.loss).to.be.closeTo(90_000, 60);
    expect(bounded.oneInTen.paid).to.be.closeTo(20_000, 100);
  });
});
