import { expect } from '@open-wc/testing';
import {
  type LossExperience,
  type OpenAnswer,
  type Submission,
  bill,
  explain,
  premiumRange,
  price,
  priceProfile,
} from '../../src/engine/index.js';
import { exportMix, topShares } from '../../src/engine/price/range-steps.js';
import { submissionOf, tariff } from './cases.js';

const reference = submissionOf('reference');

describe('the range', () => {
  // bounds in %, from the pricing model
  const published: [string, number, number, number][] = [
    ['X', 0.146, 0.106, 0.202],
    ['Y', 0.275, 0.189, 0.399],
    ['Z', 0.852, 0.559, 1.299],
    ['reference', 0.271, 0.185, 0.395],
  ];
  for (const [id, likely, low, high] of published) {
    it(`of ${id} has the published bounds within 2 %`, () => {
      const range = premiumRange(submissionOf(id), tariff);
      expect((range.likely * 100) / likely).to.be.closeTo(1, 0.005);
      expect((range.low * 100) / low).to.be.closeTo(1, 0.02);
      expect((range.high * 100) / high).to.be.closeTo(1, 0.02);
      expect(range.coverage).to.equal(0.8);
    });
  }

  const fields: OpenAnswer[] = [
    'sector',
    'buyerCount',
    'largest',
    'topThree',
    'dso',
    'daysPastDue',
    'quality',
    'exportShare',
    'grossBadDebtRatio',
  ];

  it('widens with every question left open, and names each', () => {
    const answered = premiumRange(reference, tariff, { latticeSize: 1024 });
    for (const field of fields) {
      const open = premiumRange(reference, tariff, { latticeSize: 1024, unanswered: [field] });
      expect(open.variance[`answer:${field}`], field).to.be.above(0);
      expect(open.high / open.low, field).to.be.above(answered.high / answered.low);
      expect(open.likely).to.equal(answered.likely);
    }
  });

  it("takes a question's spread from the two quartiles of its answers", () => {
    const { variance } = premiumRange(reference, tariff, { unanswered: ['dso'] });
    const at = (dso: number) =>
      Math.log(price({ ...reference, dso }, tariff, { latticeSize: 2048 }).premiumRate);
    expect(variance['answer:dso']).to.be.closeTo(((at(60) - at(40)) / 1.349) ** 2, 1e-12);
  });

  it('of nothing to pay is nothing, whatever is left open', () => {
    const free = { ...tariff, loadings: { ...tariff.loadings, fixedCost: 0 } };
    const swallowed = { ...reference, terms: { annualAggregateDeductible: 1e9 } };
    const range = premiumRange(swallowed, free, { unanswered: fields });
    expect([range.low, range.likely, range.high]).to.deep.equal([0, 0, 0]);
    for (const term of Object.values(range.variance)) expect(term).to.satisfy(Number.isFinite);
  });

  it('keeps concentration consistent while it moves it', () => {
    const unknown: Submission = { insurableTurnover: 1e6, buyerCount: 40 };
    for (const s of [
      unknown,
      { ...unknown, topShares: [0.05] },
      { ...unknown, topShares: [0.3, 0.02, 0.02] },
    ]) {
      const { variance } = premiumRange(s, tariff, { latticeSize: 512, unanswered: ['largest', 'topThree'] });
      expect(variance['answer:largest']).to.be.at.least(0);
      expect(variance['answer:topThree']).to.be.at.least(0);
    }
    const noShares = premiumRange(unknown, tariff, { latticeSize: 512, unanswered: ['buyerCount'] });
    expect(noShares.variance['answer:buyerCount']).to.be.above(0);
    const two = premiumRange({ insurableTurnover: 1e6, buyerCount: 2, topShares: [0.6, 0.4] }, tariff, {
      latticeSize: 512,
      unanswered: ['buyerCount'],
    });
    expect(two.high).to.be.above(two.low);
  });

  it('spreads exports over the mix of the tariff, and the first three shares as asked', () => {
    const mix = exportMix(0.2, tariff);
    expect(mix['FR']).to.equal(0.8);
    expect(Object.values(mix).reduce((sum, w) => sum + w, 0)).to.be.closeTo(1, 1e-12);
    expect(topShares(0.12, 0.3)).to.deep.equal([0.12, 0.09, 0.09]);
    expect(topShares(0.12, 0.12)).to.deep.equal([0.12]);
  });
});

describe('the bill', () => {
  const priced = (s: Submission) => bill(s, price(s, tariff), tariff);

  it('adds premium, tax on domestic risks and fees, and leaves the VAT apart', () => {
    const b = priced(reference);
    expect(b.insurancePremiumTax).to.be.closeTo(0.09 * b.premium, 1e-9);
    expect(b.creditLimitFees).to.equal(35 * b.namedBuyers);
    expect(b.vatOnFees).to.be.closeTo(7 * b.namedBuyers, 1e-9);
    expect(b.total).to.be.closeTo(b.premium + b.insurancePremiumTax + b.creditLimitFees, 1e-9);
    expect(b.minimumPremium).to.be.closeTo(0.8 * b.premium, 1e-9);
  });

  it('counts as named the buyers whose exposure reaches the discretionary limit, unless told', () => {
    // 65 days of 10 M€: the exposure reaches 10,000 € from 56,154 € of turnover on
    const shares = [0.12, 0.08, 0.05];
    const rest = 147;
    let weights = 0;
    for (let j = 1; j <= rest; j++) weights += 1 / (j + 1);
    for (let j = 1; j <= rest; j++) shares.push(Math.min(0.05, (0.75 / weights) * (1 / (j + 1))));
    // the largest of the others is capped at 5 %, which leaves a little more to each of the rest
    const capped = 0.75 / weights / 2 > 0.05;
    expect(capped).to.equal(true);
    expect(priced(reference).namedBuyers).to.be.within(
      shares.filter((s) => s * 1e7 >= 56_154).length,
      shares.filter((s) => s * 1e7 >= 56_154 * 0.8).length,
    );
    expect(priced({ ...reference, terms: { namedBuyers: 12 } }).namedBuyers).to.equal(12);
  });

  it('exempts exports from the tax', () => {
    const exporter = priced(submissionOf('reference, exporter'));
    expect(exporter.domesticShare).to.be.closeTo(0.55, 1e-12);
    expect(exporter.insurancePremiumTax).to.be.closeTo(0.09 * 0.55 * exporter.premium, 1e-9);
    const listed = priced({
      buyers: [{ turnover: 3e6, country: 'DE' }, { turnover: 1e6, country: 'FR' }, { turnover: 1e6 }],
    });
    expect(listed.domesticShare).to.be.closeTo(0.4, 1e-12);
  });

  it('never falls below what a policy costs at the least', () => {
    const b = priced({ ...reference, insurableTurnover: 2e5 });
    expect(b.premium).to.equal(2500);
    expect(b.minimumPremium).to.equal(2500);
  });

  it('adjusts at the year end, down to the minimum', () => {
    const b = priced(reference);
    const [lower, higher] = b.yearEnd;
    expect(lower!.finalPremium).to.be.closeTo(0.8 * b.premium, 1e-9);
    expect(higher!.finalPremium).to.be.closeTo(1.2 * b.premium, 1e-9);
    expect(higher!.adjustment).to.be.closeTo(0.2 * b.premium, 1e-9);
    const small = priced({ ...reference, insurableTurnover: 2e5 });
    expect(small.yearEnd[0]!.adjustment).to.equal(0);
  });
});

describe('the explanation', () => {
  it('names every part of a policy with all terms, and sums to its premium', () => {
    const pricing = price(submissionOf('Z, all terms'), tariff);
    const items = explain(pricing);
    expect(items.map((i) => i.item)).to.deep.equal([
      'technical',
      'experience',
      'claimTerms',
      'aggregateTerms',
      'crisis',
      'concentration',
      'claimsHandling',
      'bonusMalus',
      'fixedCost',
      'acquisition',
      'administration',
      'margin',
    ]);
    const sum = items.reduce((total, i) => total + i.amount, 0);
    expect(sum / pricing.premium).to.be.closeTo(1, 1e-12);
    expect(items.every((i) => Math.abs(i.rate * 8e6 - i.amount) < 1e-6)).to.equal(true);
  });
});

describe('the portfolio', () => {
  it('notes a country without a class, and prices it at the index for those', () => {
    const pricing = price({ ...reference, country: 'AQ' }, tariff);
    expect(pricing.notices).to.deep.equal([{ code: 'unclassifiedCountry', country: 'AQ' }]);
    expect(pricing.premiumRate).to.be.above(price(reference, tariff).premiumRate);
    const { oecdClass: _, ...countryIndex } = tariff.countryIndex;
    const unclassed = price({ ...reference, country: 'BR' }, { ...tariff, countryIndex });
    expect(unclassed.notices).to.have.length(1);
  });

  it('notes declared buyers that cannot be the largest', () => {
    const pricing = price({ ...reference, topShares: [0.001] }, tariff);
    expect(pricing.notices).to.deep.equal([{ code: 'declaredBuyersNotLargest' }]);
  });

  it('costs the fixed cost over what is left of the premium when nothing is covered', () => {
    const nothing = price({ ...reference, terms: { insuredPercentage: 0 } }, tariff);
    expect(nothing.premium).to.be.closeTo(1200 / 0.7, 1e-9);
    expect(nothing.expectedIndemnity).to.equal(0);
    const none = price(
      { buyers: [{ turnover: 1e6, creditLimit: 0 }], lossExperience: submissionOf('Y').lossExperience! },
      tariff,
    );
    expect(none.credibility).to.equal(0);
    const amounts: LossExperience = {
      kind: 'amounts',
      basis: 'writeOffs',
      history: [{ year: 2025, insurableTurnover: 1e6, loss: 9 }],
    };
    const spared = price({ buyers: [{ turnover: 1e6, creditLimit: 0 }], lossExperience: amounts }, tariff);
    expect(spared.credibility).to.equal(0);
  });

  it('takes the turnover beside a list as the base of the rate, and divides by it', () => {
    const buyers = [{ turnover: 1e6, creditGrade: 'D' as const }];
    const own = price({ buyers }, tariff);
    const wider = price({ buyers, insurableTurnover: 2e6 }, tariff);
    expect(wider.premium).to.be.closeTo(own.premium, 1e-9);
    expect(wider.premiumRate).to.be.closeTo(own.premiumRate / 2, 1e-15);
  });

  it('reads a list by its own columns, the rest by the submission', () => {
    const rate = (extra: object) => price({ buyers: [{ turnover: 1e6, ...extra }], dso: 60 }, tariff).premium;
    expect(rate({ daysPastDue: 40 })).to.be.above(rate({}));
    expect(rate({ insuredPercentage: 0.5 })).to.be.below(rate({}));
    const graded = price({ buyers: [{ turnover: 1e6 }], gradeMix: 'excellent' }, tariff).premium;
    expect(graded).to.be.below(price({ buyers: [{ turnover: 1e6 }] }, tariff).premium);
  });

  it('pays for a claim at the threshold, and for none below', () => {
    const buyers = [{ turnover: 1e6, creditLimit: 10_000, creditGrade: 'D' as const }];
    const paid = (claimThreshold: number) =>
      price({ buyers, terms: { claimThreshold } }, tariff).expectedIndemnity;
    expect(paid(10_000)).to.equal(paid(0));
    expect(paid(10_000)).to.be.above(0);
    expect(paid(10_001)).to.equal(0);
  });

  it('never loses more than the whole to late payers, however short the wait', () => {
    const total = { ...tariff, claims: { ...tariff.claims, lossGivenProtractedDefault: 1 } };
    const paid = (waitingPeriodMonths: number) =>
      price({ ...reference, terms: { waitingPeriodMonths } }, total).expectedIndemnity;
    expect(paid(0)).to.equal(paid(tariff.claims.waitingReferenceMonths));
    expect(paid(12)).to.be.below(paid(0));
  });

  it('has no probability of default where the tariff says so', () => {
    const riskless = { ...tariff, sectorIndex: { ...tariff.sectorIndex, finance: 0 } };
    expect(price({ ...reference, sector: 'finance' }, riskless).premium).to.be.closeTo(1200 / 0.7, 1e-9);
  });
});

describe('experience', () => {
  const claims = (count: number): Submission => ({
    ...reference,
    lossExperience: { kind: 'claims', history: [{ year: 2025, insurableTurnover: 1e7, claims: count }] },
  });

  it('by claims says nothing when no claim could have been reported', () => {
    const s = { ...claims(3), terms: { claimThreshold: 1e9 } };
    expect(price(s, tariff).credibility).to.equal(0);
    expect(price(claims(3), tariff).experienceFactor).to.be.above(price(claims(0), tariff).experienceFactor);
  });

  it('stays between the least and the greatest effect', () => {
    expect(price(claims(10_000), tariff).experienceFactor).to.equal(tariff.experience.factorMax);
  });

  it('trusts a graded list less easily swayed', () => {
    const buyers = Array.from({ length: 40 }, () => ({ turnover: 1e5, creditGrade: 'D' as const }));
    const lossExperience = submissionOf('reference').lossExperience!;
    const graded = price({ buyers, lossExperience }, tariff).credibility;
    const ungraded = price(
      { buyers: buyers.map(({ turnover }) => ({ turnover })), lossExperience },
      tariff,
    ).credibility;
    expect(graded).to.be.below(ungraded);
  });

  it('counts write-offs of years without volume as nothing known', () => {
    const history = [{ year: 2025, insurableTurnover: 1e-9, loss: 0 }];
    expect(
      price({ ...reference, lossExperience: { kind: 'amounts', basis: 'writeOffs', history } }, tariff)
        .credibility,
    ).to.be.below(1e-6);
  });
});

describe("the questionnaire's price", () => {
  it('is the price of every profile with a ratio, and does not know the other kinds of experience', () => {
    for (const id of ['X', 'Y', 'Z', 'reference', 'reference, exporter', 'Y, aggregate deductible']) {
      expect(priceProfile(submissionOf(id), tariff), id).to.deep.equal(price(submissionOf(id), tariff));
    }
    expect(priceProfile(submissionOf('reference, claim counts'), tariff).credibility).to.equal(0);
  });
});

describe('extreme portfolios', () => {
  it('of over 20,000 buyers get the wide lattice by themselves', () => {
    const s: Submission = { insurableTurnover: 1e9, buyerCount: 20_001, sector: 'wholesale' };
    const own = price(s, tariff);
    expect(own).to.deep.equal(price(s, tariff, { latticeSize: 16_384 }));
    expect(own.premiumRate).to.be.closeTo(
      price(s, tariff, { latticeSize: 4096 }).premiumRate,
      own.premiumRate * 1e-3,
    );
  });

  it('of nothing but near-certain failures are priced without a hang', () => {
    const buyers = Array.from({ length: 900 }, (_, i) => ({
      turnover: 1e5 + i,
      creditGrade: 'G' as const,
      sector: 'hospitality',
      country: 'NG',
    }));
    const p = price({ buyers }, tariff, { latticeSize: 512 });
    expect(p.premiumRate).to.be.within(0, 1);
  });

  it('may take every second year for a crisis', () => {
    const gloomy = { ...tariff, economy: { ...tariff.economy, tailLevel: 0.5 } };
    const { premiumRate, crisisLoading } = price(reference, gloomy);
    expect(premiumRate).to.be.within(0.001, price(reference, tariff).premiumRate);
    expect(crisisLoading).to.be.greaterThan(0);
  });

  it('in a calm economy have no crisis', () => {
    const calm = { ...tariff, economy: { ...tariff.economy, sigma: 0 } };
    expect(price(reference, calm).crisisLoading).to.equal(0);
    const nearly = { ...tariff, economy: { ...tariff.economy, sigma: 1e-3 } };
    expect(price(reference, nearly).premiumRate).to.be.closeTo(price(reference, calm).premiumRate, 1e-5);
  });

  it('with a bonus and a malus of nothing cost the same as without', () => {
    const terms = {
      bonus: { share: 0, lossRatioBelow: 0.4 },
      malus: { share: 0, lossRatioAbove: 1, cap: 0.5 },
    };
    expect(price({ ...reference, terms }, tariff).premium).to.be.closeTo(
      price(reference, tariff).premium,
      1e-6,
    );
  });
});
