import { expect } from '@open-wc/testing';
import { tariff } from './cases.js';
import { outcome, seeded, wildSubmission } from './wild.js';

describe('5,000 random submissions, sound and not', () => {
  const BATCH = 500;
  for (let batch = 0; batch < 10; batch++) {
    it(`are priced or refused, nothing else (${batch * BATCH + 1} to ${(batch + 1) * BATCH})`, () => {
      const random = seeded(2026 + batch);
      const seen = { priced: 0, refused: 0 };
      for (let i = 0; i < BATCH; i++) seen[outcome(wildSubmission(random, tariff), tariff, 256)]++;
      expect(seen.priced).to.be.above(BATCH / 10);
      expect(seen.refused).to.be.above(BATCH / 10);
    });
  }
});
