import { expect } from '@open-wc/testing';
import { mostCounted } from '../../src/engine/price/large-loss.js';
import { tariff } from './cases.js';

describe('the most that one loss counts for', () => {
  const equal = {
    insurableTurnover: 1_000_000,
    buyerCount: 10,
    gradeMix: { C: 1 },
    topShares: Array<number>(9).fill(0.1),
  };
  const { claims, experience, exposure, acceptanceByGrade } = tariff;

  it('is a multiple of the mean claim, on the basis of the books', () => {
    const peak = (exposure.peakFactor * (exposure.dso + exposure.daysPastDue)) / 365;
    const w = 1 / (1 + claims.protractedDefaultRatio);
    const loss = w * claims.lossGivenInsolvency + (1 - w) * claims.lossGivenProtractedDefault;
    const mean = 100_000 * peak * acceptanceByGrade.C * loss;
    for (const basis of ['writeOffs', 'grossInclVat', 'grossExclVat'] as const) {
      const expected = (experience.largeLossMultiple * mean) / experience.basis[basis].c;
      expect(mostCounted(equal, basis, tariff)).to.be.closeTo(expected, expected * 1e-12);
    }
  });
});
