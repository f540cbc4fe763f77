import { expect } from '@open-wc/testing';
import { price } from '../../src/engine/index.js';
import { goldenCases, tariff } from './cases.js';

const EXACT = 1e-12;
const tolerances: Record<string, number> = {
  premiumRate: 2e-4,
  premium: 2e-4,
  technicalRate: EXACT,
  credibility: EXACT,
  observedToExpected: EXACT,
  experienceFactor: EXACT,
  expectedGrossIndemnity: 1e-9,
  expectedIndemnity: 5e-4,
  tailValueAtRisk: 5e-4,
  systematicTail: 5e-4,
  maximumLiability: 5e-4,
  crisisLoading: 1e-3,
  concentrationLoading: 1e-3,
  bonusCost: 1e-3,
  malusIncome: 1e-3,
  expectedLossRatio: 5e-4,
};

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / (Math.abs(expected) || 1);
}

describe('the published cases', () => {
  for (const { id, submission, expected } of goldenCases) {
    it(`price ${id} as the independent implementation does`, () => {
      const pricing = price(submission, tariff, { latticeSize: 4096 }) as unknown as Record<string, number>;
      for (const [name, value] of Object.entries(expected)) {
        if (value === null) expect(pricing[name], name).to.equal(null);
        else expect(relativeError(pricing[name]!, value), name).to.be.below(tolerances[name]!);
      }
    });

    it(`price ${id} within a thousandth while a slider moves`, () => {
      const { premiumRate } = price(submission, tariff, { latticeSize: 1024 });
      expect(relativeError(premiumRate, expected['premiumRate']!)).to.be.below(1e-3);
    });
  }
});
