import fc from 'fast-check';
import type { Offer } from '../../src/engine/index.js';
import { logUniform, plainTerms } from './companies.js';

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Offers as insurers make them, some of their terms left out. */
export const offers: fc.Arbitrary<Offer> = fc
  .tuple(
    share(0.0005, 0.01),
    plainTerms,
    fc.record(
      {
        insuredPercentageUnnamed: share(0.4, 0.9),
        discretionaryLimit: fc.constantFrom(0, 5000, 20_000, 100_000),
        maximumLiability: fc.constantFrom(null, 50_000, 500_000),
        maximumLiabilityOf: fc.constantFrom('premium' as const, 'minimumPremium' as const),
        minimumPremium: fc.constantFrom(0, 8000, 30_000),
        largestLimits: fc.array(logUniform(1e3, 1e6), { maxLength: 3 }),
        namedBuyers: fc.integer({ min: 0, max: 100 }),
        otherFees: fc.constantFrom(0, 1500),
        bonus: fc.record({ share: share(0, 0.5), lossRatioBelow: share(0, 0.6) }),
        malus: fc.record({ share: share(0, 0.5), lossRatioAbove: share(0.5, 1), cap: share(0, 0.5) }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([premiumRate, terms, others]) => ({ premiumRate, ...terms, ...others }));
