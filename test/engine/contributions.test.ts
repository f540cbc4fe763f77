import { expect } from '@open-wc/testing';
import { InvalidSubmission, contributions, price } from '../../src/engine/index.js';
import { submissionOf, tariff } from './cases.js';

const sum = (groups: Record<string, number>) =>
  Object.values(groups).reduce((total, value) => total + value, 0);

describe('contributions against the reference company', () => {
  it('of Z are the published ones, in basis points', () => {
    const { reference, groups, rate } = contributions(submissionOf('Z'), tariff);
    // from the pricing model
    const published = {
      sector: 14.6,
      quality: 10.1,
      payment: 18.8,
      spread: 8.0,
      size: 0.4,
      experience: 6.2,
      terms: 0,
    };
    for (const [name, value] of Object.entries(published)) {
      expect(groups[name as keyof typeof groups] * 1e4, name).to.be.closeTo(value, 0.05);
    }
    expect(reference * 1e4).to.be.closeTo(27.07, 0.01);
    expect(rate * 1e4).to.be.closeTo(85.2, 0.05);
  });

  it('add up to the difference of the two rates', () => {
    for (const id of ['X', 'Y', 'Z, all terms', 'reference, exporter', 'IT services']) {
      const { reference, groups, rate } = contributions(submissionOf(id), tariff);
      expect(reference + sum(groups), id).to.be.closeTo(rate, 1e-12 * rate);
    }
  });

  it('are zero for what the two companies share, and for the reference itself', () => {
    const own = contributions({ ...tariff.referenceCase, dso: 70 }, tariff);
    const { payment, ...others } = own.groups;
    expect(payment).to.be.above(0);
    expect(Object.values(others)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    expect(sum(contributions(tariff.referenceCase, tariff).groups)).to.equal(0);
  });

  it('take any reference: from the company to itself, nothing; both ways, the opposite', () => {
    const [x, z] = [submissionOf('X'), submissionOf('Z')];
    const there = contributions(x, tariff, z).groups;
    const back = contributions(z, tariff, x).groups;
    for (const name of Object.keys(there) as (keyof typeof there)[]) {
      expect(there[name], name).to.be.closeTo(-back[name], 1e-15);
    }
  });

  it('treat an answer left out as left out, not as the reference has it', () => {
    const { country: _, lossExperience: __, ...bare } = tariff.referenceCase;
    const { groups, rate } = contributions(bare, tariff);
    expect(groups.experience).to.not.equal(0);
    expect(rate).to.equal(price(bare, tariff, { latticeSize: 1024 }).premiumRate);
  });

  it('are refused for a list of buyers, and for an unsound reference', () => {
    const list = { buyers: [{ turnover: 1e6 }] };
    expect(() => contributions(list, tariff)).to.throw(InvalidSubmission, 'buyers');
    expect(() => contributions(submissionOf('X'), tariff, list)).to.throw(InvalidSubmission, 'buyers');
    expect(() => contributions(submissionOf('X'), tariff, {})).to.throw(
      InvalidSubmission,
      'insurableTurnover',
    );
  });
});
