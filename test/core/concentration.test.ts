import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { price } from '../../src/engine/index.js';
import { answersFrom } from '../../src/core/answers.js';
import { concentrationOf, sharesOf } from '../../src/core/concentration.js';
import { hypothesesOf } from '../../src/core/hypotheses.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff } from '../../src/tariff/bundled.js';

const usual = hypothesesOf(bundledTariff);
const of = (values: { largest?: number; topThree?: number }, buyers = 120) =>
  concentrationOf(answersFrom(values, 'answered'), usual, buyers);

describe('the concentration in force', () => {
  it('takes both shares as they are when they can go together', () => {
    expect(of({ largest: 0.12, topThree: 0.3 })).to.deep.equal({ largest: 0.12, topThree: 0.3 });
  });

  it('makes of them the first share and twice half of what the next two have', () => {
    expect(sharesOf({ largest: 0.12, topThree: 0.3 }, 120)).to.deep.equal([0.12, 0.09, 0.09]);
  });

  it('lets the top three follow from the largest, at the proportions of the reference company', () => {
    expect(of({ largest: 0.12 }).topThree).to.equal(0.25);
    expect(of({ largest: 0.3 }).topThree).to.be.within(0.35, 0.5);
    expect(of({ largest: 0.6 }).topThree).to.be.within(0.62, 0.75);
  });

  it('lets the largest follow from the top three', () => {
    expect(of({ topThree: 0.5 }).largest).to.equal(0.24);
  });

  it('brings contrary shares back to the nearest possible ones', () => {
    expect(of({ largest: 0.4, topThree: 0.3 }).topThree).to.equal(0.4);
    expect(of({ largest: 0.1, topThree: 0.6 }).topThree).to.be.closeTo(0.3, 1e-12);
  });

  it('leaves a trace to the others, and no more', () => {
    expect(of({ largest: 0.995 })).to.deep.equal({ largest: 0.995, topThree: 0.999 });
    expect(of({ largest: 1, topThree: 1 })).to.deep.equal({ largest: 0.999, topThree: 0.999 });
  });

  it('knows that few buyers cannot be small ones', () => {
    expect(of({}, 2).largest).to.equal(0.5);
    expect(of({ largest: 0.3 }, 3)).to.deep.include({ topThree: 1 });
    expect(sharesOf(of({}, 1), 1)).to.deep.equal([]);
  });

  it('is priceable whatever is answered', () => {
    const share = fc.option(fc.double({ min: 0.0001, max: 1, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 60 }), (largest, topThree, buyerCount) => {
        const values = {
          buyerCount,
          ...(largest !== undefined && { largest }),
          ...(topThree !== undefined && { topThree }),
        };
        const submission = submissionOf(answersFrom(values, 'answered'), bundledTariff);
        const { premiumRate } = price(submission, bundledTariff, { latticeSize: 256 });
        expect(premiumRate).to.be.within(0.00001, 0.5);
      }),
      { numRuns: 150 },
    );
  });
});
