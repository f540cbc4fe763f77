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
 * The model's printed reference values, k€. They reproduce to the digit under one reading: before tax,
 * with a fee for each of the company's buyers, and with E after the uplifts of self-insurance on both sides.
 */
const printed = [
  { id: 'X', digits: 0, selfInsured: 272, insured: 308 },
  { id: 'Y', digits: 1, selfInsured: 54.7, insured: 59.0 },
  { id: 'Z', digits: 1, selfInsured: 104.6, insured: 90.1 },
];

describe('insuring beside self-insuring', () => {
  for (const { id, digits, selfInsured, insured } of printed) {
    it(`costs what the model prints for ${id}`, () => {
      const submission = submissionOf(id);
      const found = selfInsurance({ ...submission, terms: { namedBuyers: submission.buyerCount! } }, tariff);
      expect(thousands(found.selfInsured.total, digits)).to.equal(selfInsured);
      expect(thousands(found.insured.total - found.insured.insurancePremiumTax, digits)).to.equal(insured);
    });
  }

  it('has the bad year that the model prints for Z, 506 k€', () => {
    expect(thousands(selfInsurance(submissionOf('Z'), tariff).oneInHundred.loss, 0)).to.equal(506);
  });

  it('adds up line by line, and shares the premium with the price', () => {
    const submission = submissionOf('Z');
    const { selfInsured, insured, expected, reserve, tailValueAtRisk } = selfInsurance(submission, tariff);
    const pricing = price(submission, tariff);
    expect(selfInsured.total).to.equal(selfInsured.expectedLoss + selfInsured.costOfReserve);
    expect(selfInsured.costOfReserve).to.be.closeTo(0.1 * reserve, 1e-6);
    expect(reserve).to.be.closeTo(tailValueAtRisk - selfInsured.expectedLoss, 1e-6);
    expect(insured.premium).to.equal(pricing.premium);
    expect(insured.keptLosses).to.be.closeTo(selfInsured.expectedLoss - pricing.expectedIndemnity, 1e-6);
    expect(insured.total).to.be.closeTo(
      insured.premium + insured.insurancePremiumTax + insured.creditLimitFees + insured.keptLosses,
      1e-6,
    );
    expect(expected.loss - expected.paid).to.be.closeTo(expected.kept, 1e-6);
  });

  it('refuses what the price refuses', () => {
    expect(() => selfInsurance({ insurableTurnover: 1e6 }, tariff)).to.throw(InvalidSubmission);
    expect(() => selfInsurance(submissionOf('Y'), tariff, { latticeSize: 1000 })).to.throw(InvalidSubmission);
  });

  it('comes to the running costs where nothing can be lost', () => {
    const found = selfInsurance({ buyers: [{ turnover: 1e6, dso: 0, daysPastDue: 0 }] }, tariff);
    expect(found.selfInsured).to.deep.equal({ expectedLoss: 0, costOfReserve: 0, total: 0 });
    expect(found.insured.total).to.be.at.least(tariff.bill.minimumPremium);
    expect(found.oneInHundred).to.deep.equal({ loss: 0, paid: 0, kept: 0 });
    expect(found.largestBuyer).to.deep.equal({ loss: 0, paid: 0, kept: 0 });
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

  it('loses the uplifted share of its exposure, of which the policy pays the insured percentage', () => {
    // 0.9 × 1.05 = 94.5 % of 100,000 €; 90 % of that
    const { loss, paid, kept } = fails({ buyers, terms });
    expect(loss).to.be.closeTo(94_500, 1e-6);
    expect(paid).to.be.closeTo(85_050, 1e-6);
    expect(kept).to.be.closeTo(9_450, 1e-6);
  });

  it('meets every limit of the policy', () => {
    const kept = (more: object, list = buyers) => fails({ buyers: list, terms: { ...terms, ...more } }).kept;
    expect(kept({ claimThreshold: 100_001 })).to.be.closeTo(94_500, 1e-6);
    expect(kept({ eachLossDeductible: 5_000 })).to.be.closeTo(14_450, 1e-6);
    expect(kept({ annualAggregateDeductible: 20_000 })).to.be.closeTo(29_450, 1e-6);
    expect(kept({ maximumLiability: 50_000 })).to.be.closeTo(44_500, 1e-6);
  });

  it('goes beyond the credit limit, which bounds what is insured and not what is owed', () => {
    const limited = [buyers[0]!, { ...buyers[1]!, creditLimit: 60_000 }];
    const { loss, paid } = fails({ buyers: limited, terms });
    expect(loss).to.be.closeTo(94_500, 1e-6);
    expect(paid).to.be.closeTo(0.9 * 0.945 * 60_000, 1e-6);
  });

  it('never takes more than all of it', () => {
    const severe = { ...plain, claims: { ...plain.claims, lossGivenInsolvency: 1 } };
    expect(selfInsurance({ buyers, terms }, severe).largestBuyer.loss).to.be.closeTo(100_000, 1e-6);
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
    const chance = (grade: 'A' | 'G') =>
      1.15 * (1 + plain.claims.protractedDefaultRatio) * scale * byGrade[grade];
    const years = (left: (accepted: number) => number) =>
      everyYear(
        buyers.map(({ turnover, creditGrade }) => {
          const share = left(creditGrade === 'G' ? 0.5 : 1);
          return {
            probability: chance(creditGrade),
            insolvency: 0.945 * turnover * share,
            protracted: 0.525 * turnover * share,
          };
        }),
      );
    for (const { exceedance, loss, kept } of found.curve) {
      // a share just at an atom may fall on either side of it
      if (exceedance < 0.002 || exceedance > 0.99) continue;
      expect(loss, `loss ${exceedance}`).to.be.closeTo(
        exceeded(
          years(() => 1),
          exceedance,
        ),
        300,
      );
      const left = exceeded(
        years((accepted) => 1 - 0.9 * accepted),
        exceedance,
      );
      expect(kept, `kept ${exceedance}`).to.be.closeTo(left, 300);
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
    const oneInFive = ({ curve }: typeof bare) => curve.find(({ exceedance }) => exceedance < 0.21)!;
    // a protracted default: 52,500 lost, 0.5 × 0.9 of it indemnified: 23,625, of which 10,000 left and 13,625 paid
    expect(oneInFive(bare).loss).to.be.closeTo(52_500, 60);
    expect(oneInFive(bare).kept).to.be.closeTo(28_875, 60);
    expect(oneInFive(bounded).kept).to.be.closeTo(38_875, 60);
    // an insolvency: 94,500 lost, 42,525 indemnified, 32,525 after the deductible, 20,000 at most
    expect(bounded.oneInTen.loss).to.be.closeTo(94_500, 60);
    expect(bounded.oneInTen.paid).to.be.closeTo(20_000, 100);
  });
});
