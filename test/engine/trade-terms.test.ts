import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  bill,
  contributions,
  explain,
  levers,
  premiumRange,
  price,
  selfInsurance,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { portfolioOf } from '../../src/engine/price/buyers-list.js';
import { usualGradeMix } from '../../src/engine/price/grade-mix.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import { companies, lists, plainTerms, profiles, ratioExperience } from './companies.js';

const SEED = 2026;
const SKETCH = { latticeSize: 512 };
const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(b), 1e-12);

const cases = fc
  .tuple(companies, plainTerms, fc.option(ratioExperience, { nil: undefined }))
  .map(([company, terms, lossExperience]): Submission => ({
    ...company,
    terms,
    ...(lossExperience && { lossExperience }),
  }));

/** The tariff as it was without some of its leaves. */
function without(
  ...paths: [group: 'claims' | 'bill' | 'defaultTerms' | 'loadings' | 'experience', leaf: string][]
) {
  return paths.reduce<Tariff>((result, [group, leaf]) => {
    const { [leaf]: _, ...rest } = result[group] as unknown as Record<string, unknown>;
    return { ...result, [group]: rest };
  }, tariff);
}

describe('the terms of the trade, in the bundled tariff', () => {
  it('leave every sum exact', () => {
    fc.assert(
      fc.property(cases, (submission) => {
        const pricing = price(submission, tariff, SKETCH);
        const parts = explain(pricing);
        const sum = parts.reduce((all, { amount }) => all + amount, 0);
        expect(relative(sum, pricing.premium), 'the parts of the premium').to.be.below(1e-11);
        const { premium, insurancePremiumTax, creditLimitFees, total } = bill(submission, pricing, tariff);
        expect(total).to.equal(premium + insurancePremiumTax + creditLimitFees);
        const range = premiumRange(submission, tariff, SKETCH);
        expect(range.low).to.be.below(range.likely).and.to.be.above(0);
        expect(range.high).to.be.above(range.likely);
        const { expected } = selfInsurance(submission, tariff, SKETCH);
        expect(relative(expected.paid + expected.kept, expected.loss), 'paid and kept').to.be.below(1e-9);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('are explained to the last point, and lowered by what levers promise', () => {
    fc.assert(
      fc.property(profiles, ratioExperience, (profile, lossExperience) => {
        const submission = { ...profile, lossExperience };
        const { reference, groups, rate } = contributions(submission, tariff);
        const sum = Object.values(groups).reduce((all, part) => all + part, reference);
        expect(relative(sum, rate)).to.be.below(1e-11);
        for (const lever of levers(submission, tariff)) {
          expect(Number.isFinite(lever.saving) && lever.premium > 0, lever.id).to.equal(true);
        }
      }),
      { seed: SEED, numRuns: 4 },
    );
  });

  it('do not depend on the order of buyers', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const turned = { ...list, buyers: [...list.buyers].reverse() };
        expect(
          relative(price(turned, tariff, SKETCH).premium, price(list, tariff, SKETCH).premium),
        ).to.be.below(1e-11);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('tell nothing of abroad to who sells at home, and more to who sells more of it there', () => {
    const home = without(['claims', 'abroad']);
    fc.assert(
      fc.property(profiles, ({ countryMix: _, ...profile }) => {
        const { notices: _n, ...alike } = price(profile, home, SKETCH);
        expect(price(profile, tariff, SKETCH)).to.deep.include(alike);
        const rates = [0, 0.3, 0.6, 1].map((share) => {
          const mix = Object.entries(tariff.exportMix).map(([code, part]) => [code, part * share]);
          const countryMix = { FR: 1 - share, ...(Object.fromEntries(mix) as Record<string, number>) };
          return price({ ...profile, countryMix }, tariff, SKETCH).expectedGrossIndemnity;
        });
        for (const [i, rate] of rates.entries()) if (i > 0) expect(rate).to.be.above(rates[i - 1]!);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('have no protracted defaults where the tariff has none, at home or abroad', () => {
    const none = { protractedDefaultRatio: 0 };
    const { claims } = tariff;
    const strict: Tariff = {
      ...tariff,
      claims: { ...claims, ...none, abroad: { ...claims.abroad!, ...none } },
    };
    const company = { insurableTurnover: 1e7, buyerCount: 50, sector: 'wholesale', country: 'DE' };
    const { premium } = price(company, strict, SKETCH);
    expect(premium)
      .to.be.above(0)
      .and.to.be.below(price(company, tariff, SKETCH).premium);
  });

  it('insure unnamed buyers for less, and name the same ones whatever is owed in a stress', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { insuredPercentage, limitNeed } = portfolioOf(profile, tariff);
        const stressed = portfolioOf(profile, tariff, 1.3);
        insuredPercentage.forEach((share, i) => {
          const named = limitNeed[i]! >= tariff.bill.discretionaryLimit;
          expect(share).to.equal(named ? 0.9 : 0.7);
        });
        expect(stressed.insuredPercentage).to.deep.equal(insuredPercentage);
        expect(stressed.limitNeed).to.deep.equal(limitNeed);
        const named = limitNeed.filter((limit) => limit >= tariff.bill.discretionaryLimit).length;
        expect(price(profile, tariff, SKETCH).namedBuyers).to.equal(named);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('ask for limits of the peak with VAT, and of a declared limit as it is', () => {
    const buyers = [
      { turnover: 50_000 },
      { turnover: 50_000, country: 'DE' },
      { turnover: 5e5, creditLimit: 9000 },
    ];
    const { limitNeed } = portfolioOf({ buyers, dso: 50, daysPastDue: 15 }, tariff);
    const peak = (50_000 * 1.3 * 65) / 365;
    expect(limitNeed[0]).to.be.closeTo(1.2 * peak, 1e-9);
    expect(limitNeed[1]).to.be.closeTo(peak, 1e-9);
    expect(limitNeed[2]).to.equal(9000);
  });

  it('suppose the quality of buyers from their size, between the points and flat outside', () => {
    const { gradeMixPresets: presets } = tariff;
    expect(usualGradeMix(1000, tariff)).to.deep.equal(presets['fragile']);
    expect(usualGradeMix(30_000, tariff)).to.deep.equal(presets['average']);
    expect(usualGradeMix(1e6, tariff)).to.deep.equal(presets['good']);
    const middle = usualGradeMix(Math.sqrt(30_000 * 200_000), tariff);
    expect(middle.A).to.be.closeTo((presets['average']!.A! + presets['good']!.A!) / 2, 1e-12);
    const { gradeMixBySize: _, ...plain } = tariff;
    expect(usualGradeMix(1000, plain)).to.equal(presets['average']);
  });

  it('ask more of own losses the heavier they are, above what the price alone would', () => {
    const company = {
      insurableTurnover: 1e7,
      buyerCount: 150,
      topShares: [0.12, 0.08, 0.05],
      sector: 'wholesale',
    };
    const withLosses = (grossBadDebtRatio: number, years = 3): Submission => ({
      ...company,
      lossExperience: { kind: 'ratio', basis: 'grossInclVat', grossBadDebtRatio, years },
    });
    const priced = [0, 0.01, 0.02, 0.05].map((ratio) => price(withLosses(ratio), tariff, SKETCH));
    for (const [i, { ownLossRate }] of priced.entries()) {
      if (i > 0) expect(ownLossRate!).to.be.above(priced[i - 1]!.ownLossRate!);
    }
    const warned = (submission: Submission, t: Tariff = tariff) =>
      price(submission, t, SKETCH).notices.some(({ code }) => code === 'lossesAboveMarket');
    expect([0.005, 0.02, 0.05].map((ratio) => warned(withLosses(ratio)))).to.deep.equal([false, true, true]);
    expect(warned(withLosses(0.05, 1)), 'one year says too little').to.equal(false);
    expect(price(company, tariff, SKETCH).ownLossRate, 'no experience').to.equal(null);
    const silent = without(['experience', 'ownLosses']);
    expect(price(withLosses(0.05), silent, SKETCH).ownLossRate).to.equal(null);
    const heavy = withLosses(0.05);
    expect(premiumRange(heavy, tariff, SKETCH).high).to.be.at.least(
      price(heavy, tariff, SKETCH).ownLossRate! * (1 - 1e-12),
    );
  });

  it('make expenses fall with the premium, and the maximum count on the minimum premium', () => {
    const company = (insurableTurnover: number) => ({
      insurableTurnover,
      buyerCount: 150,
      sector: 'wholesale',
    });
    const share = (turnover: number) => {
      const { acquisition, administration, premium } = price(company(turnover), tariff, SKETCH);
      return (acquisition + administration) / premium;
    };
    expect(share(2e6)).to.be.above(share(2e7));
    expect(share(2e7)).to.be.above(share(2e8));
    const { premium, maximumLiability } = price(company(2e7), tariff, SKETCH);
    expect(relative(maximumLiability!, 30 * 0.8 * premium)).to.be.below(1e-12);
    const small = price(company(2e5), tariff, SKETCH);
    expect(small.maximumLiability).to.equal(30 * tariff.bill.minimumPremium);
  });
});
