import { expect } from '@open-wc/testing';
import { answersFrom, withAnswer } from '../../src/core/answers.js';
import { hypothesesFor } from '../../src/core/hypotheses.js';
import { ownSubmissionOf, submissionOf } from '../../src/core/submission.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { withLevers } from '../../src/tariff/lever-sizes.js';
import { withComparison } from '../../src/tariff/usual-comparison.js';
import { withInvoice } from '../../src/tariff/usual-invoice.js';

const answers = answersFrom({ insurableTurnover: 2_500_000, buyerCount: 120 }, 'answered');

describe('what follows from the same answers and tariff', () => {
  for (const compute of [submissionOf, ownSubmissionOf, hypothesesFor]) {
    it('is computed once', () => {
      const first = compute(answers, bundledTariff);
      expect(compute(answers, bundledTariff)).to.equal(first);
      expect(compute(withAnswer(answers, 'buyerCount', 50), bundledTariff)).not.to.equal(first);
      expect(compute(answers, { ...bundledTariff })).not.to.equal(first);
    });
  }

  for (const complete of [withInvoice, withComparison, withLevers]) {
    it('has the same tariff completed once', () => {
      const whole = complete(bundledTariff);
      expect(complete(bundledTariff)).to.equal(whole);
      expect(complete({ ...bundledTariff })).not.to.equal(whole);
    });
  }
});
