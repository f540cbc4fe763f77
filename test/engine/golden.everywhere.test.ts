import { expect } from '@open-wc/testing';
import { price, type Tariff } from '../../src/engine/index.js';
import { goldenCases, laterGoldenCases, tariff, tariffOfLaterCases, type GoldenCase } from './cases.js';

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
  ownLossRate: 5e-4,
  namedBuyers: 0,
};

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / (Math.abs(expected) || 1);
}

pricedAs('the published cases', goldenCases, tariff);
pricedAs('the published cases with the terms of the trade', laterGoldenCases, tariffOfLaterCases);

function pricedAs(title: string, cases: readonly GoldenCase[], tariff: Tariff): void {
  describe(title, () => {
    for (const each of cases) casePrices(each, tariff);
  });
}

function casePrices({ id, submission, expected }: GoldenCase, tariff: Tariff): void {
  it(`price ${id} as the independent implementation does`, () => {
    const pricing = price(submission, tariff, { latticeSize: 4096 }) as unknown as Record<string, number>;
    for (const [name, value] of Object.entries(expected)) {
      if (value === null) expect(pricing[name], name).to.equal(null);
      else expect(relativeError(pricing[name]!, value), name).to.be.at.most(tolerances[name]!);
    }
  });

  it(`price ${id} within a thousandth while a slider moves`, () => {
    const { premiumRate } = price(submission, tariff, { latticeSize: 1024 });
    expect(relativeError(premiumRate, expected['premiumRate']!)).to.be.below(1e-3);
  });
}
