import { expect } from '@open-wc/testing';
import { policyTerms, price, selfInsurance, type Buyer, type Submission } from '../../src/engine/index.js';
import { portfolioOf } from '../../src/engine/price/buyers-list.js';
import type { Portfolio } from '../../src/engine/price/portfolio.js';
import { submissionOf, tariff } from './cases.js';
import { simulatedYears } from './simulated-year.js';

const YEARS = 1_000_000;

/** Four buyers that count, of which one owes far more than is insured and one is mostly refused, among forty small ones. */
const unequal: Buyer[] = [
  { turnover: 2e6, creditLimit: 50_000, creditGrade: 'F' },
  { turnover: 1e6, creditGrade: 'E' },
  { turnover: 800_000, creditGrade: 'G' },
  { turnover: 500_000, creditGrade: 'F' },
  ...Array.from({ length: 40 }, (_, i): Buyer => {
    const creditGrade = (['C', 'D', 'E', 'F', 'B'] as const)[i % 5]!;
    return { turnover: 300_000 / (1 + i / 5), creditGrade, insuredPercentage: i % 2 ? 0.7 : 0.9 };
  }),
];

const cases: Record<string, Submission> = {
  X: submissionOf('X'),
  Y: submissionOf('Y'),
  Z: submissionOf('Z'),
  'Z, above a low maximum': { ...submissionOf('Z'), terms: { maximumLiabilityMultiple: 5 } },
  'Y, half its claims below the threshold': { ...submissionOf('Y'), terms: { claimThreshold: 10_000 } },
  'buyers insured unequally': { sector: 'wholesale', buyers: unequal },
  'the same, below deductibles': {
    sector: 'wholesale',
    buyers: unequal,
    terms: { annualAggregateDeductible: 30_000, eachLossDeductible: 2_000 },
  },
};

/** Its buyers, with what they owe beyond their limits. */
function owing(submission: Submission): Portfolio {
  const { buyers } = submission;
  const open = buyers && { ...submission, buyers: buyers.map(({ creditLimit: _, ...buyer }) => buyer) };
  const { exposure } = portfolioOf(open ?? submission, tariff);
  return { ...portfolioOf(submission, tariff), exposure };
}

describe('what stays with the insured, beside a million simulated years', () => {
  for (const [name, submission] of Object.entries(cases)) {
    it(`is within 0.5 % for the mean of the worst hundredth, within 1 % at a rank: ${name}`, () => {
      const found = selfInsurance(submission, tariff);
      const { experienceFactor: theta, maximumLiability: maximum } = price(submission, tariff);
      const terms = policyTerms(submission.terms, tariff);
      const policy = { theta, maximum, terms };
      const simulated = simulatedYears(owing(submission), policy, tariff, YEARS);
      expect(found.insured.keptLosses / simulated.mean, 'mean').to.be.closeTo(1, 0.005);
      expect(found.insured.tailValueAtRisk / simulated.tailValueAtRisk, 'tail').to.be.closeTo(1, 0.005);
      expect(found.oneInTen.kept / simulated.oneInTen, 'one in ten').to.be.closeTo(1, 0.01);
      expect(found.oneInHundred.kept / simulated.oneInHundred, 'one in a hundred').to.be.closeTo(1, 0.01);
    });
  }
});
