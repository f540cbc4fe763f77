import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Estimate, Interval } from '../../src/core/estimate.js';
import { minimumIn, toldOf } from '../../src/core/told.js';
import type { Pricing } from '../../src/engine/index.js';

const estimateOf = (premium: Interval, insurancePremiumTax = 0, creditLimitFees = 0) =>
  ({
    premium,
    total: {
      low: premium.low + insurancePremiumTax + creditLimitFees,
      likely: premium.likely + insurancePremiumTax + creditLimitFees,
      high: premium.high + insurancePremiumTax + creditLimitFees,
    },
    bill: { insurancePremiumTax, creditLimitFees },
  }) as Estimate;

describe('money as told', () => {
  it('has bounds of two digits, and likely amounts and lines of one more', () => {
    const told = toldOf(estimateOf({ low: 4812, likely: 7012, high: 10_344 }, 631.4, 105));
    expect(told.premium).to.deep.equal({ low: 4800, likely: 7010, high: 10_300 });
    expect([told.insurancePremiumTax, told.creditLimitFees]).to.deep.equal([630, 110]);
  });

  it('has one premium, one tax and one amount of fees, and a total that is their sum', () => {
    // what one sheet told as 24,400 and 24,000 €, 1,900 and 2,000 €, 700 and 1,000 €
    const told = toldOf(estimateOf({ low: 19_430, likely: 24_412, high: 31_050 }, 1_930, 735));
    expect([told.premium.likely, told.insurancePremiumTax, told.creditLimitFees]).to.deep.equal([
      24_400, 1_900, 700,
    ]);
    expect(told.total.likely).to.equal(27_000);
  });

  it('keeps the likely amount inside, however narrow the range', () => {
    const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
    const wider = fc.double({ min: 1, max: 1.6, noNaN: true });
    fc.assert(
      fc.property(amount, wider, wider, amount, (low, up, further, fees) => {
        const told = toldOf(
          estimateOf({ low, likely: low * up, high: low * up * further }, 0.09 * low, fees),
        );
        for (const range of [told.premium, told.total]) {
          expect(range.likely).to.be.within(range.low, range.high);
        }
        expect(told.total.likely).to.equal(
          told.premium.likely + told.insurancePremiumTax + told.creditLimitFees,
        );
      }),
    );
  });
});

describe('a range that reads the same at both ends', () => {
  it('is told as its likely amount', () => {
    const { premium, total } = toldOf(estimateOf({ low: 2_500, likely: 2_500, high: 2_500 }, 225));
    expect(premium).to.deep.equal({ low: 2_500, likely: 2_500, high: 2_500 });
    expect(total).to.deep.equal({ low: 2_730, likely: 2_730, high: 2_730 });
  });
});

describe('the least that a policy costs', () => {
  const turnover = 250_000;
  const least = 2_500;
  const minimumAt = (low: number, likely: number, high: number) => {
    const due = (rate: number) => Math.max(least, rate * turnover);
    const estimate = {
      ...estimateOf({ low: due(low), likely: due(likely), high: due(high) }),
      rate: { low, likely, high },
    };
    return minimumIn(estimate, { insurableTurnover: turnover } as Pricing);
  };

  it('decides where the rate alone comes to less', () => {
    expect(minimumAt(0.006, 0.0086, 0.0115)).to.deep.equal({ decides: 'likely', alone: 2_150 });
  });

  it('decides of the lower bound alone where the likely rate comes to more', () => {
    expect(minimumAt(0.008, 0.0112, 0.015)).to.deep.equal({ decides: 'low' });
  });

  it('decides of nothing where every amount is more, or reads the same', () => {
    expect(minimumAt(0.0105, 0.0125, 0.015)).to.equal(undefined);
    expect(minimumAt(0.01, 0.01, 0.01)).to.equal(undefined);
    expect(minimumAt(0.0099999, 0.0099999, 0.0125)).to.equal(undefined);
  });
});
