import { expect } from '@open-wc/testing';
import {
  type Buyer,
  compareOffers,
  price,
  type Offer,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { undominatedOf } from '../../src/engine/offers/line.js';
import { offerSteps, profileAbilities } from '../../src/engine/index.js';
import { wholeTariff } from '../../src/tariff/whole.js';
import { lengthsMadeBy } from './arrays-made.js';

const company: Submission = {
  insurableTurnover: 10e6,
  buyerCount: 150,
  topShares: [0.12, 0.08, 0.05],
  sector: 'wholesale',
  gradeMix: 'average',
  dso: 50,
  daysPastDue: 15,
};
const only = (submission: Submission, offer: Offer, tariff: Tariff = wholeTariff) =>
  compareOffers(submission, [offer], tariff, { latticeSize: 512 }).offers[0]!;

/** Three buyers at home in a year whose economy is known; the third is small. */
const three: Buyer[] = [
  { turnover: 600_000, creditGrade: 'F' },
  { turnover: 400_000, creditGrade: 'G' },
  { turnover: 90_000, creditGrade: 'E' },
];
const few: Submission = { buyers: three, sector: 'other', dso: 60, daysPastDue: 13, peakFactor: 1.2 };
const calm: Tariff = { ...wholeTariff, economy: { ...wholeTariff.economy, sigma: 0 } };

const insolvency = wholeTariff.claims.lossGivenInsolvency;

/** A year in which each buyer pays, is late for good or fails, and how probable it is. */
interface YearOf {
  probability: number;
  lost: number;
  indemnities: number;
}

/** All 27 years of the three buyers, by the words of the model: nothing of the engine but the tariff. */
function everyYear(
  offer: Required<
    Pick<
      Offer,
      | 'largestLimits'
      | 'insuredPercentage'
      | 'insuredPercentageUnnamed'
      | 'discretionaryLimit'
      | 'claimThreshold'
      | 'eachLossDeductible'
      | 'waitingPeriodMonths'
    >
  >,
): YearOf[] {
  const { claims, probabilityOfDefault, sectorIndex, countryIndex, acceptanceByGrade } = calm;
  const home = countryIndex.overrides['FR'] ?? countryIndex.byOecdClass['0']!;
  let years: YearOf[] = [{ probability: 1, lost: 0, indemnities: 0 }];
  three.forEach(({ turnover, creditGrade }, i) => {
    const grade = creditGrade!;
    const pd =
      probabilityOfDefault.scale * probabilityOfDefault.byGrade[grade] * sectorIndex['other']! * home;
    const p = (1 + claims.protractedDefaultRatio) * pd;
    const w = 1 / (1 + claims.protractedDefaultRatio);
    const owed = (turnover * 1.2 * 73) / 365;
    const need = ((turnover * 1.3 * 73) / 365) * 1.2;
    const granted = offer.largestLimits[i];
    const named = granted !== undefined || need >= offer.discretionaryLimit;
    const covered = granted === undefined ? owed * acceptanceByGrade[grade] : Math.min(owed, granted);
    const q = named ? offer.insuredPercentage : offer.insuredPercentageUnnamed;
    const late =
      claims.lossGivenProtractedDefault *
      Math.exp(-claims.waitingHazardPerMonth * (offer.waitingPeriodMonths - claims.waitingReferenceMonths));
    const paid = (share: number) =>
      covered >= offer.claimThreshold ? Math.max(0, q * share * covered - offer.eachLossDeductible) : 0;
    const ends = [
      [1 - p, 0],
      [p * w, claims.lossGivenInsolvency],
      [p * (1 - w), late],
    ] as const;
    years = years.flatMap((year) =>
      ends.map(([chance, share]) => ({
        probability: year.probability * chance,
        lost: year.lost + share * owed,
        indemnities: year.indemnities + (share ? paid(share) : 0),
      })),
    );
  });
  return years;
}

describe('an offer to a company of three buyers, beside all the years that it can have', () => {
  const claimTerms = {
    largestLimits: [70_000, 90_000],
    insuredPercentage: 0.85,
    insuredPercentageUnnamed: 0.6,
    discretionaryLimit: 40_000,
    claimThreshold: 500,
    eachLossDeductible: 2000,
    waitingPeriodMonths: 5,
  };
  const bonus = { share: 0.3, lossRatioBelow: 0.5 };
  const malus = { share: 0.4, lossRatioAbove: 0.6, cap: 0.5 };
  const [premium, deductible, maximum] = [9000, 8000, 60_000];
  const offer: Offer = {
    ...claimTerms,
    premium,
    annualAggregateDeductible: deductible,
    maximumLiability: maximum,
    bonus,
    malus,
  };
  const found = compareOffers(few, [offer], calm, { latticeSize: 16_384 }).offers[0]!;
  const years = everyYear(claimTerms).map((year) => ({
    ...year,
    paid: Math.min(Math.max(year.indemnities - deductible, 0), maximum),
  }));
  const mean = (of: (year: (typeof years)[0]) => number) =>
    years.reduce((sum, year) => sum + year.probability * of(year), 0);

  it('loses, pays and leaves as much on average', () => {
    expect(mean(() => 1)).to.be.closeTo(1, 1e-12);
    expect(found.loss.expected).to.be.closeTo(
      mean(({ lost }) => lost),
      1e-6,
    );
    expect(found.paid.expected / mean(({ paid }) => paid)).to.be.closeTo(1, 1e-3);
    expect(found.kept.expected / mean(({ lost, paid }) => lost - paid)).to.be.closeTo(1, 1e-3);
  });

  it('gives back and takes as much by its clauses', () => {
    const refund = mean(({ paid }) => bonus.share * Math.max(0, bonus.lossRatioBelow * premium - paid));
    const extra = mean(({ paid }) =>
      Math.min(malus.cap * premium, malus.share * Math.max(0, paid - malus.lossRatioAbove * premium)),
    );
    expect(found.expectedRefund / refund).to.be.closeTo(1, 1e-3);
    expect(found.expectedExtra / extra).to.be.closeTo(1, 1e-3);
    expect(found.yearlyCost).to.be.closeTo(
      found.costAllIn +
        found.kept.expected +
        found.costOfReserve -
        found.expectedRefund +
        found.expectedExtra,
      1e-9,
    );
  });

  it('leaves as much if the buyer fails whose insolvency costs most', () => {
    const lost = (insolvency * 600_000 * 1.2 * 73) / 365;
    const paid = 0.85 * insolvency * 70_000 - 2000 - deductible;
    expect(found.loss.largestBuyer).to.be.closeTo(lost, 1e-6);
    expect(found.paid.largestBuyer).to.be.closeTo(paid, 1e-6);
    expect(found.kept.largestBuyer).to.be.closeTo(lost - paid, 1e-6);
  });

  it('names those with a limit, whatever they need, and nobody else below the discretionary one', () => {
    expect(found.namedBuyers).to.equal(2);
    const small = { ...claimTerms, premium, largestLimits: [70_000, 90_000, 10_000] };
    expect(only(few, small, calm).namedBuyers).to.equal(3);
    // the small one needs 28,080
    expect(only(few, { premium, discretionaryLimit: 28_079 }, calm).namedBuyers).to.equal(3);
    expect(only(few, { premium, discretionaryLimit: 28_081 }, calm).namedBuyers).to.equal(2);
  });
});

describe('what an offer costs', () => {
  it('is a rate on a base, never less than the minimum, with tax at home and fees', () => {
    const exporting = { ...company, countryMix: { FR: 3, DE: 1 } };
    const offer: Offer = {
      premiumRate: 0.002,
      base: 9e6,
      minimumPremium: 15_000,
      namedBuyers: 20,
      feePerNamedBuyer: 40,
      otherFees: 300,
    };
    const found = only(exporting, offer);
    expect(found.premiumPaid).to.equal(18_000);
    expect(found.insurancePremiumTax).to.be.closeTo(0.09 * 0.75 * 18_000, 1e-9);
    expect(found.fees).to.equal(1100);
    expect(found.vatOnFees).to.be.closeTo(220, 1e-9);
    expect(found.costAllIn).to.be.closeTo(18_000 + 0.09 * 0.75 * 18_000 + 1100, 1e-9);
    expect(found.rate).to.be.closeTo(0.0018, 1e-15);
    const bound = only(exporting, { ...offer, minimumPremium: 20_000 });
    expect(bound.premiumPaid).to.equal(20_000);
    expect(bound.rate).to.be.closeTo(0.002, 1e-15);
  });

  it('has for a minimum, if it gives none, the usual share of its premium or the entry premium', () => {
    expect(only(company, { premium: 30_000 }).minimumPremium).to.equal(24_000);
    const small = only(company, { premium: 1800 });
    expect([small.minimumPremium, small.premiumPaid]).to.deep.equal([2500, 2500]);
    // which is not what it offers
    expect(small.rate).to.be.closeTo(0.00018, 1e-15);
  });

  it('takes the fees on the buyers that the company says it has', () => {
    expect(only({ ...company, terms: { namedBuyers: 7 } }, { premium: 30_000 }).namedBuyers).to.equal(7);
    expect(only(company, { premium: 30_000 }).namedBuyers).to.equal(50);
  });
});

describe('the maximum of an offer', () => {
  const maximum = (offer: Partial<Offer>, tariff?: Tariff) =>
    only(company, { premium: 30_000, ...offer }, tariff).maximumLiability;

  it('is an amount, else a multiple of the minimum or of what is paid, else none', () => {
    expect(maximum({})).to.equal(30 * 24_000);
    expect(maximum({ maximumLiabilityMultiple: 20 })).to.equal(20 * 24_000);
    expect(maximum({ maximumLiabilityOf: 'premium' })).to.equal(30 * 30_000);
    expect(maximum({ minimumPremium: 10_000 })).to.equal(30 * 10_000);
    expect(maximum({ maximumLiability: 1e6 })).to.equal(1e6);
    expect(maximum({ maximumLiability: 1e6, maximumLiabilityMultiple: 20 })).to.equal(1e6);
    expect(maximum({ maximumLiability: null, maximumLiabilityMultiple: 20 })).to.equal(20 * 24_000);
    expect(maximum({ maximumLiability: null })).to.equal(30 * 24_000);
    expect(maximum({ maximumLiabilityMultiple: null })).to.equal(null);
  });

  it('stands in for both that the tariff has', () => {
    const defaultTerms = { ...wholeTariff.defaultTerms, maximumLiability: 100_000 };
    const bounded = { ...wholeTariff, defaultTerms };
    expect(maximum({}, bounded)).to.equal(100_000);
    expect(maximum({ maximumLiability: null }, bounded)).to.equal(30 * 24_000);
    expect(maximum({ maximumLiabilityMultiple: 20 }, bounded)).to.equal(20 * 24_000);
    expect(maximum({ maximumLiabilityMultiple: null }, bounded)).to.equal(null);
    expect(maximum({ maximumLiability: 2e6 }, bounded)).to.equal(2e6);
  });

  it('is priced as the amount that it is where the minimum it is a multiple of is given', () => {
    const stated = { premium: 30_000, minimumPremium: 1500 };
    const amount = { premium: 30_000, maximumLiability: 45_000 };
    expect(only(company, stated).modelRate).to.deep.equal(only(company, amount).modelRate);
    expect(only(company, stated).modelRate.likely).to.be.below(
      only(company, { premium: 30_000 }).modelRate.likely,
    );
  });
});

describe('what an offer leaves open', () => {
  it('is named, and only that', () => {
    expect(only(company, { premium: 30_000 }).hypotheses).to.have.members([
      'minimumPremium',
      'insuredPercentage',
      'insuredPercentageUnnamed',
      'discretionaryLimit',
      'claimThreshold',
      'eachLossDeductible',
      'annualAggregateDeductible',
      'waitingPeriodMonths',
      'maximumLiabilityMultiple',
      'maximumLiabilityOf',
      'namedBuyers',
      'feePerNamedBuyer',
      'largestLimits',
    ]);
    const whole: Offer = {
      premiumRate: 0.003,
      base: 10e6,
      minimumPremium: 20_000,
      insuredPercentage: 0.9,
      insuredPercentageUnnamed: 0.7,
      discretionaryLimit: 10_000,
      claimThreshold: 500,
      eachLossDeductible: 0,
      annualAggregateDeductible: 0,
      waitingPeriodMonths: 6,
      maximumLiability: 600_000,
      namedBuyers: 50,
      feePerNamedBuyer: 35,
      largestLimits: [200_000],
    };
    expect(only(company, whole).hypotheses).to.deep.equal([]);
    const { base: _, ...rated } = whole;
    expect(only(company, rated).hypotheses).to.deep.equal(['base']);
    expect(only(company, { ...whole, maximumLiabilityMultiple: null }).hypotheses).to.deep.equal([]);
    const { maximumLiability: __, ...unbounded } = whole;
    expect(only(company, { ...unbounded, maximumLiabilityMultiple: null }).hypotheses).to.deep.equal([]);
    expect(only(company, { ...unbounded, maximumLiabilityMultiple: 20 }).hypotheses).to.deep.equal([
      'maximumLiabilityOf',
    ]);
  });

  it('takes the usual value, which the result tells', () => {
    const { terms } = only(company, { premium: 30_000, claimThreshold: 1000 });
    expect(terms).to.deep.include({
      claimThreshold: 1000,
      insuredPercentage: 0.9,
      insuredPercentageUnnamed: 0.7,
      waitingPeriodMonths: 6,
      base: 10e6,
      discretionaryLimit: 10_000,
      feePerNamedBuyer: 35,
      otherFees: 0,
      largestLimits: [],
    });
  });
});

describe('limits granted on the largest buyers', () => {
  it('go by what is owed, and stand in for the limits and the acceptance of a list', () => {
    const listed: Submission = {
      buyers: [
        { turnover: 100_000, dso: 30, creditGrade: 'C', creditLimit: 1000 },
        // owes more
        { turnover: 90_000, dso: 120, creditGrade: 'G', creditLimit: 1000 },
      ],
    };
    const owed = (90_000 * (120 + 15)) / 365;
    const found = only(listed, { premium: 3000, insuredPercentage: 0.8, largestLimits: [1e6, 0] });
    expect(found.paid.largestBuyer).to.be.closeTo(0.8 * insolvency * owed, 1e-6);
    expect(only(listed, { premium: 3000, largestLimits: [0] }).paid.largestBuyer).to.equal(0);
  });

  it("leave a buyer's own insured percentage alone", () => {
    const buyers: Buyer[] = [{ turnover: 1e6, insuredPercentage: 0.5, creditGrade: 'C' }, { turnover: 1e5 }];
    const found = only({ buyers }, { premium: 3000, largestLimits: [50_000] });
    expect(found.paid.largestBuyer).to.be.closeTo(0.5 * insolvency * 50_000, 1e-6);
  });

  it('neither blame nor clear the company for its past', () => {
    const lossy: Submission = {
      ...company,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.02, years: 5, basis: 'grossInclVat' },
    };
    const offer: Offer = { premium: 30_000, largestLimits: [50_000, 20_000, 0] };
    // the same losses, if the market had those that the company has
    const { probabilityOfDefault: pd } = wholeTariff;
    const scale = pd.scale * price(lossy, wholeTariff).experienceFactor;
    const harder = { ...wholeTariff, probabilityOfDefault: { ...pd, scale } };
    const expected = only(company, offer, harder);
    const found = only(lossy, offer);
    expect(found.modelRate.likely).to.be.closeTo(expected.modelRate.likely, 1e-9);
    expect(found.kept.expected).to.be.closeTo(expected.kept.expected, 1e-6);
    expect(found.modelRate.likely).to.be.above(1.2 * only(company, offer).modelRate.likely);
  });
});

describe('two offers that differ in the terms of the year alone', () => {
  const first: Offer = { premium: 30_000, insuredPercentage: 0.85 };
  const others: Offer[] = [
    { ...first, annualAggregateDeductible: 20_000 },
    { ...first, premium: 25_000, maximumLiabilityMultiple: 10 },
    { ...first, maximumLiability: 40_000, bonus: { share: 0.2, lossRatioBelow: 0.4 } },
  ];
  /** Arrays of the lattice: six to each distribution of a year, made where it is worked out. */
  const distributions = (given: Offer[]) =>
    lengthsMadeBy(() => compareOffers(company, given, wholeTariff, { latticeSize: 512 })).filter(
      (length) => length === 512,
    ).length / 6;

  it('share every distribution', () => {
    const alone = distributions([first]);
    // without a policy, lost, paid and kept, at three risks; and the five prices of a range
    expect(alone).to.equal(4 * 3 + 5);
    expect(distributions([first, ...others])).to.equal(alone);
    expect(distributions([first, ...others, { ...first, eachLossDeductible: 1000 }])).to.equal(
      alone + 2 * 3 + 5,
    );
    expect(distributions([first, { ...first, waitingPeriodMonths: 5 }])).to.equal(alone + 3 * 3 + 5);
  });

  it('come to what each comes to by itself', () => {
    const together = compareOffers(company, [first, ...others], wholeTariff, { latticeSize: 512 });
    [first, ...others].forEach((offer, i) => {
      expect(together.offers[i]).to.deep.equal({ ...only(company, offer), offer: i });
    });
  });

  it('are worked out in steps that come to the same', () => {
    const steps = offerSteps(profileAbilities, company, [first, ...others], wholeTariff, {
      latticeSize: 512,
    });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).to.be.above(20);
    expect(step.value).to.deep.equal(
      compareOffers(company, [first, ...others], wholeTariff, { latticeSize: 512 }),
    );
  });
});

describe('the line of offers', () => {
  const at = (way: number | 'selfInsured', yearlyCost: number, oneInHundred: number) => ({
    way,
    yearlyCost,
    oneInHundred,
  });

  it('joins those that no other beats, by rising cost', () => {
    const ways = [at(0, 40, 10), at(1, 30, 20), at(2, 35, 25), at('selfInsured', 20, 100)];
    expect(undominatedOf(ways)).to.deep.equal(['selfInsured', 1, 0]);
  });

  it('keeps two that are the same, and leaves out who only equals on one count', () => {
    expect(undominatedOf([at(0, 30, 20), at(1, 30, 20)])).to.deep.equal([0, 1]);
    expect(undominatedOf([at(0, 30, 20), at(1, 30, 21), at(2, 31, 20)])).to.deep.equal([0]);
  });
});

describe('a company that risks nothing', () => {
  const safe: Tariff = {
    ...wholeTariff,
    probabilityOfDefault: { ...wholeTariff.probabilityOfDefault, scale: 0 },
  };

  it('loses, keeps and gets nothing, whatever it is offered', () => {
    const { offers, selfInsured } = compareOffers(company, [{ premium: 5000 }], safe);
    const nothing = { expected: 0, oneInTen: 0, oneInHundred: 0 };
    expect(offers[0]!.kept).to.deep.include(nothing);
    expect(offers[0]!.paid.expected).to.equal(0);
    expect(selfInsured.kept).to.deep.include(nothing);
    expect(offers[0]!.yearlyCost).to.equal(offers[0]!.costAllIn);
  });

  it('has no place in a range where the model asks nothing, or knows no doubt', () => {
    const free = { ...safe, loadings: { ...safe.loadings, fixedCost: 0 } };
    expect(only(company, { premium: 5000 }, free).position).to.equal(0);
    const certain = {
      ...wholeTariff,
      uncertainty: {
        ...wholeTariff.uncertainty,
        appetite: 0,
        sigma: 0,
        exposure: 0,
        lossGivenDefault: 0,
        unseenShare: 0,
      },
    };
    expect(only(company, { premium: 5000 }, certain).position).to.equal(0);
  });
});
