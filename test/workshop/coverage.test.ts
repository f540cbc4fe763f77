import { expect } from '@open-wc/testing';
import { price } from '../../src/engine/index.js';
import { calibrationSteps } from '../../src/workshop/calibration/index.js';
import { coverageOf } from '../../tools/quotes/coverage.mjs';
import { latticeSize, tariff } from './market.js';

describe('forty made-up markets of twenty quotes', () => {
  it('lie in the 90 % intervals as often as these promise', () => {
    const { level, general, sectors } = coverageOf({
      ...{ price, calibrationSteps, tariff, latticeSize },
      ...{ quotes: 20, repetitions: 40, seed: 2026 },
    });
    // Of forty, chance alone leaves fewer than 31 inside once in 200 times.
    expect(level).to.include({ of: 40 });
    expect(level.inside).to.be.at.least(31);
    expect(general.inside).to.be.at.least(31);
    expect(sectors.of).to.be.above(300);
    expect(sectors.inside / sectors.of).to.be.within(0.85, 0.95);
  });
});
