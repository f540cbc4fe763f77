import fc from 'fast-check';
import type { Buyer, LossExperience, Submission, Terms } from '../../src/engine/index.js';
import { tariff } from './cases.js';

const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'NR'] as const;
const sectors = Object.keys(tariff.sectorIndex);
const countries = ['FR', 'DE', 'IT', 'US', 'PL', 'MA', 'BR', 'NG', 'CN'];

/** Log-uniform between two positive bounds. */
export function logUniform(min: number, max: number): fc.Arbitrary<number> {
  return fc
    .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
    .map((x) => Math.min(max, Math.max(min, Math.exp(x))));
}

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const ratioExperience: fc.Arbitrary<LossExperience> = fc.record({
  kind: fc.constant('ratio' as const),
  grossBadDebtRatio: share(0, 0.02),
  years: fc.integer({ min: 1, max: 10 }),
  basis: fc.constantFrom('grossInclVat' as const, 'grossExclVat' as const, 'writeOffs' as const),
});

/** Terms in € that do not depend on the size of the company. */
export const plainTerms: fc.Arbitrary<Terms> = fc.record(
  {
    insuredPercentage: share(0.5, 0.95),
    claimThreshold: fc.constantFrom(0, 500, 3000),
    eachLossDeductible: fc.constantFrom(0, 1000, 5000),
    annualAggregateDeductible: fc.constantFrom(0, 10_000, 50_000),
    maximumLiabilityMultiple: fc.constantFrom(null, 20, 30),
    waitingPeriodMonths: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

/** A profile: a small or mid-size company as visitors describe it. */
export const profiles: fc.Arbitrary<Submission> = fc
  .record({
    insurableTurnover: logUniform(3e5, 5e8),
    buyerCount: fc.integer({ min: 5, max: 600 }),
    largest: share(0.03, 0.4),
    spread: share(0.2, 1),
    sector: fc.constantFrom(...sectors.filter((s) => s !== 'public-sector')),
    gradeMix: fc.constantFrom(...Object.keys(tariff.gradeMixPresets)),
    dso: fc.integer({ min: 15, max: 120 }),
    daysPastDue: fc.integer({ min: 0, max: 45 }),
    peakFactor: share(1, 1.6),
    exported: share(0, 0.6),
  })
  .map(({ largest, spread, exported, ...rest }) => ({
    ...rest,
    topShares: [largest, (largest * spread) / 1.5, (largest * spread) / 2].filter(
      (_, i) => i < rest.buyerCount - 1,
    ),
    countryMix: { FR: 1 - exported, DE: exported / 2, MA: exported / 2 },
  }));

export const buyer: fc.Arbitrary<Buyer> = fc.record(
  {
    turnover: logUniform(5e3, 5e6),
    creditGrade: fc.constantFrom(...grades),
    sector: fc.constantFrom(...sectors),
    country: fc.constantFrom(...countries),
    dso: fc.integer({ min: 15, max: 120 }),
    creditLimit: logUniform(5e3, 1e6),
  },
  { requiredKeys: ['turnover', 'creditGrade'] },
);

/** A list of buyers. */
export const lists: fc.Arbitrary<Submission & { buyers: Buyer[] }> = fc.record({
  buyers: fc.array(buyer, { minLength: 1, maxLength: 40 }),
  dso: fc.integer({ min: 15, max: 120 }),
});

export const companies: fc.Arbitrary<Submission> = fc.oneof(profiles, lists);
