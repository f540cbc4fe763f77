import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  allAtOnce,
  bill,
  compareOffers,
  premiumRange,
  price,
  selfInsurance,
  type FourYears,
  type Offer,
  type Submission,
} from '../../src/engine/index.js';
import { askedBy } from '../../src/engine/offers/asked.js';
import { sideBySide, type YearInsured } from '../../src/engine/offers/years.js';
import { assess } from '../../src/engine/price/assess.js';
import { everyAbility } from '../../src/engine/price/every-ability.js';
import { wholeTariff } from '../../src/tariff/whole.js';
import { tariff as earlier } from './cases.js';
import { companies, lists, plainTerms, profiles, ratioExperience } from './companies.js';
import { offers } from './offered.js';

const SMALL = { latticeSize: 512 };
const SEED = 2026;
/** Room for the lattice, which moves with what is compared. */
const SLACK = 1e-4;
const YEARS = ['expected', 'oneInTen', 'oneInHundred', 'largestBuyer'] as const satisfies (keyof FourYears)[];

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 15): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
    }),
    // a comparison is some twenty prices: looking for the smallest company that fails would take minutes
    { numRuns, seed: SEED, endOnFailure: true },
  );
}

const anyCompany = fc
  .tuple(companies, fc.option(ratioExperience))
  .map(([company, lossExperience]): Submission => ({
    ...company,
    ...(lossExperience && { lossExperience }),
  }));
const fewBuyers = (company: Submission) => company.buyers?.length ?? company.buyerCount!;
/** A company, and offers that it may have got. */
const cases = fc
  .tuple(anyCompany, fc.array(offers, { minLength: 1, maxLength: 4 }))
  .map(([company, list]) => {
    const most = fewBuyers(company);
    const fitting = list.map(({ largestLimits, ...offer }) => ({
      ...offer,
      ...(largestLimits && { largestLimits: largestLimits.slice(0, most) }),
    }));
    return { company, offers: fitting };
  });

describe('every comparison of offers', () => {
  for (const [pack, tariff] of [
    ['the first tariff', earlier],
    ['the present one', wholeTariff],
  ] as const) {
    it(`has for usual terms at the model's premium the insured side of the comparison with self-insurance: ${pack}`, () => {
      holds(fc.tuple(anyCompany, plainTerms), ([company, terms]) => {
        for (const submission of [company, { ...company, terms }]) {
          const pricing = price(submission, tariff, SMALL);
          // a multiple of a premium is one of what is paid, which the entry premium may raise
          if (bill(submission, pricing, tariff).premium > pricing.premium) continue;
          const { insured, selfInsured, ...found } = selfInsurance(submission, tariff, SMALL);
          const offer = { premium: pricing.premium, ...submission.terms };
          const { offers: results, ...comparison } = compareOffers(submission, [offer], tariff, SMALL);
          const [result] = results as [(typeof results)[0]];
          const pairs: [number, number][] = [
            [result.premiumPaid, insured.premium],
            [result.insurancePremiumTax, insured.insurancePremiumTax],
            [result.fees, insured.creditLimitFees],
            [result.kept.expected, insured.keptLosses],
            [result.paid.expected, found.expected.paid],
            [result.paid.largestBuyer, found.largestBuyer.paid],
            [result.tailValueAtRisk, insured.tailValueAtRisk],
            [result.costOfReserve, insured.costOfReserve],
            [result.yearlyCost, insured.total],
            [result.maximumLiability ?? 0, pricing.maximumLiability ?? 0],
            [comparison.selfInsured.yearlyCost, selfInsured.total],
            ...YEARS.flatMap((year): [number, number][] => [
              [result.loss[year], found[year].loss],
              [result.kept[year], found[year].kept],
              [comparison.selfInsured.kept[year], found[year].withoutPolicy],
            ]),
          ];
          for (const [one, other] of pairs) {
            expect(one).to.be.closeTo(other, 1e-9 * Math.max(result.loss.expected, other));
          }
        }
      });
    });
  }

  it('pays and leaves together what is lost, never more than the maximum, and is finite', () => {
    holds(cases, ({ company, offers: given }) => {
      const { offers: results, selfInsured, rankings } = compareOffers(company, given, wholeTariff, SMALL);
      for (const { loss, paid, kept, ...figures } of results) {
        for (const year of YEARS) {
          expect(kept[year]).to.be.at.least(-1e-9);
          expect(kept[year]).to.be.at.most(loss[year] * (1 + 1e-9));
        }
        const most = figures.maximumLiability ?? Infinity;
        for (const year of ['expected', 'largestBuyer'] as const) {
          expect(paid[year] + kept[year]).to.be.closeTo(loss[year], 1e-9 * loss[year] + 1e-9);
          expect(paid[year]).to.be.at.least(-1e-9);
          expect(paid[year]).to.be.at.most(most * (1 + 1e-9) + 1e-6);
        }
        for (const [name, value] of Object.entries({ ...figures, ...figures.modelRate })) {
          if (typeof value === 'number') expect(Number.isFinite(value), name).to.equal(true);
        }
        expect(figures.expectedRefund).to.be.at.least(-1e-9);
        expect(figures.expectedExtra).to.be.at.least(-1e-9);
        expect(figures.costAllIn).to.be.closeTo(
          figures.premiumPaid + figures.insurancePremiumTax + figures.fees,
          1e-9 * figures.costAllIn,
        );
        expect(figures.yearlyCost).to.be.closeTo(
          figures.costAllIn +
            kept.expected +
            figures.costOfReserve -
            figures.expectedRefund +
            figures.expectedExtra,
          1e-9 * figures.costAllIn,
        );
      }
      expect(selfInsured.kept).to.deep.equal(selfInsured.loss);
      const [lower, priced, upper] = rankings;
      expect(lower.risk).to.be.below(1);
      expect(lower.risk * upper.risk).to.be.closeTo(1, 1e-12);
      expect(priced.yearlyCosts).to.deep.equal(results.map(({ yearlyCost }) => yearlyCost));
      // who bears everything pays for more risk
      expect(lower.selfInsured).to.be.at.most(upper.selfInsured);
    });
  });

  it('is the same whatever the order of the offers', () => {
    holds(cases, ({ company, offers: given }) => {
      const found = compareOffers(company, given, wholeTariff, SMALL);
      const turned = compareOffers(company, given.toReversed(), wholeTariff, SMALL);
      const last = given.length - 1;
      turned.offers.toReversed().forEach((result, i) => {
        expect({ ...result, offer: i }).to.deep.equal(found.offers[i]);
      });
      expect(turned.selfInsured).to.deep.equal(found.selfInsured);
      const sets = [
        found.undominated,
        turned.undominated.map((way) => (way === 'selfInsured' ? way : last - way)),
      ];
      expect(new Set(sets[1])).to.deep.equal(new Set(sets[0]));
      found.rankings.forEach(({ yearlyCosts }, k) => {
        expect(turned.rankings[k]!.yearlyCosts.toReversed()).to.deep.equal(yearlyCosts);
      });
    });
  });

  it('does not depend on the order of the buyers', () => {
    holds(fc.tuple(lists, offers), ([list, offer]) => {
      const limits = offer.largestLimits?.slice(0, list.buyers.length);
      const given = [{ ...offer, ...(limits && { largestLimits: limits }) }];
      const results = [list, { ...list, buyers: list.buyers.toReversed() }].map(
        (company) => compareOffers(company, given, wholeTariff, SMALL).offers[0]!,
      );
      const [one, other] = results as [(typeof results)[0], (typeof results)[0]];
      const tolerance = 1e-9 * (one.yearlyCost + one.loss.expected);
      expect(other.yearlyCost).to.be.closeTo(one.yearlyCost, tolerance);
      expect(other.kept.largestBuyer).to.be.closeTo(one.kept.largestBuyer, tolerance);
      expect(other.modelRate.likely).to.be.closeTo(one.modelRate.likely, 1e-9 * one.modelRate.likely);
    });
  });

  it('draws a line of ways that none other beats on cost and on a bad year, and leaves out only beaten ones', () => {
    holds(cases, ({ company, offers: given }) => {
      const { offers: results, selfInsured, undominated } = compareOffers(company, given, wholeTariff, SMALL);
      const ways = [...results, { ...selfInsured, offer: 'selfInsured' as const }].map(
        ({ offer, yearlyCost, kept }) => ({ way: offer, yearlyCost, bad: kept.oneInHundred }),
      );
      for (const one of ways) {
        const beaten = ways.some(
          (other) =>
            other.yearlyCost <= one.yearlyCost &&
            other.bad <= one.bad &&
            other.yearlyCost + other.bad < one.yearlyCost + one.bad,
        );
        expect(undominated.includes(one.way)).to.equal(!beaten);
      }
      const line = undominated.map((way) => ways.find((one) => one.way === way)!);
      line.slice(1).forEach((one, i) => {
        expect(one.yearlyCost).to.be.at.least(line[i]!.yearlyCost);
        expect(one.bad).to.be.at.most(line[i]!.bad);
      });
    });
  });

  it('has the range of the same terms', () => {
    holds(fc.tuple(anyCompany, plainTerms), ([company, terms]) => {
      const offer = { premium: 20_000, ...terms };
      const { rate, modelRate, position } = compareOffers(company, [offer], wholeTariff, SMALL).offers[0]!;
      const expected = premiumRange({ ...company, terms }, wholeTariff, SMALL);
      for (const end of ['low', 'likely', 'high'] as const) {
        expect(modelRate[end]).to.be.closeTo(expected[end], 1e-12 * expected[end]);
      }
      const spread = Math.sqrt(Object.values(expected.variance).reduce((sum, term) => sum + term, 0));
      expect(position).to.be.closeTo(Math.log(rate / expected.likely) / spread, 1e-9);
    });
  });
});

describe('more cover never leaves more on average:', () => {
  /** What a year leaves under an offer, without the rest of a comparison. */
  function yearUnder(company: Submission, offer: Offer): YearInsured {
    const { experience, portfolio } = assess(everyAbility, company, wholeTariff);
    const { insurableTurnover: turnover } = portfolio;
    const asked = askedBy(offer, everyAbility.portfolio, company, turnover, wholeTariff);
    const steps = sideBySide(everyAbility, company, [asked], experience.factor, wholeTariff, 512);
    return allAtOnce(steps).insured[0]!;
  }

  /** The offer with `more` leaves no more than with `less`. */
  function leavesNoMore(company: Submission, less: Offer, more: Offer): void {
    const [one, other] = [less, more].map((offer) => yearUnder(company, offer)) as [YearInsured, YearInsured];
    expect(other.kept.expected).to.be.at.most(one.kept.expected + SLACK * one.loss.expected);
  }

  const grown = fc.double({ min: 1, max: 3, noNaN: true });
  const given = fc.tuple(anyCompany, offers, grown).map(([company, { largestLimits: _, ...offer }, k]) => ({
    company,
    offer: offer,
    k,
  }));

  it('a higher insured percentage', () => {
    holds(given, ({ company, offer, k }) => {
      const { insuredPercentage = 0.9 } = offer;
      const more = Math.min(1, insuredPercentage * k);
      leavesNoMore(company, { ...offer, insuredPercentage }, { ...offer, insuredPercentage: more });
    });
  });

  it('a higher percentage of those without a name', () => {
    holds(given, ({ company, offer, k }) => {
      const more = Math.min(1, 0.4 * k);
      leavesNoMore(
        company,
        { ...offer, insuredPercentageUnnamed: 0.4 },
        { ...offer, insuredPercentageUnnamed: more },
      );
    });
  });

  it('higher granted limits', () => {
    const limits = fc.array(fc.double({ min: 0, max: 300_000, noNaN: true }), { minLength: 1, maxLength: 5 });
    holds(fc.tuple(given, limits), ([{ company, offer, k }, all]) => {
      const largestLimits = all.slice(0, fewBuyers(company));
      const more = largestLimits.map((limit) => limit * k);
      leavesNoMore(company, { ...offer, largestLimits }, { ...offer, largestLimits: more });
    });
  });

  it('a higher multiple, or none', () => {
    holds(given, ({ company, offer: { maximumLiability: _, ...offer }, k }) => {
      const at = (maximumLiabilityMultiple: number | null) => ({ ...offer, maximumLiabilityMultiple });
      leavesNoMore(company, at(5), at(5 * k));
      leavesNoMore(company, at(5 * k), at(null));
    });
  });

  it('a higher maximum', () => {
    holds(given, ({ company, offer, k }) => {
      leavesNoMore(
        company,
        { ...offer, maximumLiability: 50_000 },
        { ...offer, maximumLiability: 50_000 * k },
      );
    });
  });

  it('a lower annual or each-loss deductible', () => {
    holds(given, ({ company, offer, k }) => {
      for (const deductible of ['annualAggregateDeductible', 'eachLossDeductible'] as const) {
        leavesNoMore(company, { ...offer, [deductible]: 3000 * k }, { ...offer, [deductible]: 3000 });
      }
    });
  });

  it('a lower threshold', () => {
    holds(given, ({ company, offer, k }) => {
      leavesNoMore(company, { ...offer, claimThreshold: 3000 * k }, { ...offer, claimThreshold: 3000 });
    });
  });

  it('and leaves nothing of it to chance: whole cover leaves nothing of what is accepted', () => {
    holds(profiles, (company) => {
      const whole: Offer = {
        premium: 10_000,
        insuredPercentage: 1,
        insuredPercentageUnnamed: 1,
        discretionaryLimit: 0,
        claimThreshold: 0,
        maximumLiabilityMultiple: null,
      };
      const accepting = {
        ...wholeTariff,
        acceptanceByGrade: { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1, G: 1, NR: 1 },
      };
      const { loss, kept, tailValueAtRisk } = compareOffers(company, [whole], accepting, SMALL).offers[0]!;
      expect(kept.expected).to.be.at.most(1e-6 * loss.expected);
      expect(kept.oneInHundred).to.equal(0);
      expect(kept.largestBuyer).to.be.at.most(1e-9 * loss.largestBuyer);
      expect(tailValueAtRisk).to.be.at.most(1e-9 * loss.oneInHundred);
    });
  });
});
