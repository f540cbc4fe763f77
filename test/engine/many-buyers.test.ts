import { expect } from '@esm-bundle/chai';
import { bothWays } from '../../src/engine/compare/both-ways.js';
import { price, selfInsurance, type Submission } from '../../src/engine/index.js';
import { buyersOf, profilePortfolio } from '../../src/engine/price/portfolio.js';
import { priceProfile } from '../../src/engine/price/price-profile.js';
import { buyerShares } from '../../src/engine/price/shares.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';

const company: Submission = {
  ...{ insurableTurnover: 400_000_000, sector: 'wholesale', gradeMix: 'average', dso: 55, daysPastDue: 12 },
  lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.004, years: 3, basis: 'grossInclVat' },
};
const profile = (buyerCount: number, topShares: number[] = [0.04, 0.02, 0.02]): Submission => ({
  ...company,
  buyerCount,
  topShares,
});

/** The same company with each buyer by itself. */
function listed(submission: Submission): Submission {
  const { buyerCount, topShares, ...rest } = submission;
  const { shares } = buyerShares(topShares!, buyerCount!, new Float64Array(buyerCount!));
  return { ...rest, buyers: Array.from(shares, (share) => ({ turnover: share * 400_000_000 })) };
}

describe('very many buyers', () => {
  it('come to few entries, however many there are', () => {
    const entries = [1999, 20_000, 200_000].map((count) => profilePortfolio(profile(count), tariff));
    expect(entries.map((portfolio) => buyersOf(portfolio))).to.deep.equal([1999, 20_000, 200_000]);
    const sizes = entries.map(({ exposure }) => exposure.length);
    expect(sizes[0]).to.equal(1999);
    expect(sizes[2]).to.be.below(7000);
    for (const name of ['probabilityOfDefault', 'covered', 'limitNeed', 'count'] as const) {
      expect(entries[2]![name]!.length).to.equal(sizes[2]);
    }
  });

  for (const [what, submission] of [
    ['20,000 of all sizes', profile(20_000)],
    ['20,000 with a threshold for claims', { ...profile(20_000), terms: { claimThreshold: 3000 } }],
    ['20,000 with a deductible for each loss', { ...profile(20_000), terms: { eachLossDeductible: 1500 } }],
    ['30,000 as large as each other', profile(30_000, [1 / 20_000])],
    ['15,000 that often fail', { ...profile(15_000), gradeMix: { G: 1 } }],
  ] as const) {
    it(`cost what each of them alone would: ${what}`, () => {
      const together = price(submission, tariff, { latticeSize: 2048 });
      const alone = price(listed(submission), tariff, { latticeSize: 2048 });
      expect(together.premiumRate / alone.premiumRate).to.be.closeTo(1, 1e-5);
      expect(together.technicalRate / alone.technicalRate).to.be.closeTo(1, 1e-9);
      expect(together.expectedGrossIndemnity / alone.expectedGrossIndemnity).to.be.closeTo(1, 1e-5);
      expect(together.experienceFactor / alone.experienceFactor).to.be.closeTo(1, 1e-5);
      expect(together.namedBuyers).to.equal(alone.namedBuyers);
    });
  }

  it('cost in a questionnaire what they cost in the whole engine', () => {
    const submission = profile(200_000);
    const quick = priceProfile(submission, bundledTariff, { latticeSize: 1024 }).premiumRate;
    expect(quick / price(submission, tariff, { latticeSize: 1024 }).premiumRate).to.be.closeTo(1, 1e-12);
  });

  it('without a policy too', () => {
    const submission = profile(20_000);
    const options = { latticeSize: 2048 };
    const [together, alone] = [submission, listed(submission)].map((s) => selfInsurance(s, tariff, options));
    for (const at of ['oneInTen', 'oneInHundred'] as const) {
      expect(together![at].withoutPolicy / alone![at].withoutPolicy).to.be.closeTo(1, 1e-4);
      expect(together![at].kept / alone![at].kept).to.be.closeTo(1, 1e-4);
    }
    expect(together!.acceptedShare / alone!.acceptedShare).to.be.closeTo(1, 1e-6);
    const pricing = price(submission, tariff, options);
    expect(bothWays(profilePortfolio, submission, pricing, tariff).buyers).to.equal(20_000);
  });
});
