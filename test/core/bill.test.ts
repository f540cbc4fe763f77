import { expect } from '@open-wc/testing';
import { answersFrom } from '../../src/core/answers.js';
import { estimateOf } from '../../src/core/estimate.js';
import { unansweredOf } from '../../src/core/progress.js';
import { submissionOf } from '../../src/core/submission.js';
import { premiumRange, price } from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { toldBill } from '../../src/views/tables/figures/told-bill.js';

function billOf(insurableTurnover: number) {
  const answers = answersFrom({ insurableTurnover }, 'answered');
  const submission = submissionOf(answers, tariff);
  const pricing = price(submission, tariff, { latticeSize: 1024 });
  const range = premiumRange(submission, tariff, { latticeSize: 1024, unanswered: unansweredOf(answers) });
  const estimate = estimateOf(answers, submission, pricing, range, tariff);
  return { estimate, pricing, told: toldBill(estimate, pricing) };
}

describe('the bill as told', () => {
  for (const turnover of [1_234_567, 10_000_000, 87_654_321]) {
    const { estimate, told } = billOf(turnover);

    it(`adds up, for a turnover of ${turnover} €`, () => {
      expect(told.total).to.equal(told.premium + told.insurancePremiumTax + told.creditLimitFees);
      expect(told.total).to.be.closeTo(estimate.bill.total, estimate.bill.total / 20);
    });

    it(`has a month that is a twelfth of that total, for ${turnover} €`, () => {
      expect(told.monthly).to.be.closeTo(told.total / 12, told.total / 200);
    });

    it(`gives back where the turnover falls and adds where it rises, for ${turnover} €`, () => {
      for (const { turnoverChange, adjustment } of told.yearEnd) {
        expect(adjustment * turnoverChange, `${turnoverChange}`).to.be.at.least(0);
      }
      expect(told.yearEnd.some(({ adjustment }) => adjustment !== 0)).to.equal(true);
    });
  }

  it('says what the rate alone would come to only below the least that a policy costs', () => {
    const { told, pricing } = billOf(200_000);
    expect(told.premium).to.equal(tariff.bill.minimumPremium);
    expect(told.lifted).to.be.closeTo(pricing.premium, 10);
    expect(billOf(10_000_000).told.lifted).to.equal(undefined);
  });
});
