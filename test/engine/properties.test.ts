import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Pricing, type Submission, explain, premiumRange, price } from '../../src/engine/index.js';
import { buyerShares } from '../../src/engine/price/shares.js';
import type { Tariff } from '../../src/engine/tariff.js';
import { tariff } from './cases.js';
import { companies, lists, logUniform, plainTerms, profiles, ratioExperience } from './companies.js';

const SMALL = { latticeSize: 1024 };
/** Room for the lattice, which moves with what is compared. */
const SLACK = 1e-4;
/** The same companies every time: a failure is a change of ours. `npm run soak` goes looking for others. */
const SEED = 2026;
const noFixedCost: Tariff = { ...tariff, loadings: { ...tariff.loadings, fixedCost: 0 } };
const noLimit = { maximumLiabilityMultiple: null, maximumLiability: null };

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 60): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
    }),
    { numRuns, seed: SEED },
  );
}

const rate = (s: Submission, t: Tariff = tariff, options = SMALL) => price(s, t, options).premiumRate;
const riskPremium = (p: Pricing) => p.expectedIndemnity + p.crisisLoading + p.concentrationLoading;

/** The rate does not fall when `more` replaces `less`. */
function notCheaper(
  less: Submission,
  more: Submission,
  {
    from = tariff,
    to = from,
    options = SMALL,
  }: { from?: Tariff; to?: Tariff; options?: { latticeSize: number } } = {},
): void {
  expect(rate(more, to, options)).to.be.at.least(rate(less, from, options) * (1 - SLACK));
}

describe('every price', () => {
  it('is finite, positive and the same again', () => {
    holds(fc.tuple(companies, plainTerms, fc.option(ratioExperience)), ([company, terms, lossExperience]) => {
      const s = { ...company, terms, ...(lossExperience ? { lossExperience } : {}) };
      const pricing = price(s, tariff, SMALL);
      for (const [name, value] of Object.entries(pricing)) {
        if (typeof value === 'number') expect(Number.isFinite(value), name).to.equal(true);
      }
      expect(pricing.premium).to.be.above(0);
      expect(price(s, tariff, SMALL)).to.deep.equal(pricing);
    });
  });

  it('does not depend on the currency', () => {
    const terms = { claimThreshold: 500, eachLossDeductible: 1000, annualAggregateDeductible: 20_000 };
    holds(fc.tuple(companies, logUniform(0.01, 100)), ([company, k]) => {
      const scaled: Submission = {
        ...company,
        terms: {
          claimThreshold: 500 * k,
          eachLossDeductible: 1000 * k,
          annualAggregateDeductible: 20_000 * k,
        },
      };
      if (company.insurableTurnover) scaled.insurableTurnover = company.insurableTurnover * k;
      if (company.buyers) {
        scaled.buyers = company.buyers.map((b) => ({
          ...b,
          turnover: b.turnover * k,
          ...(b.creditLimit === undefined ? {} : { creditLimit: b.creditLimit * k }),
        }));
      }
      const before = rate({ ...company, terms }, noFixedCost);
      expect(rate(scaled, noFixedCost)).to.be.closeTo(before, before * 1e-11 + 1e-18);
    });
  });

  it('does not depend on the order of the buyers', () => {
    holds(lists, (list) => {
      const reversed = { ...list, buyers: list.buyers.toReversed() };
      const before = rate(list);
      expect(rate(reversed)).to.be.closeTo(before, before * 1e-12);
    });
  });

  it('keeps the order E[C] ≤ TS ≤ TV, and E[C] below the limit and E[S]', () => {
    holds(fc.tuple(companies, plainTerms), ([company, terms]) => {
      const p = price({ ...company, terms }, tariff, SMALL);
      const scale = 1e-9 * (p.tailValueAtRisk + p.expectedGrossIndemnity);
      expect(p.expectedIndemnity).to.be.at.most(p.systematicTail + scale);
      expect(p.systematicTail).to.be.at.most(p.tailValueAtRisk + scale);
      expect(p.expectedIndemnity).to.be.at.most(
        Math.min(p.maximumLiability ?? Infinity, p.expectedGrossIndemnity * (1 + 2e-7)),
      );
    });
  });

  it('asks for the risk no more than the most that can be lost', () => {
    holds(lists, (list) => {
      const p = price({ ...list, terms: noLimit }, tariff, SMALL);
      const most = list.buyers.reduce((sum, b) => sum + b.turnover, 0);
      expect(riskPremium(p)).to.be.at.most(most);
    });
  });

  it('is explained by items that sum to it', () => {
    holds(fc.tuple(companies, plainTerms), ([company, terms]) => {
      const p = price({ ...company, terms }, tariff, SMALL);
      const items = explain(p);
      expect(items.reduce((sum, i) => sum + i.amount, 0)).to.be.closeTo(p.premium, p.premium * 1e-12);
      expect(items.reduce((sum, i) => sum + i.rate, 0)).to.be.closeTo(p.premiumRate, p.premiumRate * 1e-12);
    });
  });

  it('lies inside its range', () => {
    holds(
      profiles,
      (company) => {
        const { low, likely, high } = premiumRange(company, tariff, SMALL);
        expect(low).to.be.below(likely);
        expect(likely).to.be.below(high);
      },
      40,
    );
  });
});

describe('the rate rises with', () => {
  it('the payment delay', () => {
    holds(profiles, (p) => {
      notCheaper({ ...p, dso: p.dso! - 5 }, p);
    });
  });

  it('the level of default', () => {
    const worse = { ...tariff.probabilityOfDefault, scale: tariff.probabilityOfDefault.scale * 1.1 };
    holds(companies, (c) => {
      notCheaper(c, c, { to: { ...tariff, probabilityOfDefault: worse } });
    });
  });

  it('the loss given default', () => {
    const worse = { ...tariff.claims, lossGivenInsolvency: 0.95, lossGivenProtractedDefault: 0.6 };
    holds(companies, (c) => {
      notCheaper(c, c, { to: { ...tariff, claims: worse } });
    });
  });

  it('the insured percentage', () => {
    holds(companies, (c) => {
      notCheaper({ ...c, terms: { insuredPercentage: 0.8 } }, { ...c, terms: { insuredPercentage: 0.9 } });
    });
  });

  it('the bad-debt ratio', () => {
    holds(profiles, (p) => {
      const withRatio = (grossBadDebtRatio: number): Submission => ({
        ...p,
        lossExperience: { kind: 'ratio', years: 3, basis: 'grossInclVat', grossBadDebtRatio },
      });
      notCheaper(withRatio(0.004), withRatio(0.006));
    });
  });

  it('the maximum-liability multiple', () => {
    holds(companies, (c) => {
      notCheaper(
        { ...c, terms: { maximumLiabilityMultiple: 15 } },
        { ...c, terms: { maximumLiabilityMultiple: 30 } },
      );
    });
  });

  it('a worse grade of one buyer', () => {
    const order = ['A', 'B', 'C', 'D', 'E'] as const;
    holds(fc.tuple(lists, fc.nat(), fc.nat({ max: 3 })), ([list, n, g]) => {
      const at = n % list.buyers.length;
      const graded = (creditGrade: (typeof order)[number]) => ({
        ...list,
        buyers: list.buyers.map((b, i) => (i === at ? { ...b, creditGrade } : b)),
      });
      // E is accepted at 90 %: the comparison is of risk, at the same acceptance
      const accepted = { ...tariff, acceptanceByGrade: { ...tariff.acceptanceByGrade, E: 1 } };
      notCheaper(graded(order[g]!), graded(order[g + 1]!), { from: accepted });
    });
  });

  it('two equal buyers becoming one', () => {
    holds(fc.tuple(lists, fc.nat()), ([list, n]) => {
      const { creditLimit: _, ...twin } = list.buyers[n % list.buyers.length]!;
      const apart = { ...list, buyers: [...list.buyers, twin, twin], terms: noLimit };
      const merged = {
        ...list,
        buyers: [...list.buyers, { ...twin, turnover: 2 * twin.turnover }],
        terms: noLimit,
      };
      // a coarse lattice smears two losses more than one
      notCheaper(apart, merged, { options: { latticeSize: 4096 } });
    });
  });
});

describe('the rate falls with', () => {
  it('turnover, where only the fixed cost is in euros', () => {
    holds(fc.tuple(profiles, logUniform(1.1, 10)), ([p, k]) => {
      const terms = { claimThreshold: 0 };
      notCheaper({ ...p, terms, insurableTurnover: p.insurableTurnover! * k }, { ...p, terms });
    });
  });

  for (const [name, value] of [
    ['annualAggregateDeductible', 30_000],
    ['eachLossDeductible', 4_000],
    ['claimThreshold', 5_000],
    ['waitingPeriodMonths', 9],
  ] as const) {
    it(name, () => {
      holds(companies, (c) => {
        notCheaper({ ...c, terms: { [name]: value } }, { ...c, terms: { [name]: value / 2 } });
      });
    });
  }

  it('tighter credit limits', () => {
    holds(lists, (list) => {
      const limited = (k: number) => ({
        ...list,
        buyers: list.buyers.map((b) => ({ ...b, creditLimit: (b.creditLimit ?? 2e5) * k })),
      });
      notCheaper(limited(0.5), limited(1));
    });
  });

  it('the annual deductible ever more slowly (convex), without a limit', () => {
    holds(profiles, (p) => {
      const indemnity = (d: number) =>
        price({ ...p, terms: { ...noLimit, annualAggregateDeductible: d } }, tariff, SMALL).expectedIndemnity;
      const [a, b, c] = [indemnity(0), indemnity(20_000), indemnity(40_000)];
      expect(a + c).to.be.at.least(2 * b * (1 - SLACK));
    });
  });
});

describe('pooling', () => {
  it('two portfolios cost no more together than apart (no limit, no deductible)', () => {
    holds(fc.tuple(lists, lists), ([one, two]) => {
      const priced = (buyers: Submission['buyers']) =>
        riskPremium(price({ buyers: buyers!, dso: 60, terms: noLimit }, tariff, SMALL));
      const together = priced([...one.buyers, ...two.buyers]);
      expect(together).to.be.at.most((priced(one.buyers) + priced(two.buyers)) * (1 + 1e-4));
    });
  });
});

describe('experience', () => {
  it('has a credibility between 0 and 1, and an effect between 1 and what was observed', () => {
    holds(fc.tuple(profiles, ratioExperience), ([p, lossExperience]) => {
      const { credibility, observedToExpected, experienceFactor } = price(
        { ...p, lossExperience },
        tariff,
        SMALL,
      );
      expect(credibility).to.be.within(0, 1);
      const { factorMin, factorMax } = tariff.experience;
      const ends = [1, Math.min(factorMax, Math.max(factorMin, observedToExpected))];
      expect(experienceFactor).to.be.within(Math.min(...ends) - 1e-12, Math.max(...ends) + 1e-12);
    });
  });

  it('counts for more the longer it is', () => {
    holds(fc.tuple(profiles, fc.integer({ min: 1, max: 15 })), ([p, years]) => {
      const over = (n: number) =>
        price(
          {
            ...p,
            lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.005, basis: 'grossInclVat', years: n },
          },
          tariff,
          SMALL,
        ).credibility;
      expect(over(years + 1)).to.be.above(over(years));
    });
  });
});

describe('shares of buyers', () => {
  it('sum to 1, largest first, none of the others above the smallest declared', () => {
    holds(
      fc.tuple(fc.array(logUniform(0.001, 0.3), { maxLength: 3 }), fc.integer({ min: 4, max: 2000 })),
      ([top, n]) => {
        const declared = top.toSorted((a, b) => b - a);
        const { shares, capped } = buyerShares(declared, n, new Float64Array(n));
        expect(shares.reduce((sum, s) => sum + s, 0)).to.be.closeTo(1, 1e-12);
        const others = shares.slice(declared.length);
        if (capped && declared.length)
          expect(Math.max(...others)).to.be.at.most(declared.at(-1)! * (1 + 1e-12));
        expect(others.every((s: number, i: number) => i === 0 || s <= others[i - 1]! * (1 + 1e-12))).to.equal(
          true,
        );
      },
    );
  });
});

describe('the published profiles under other circumstances', () => {
  const around = [0.8, 1, 1.25];
  const variants = (id: 'X' | 'Y' | 'Z', ratios: number[]): Submission[] => {
    const { country: _, ...profile } = tariff.profiles[id];
    return around.flatMap((size) =>
      around.flatMap((buyers) =>
        [0.85, 1, 1.15].flatMap((spread) =>
          [-5, 0, 5].flatMap((days) =>
            ratios.map((grossBadDebtRatio) => ({
              ...profile,
              insurableTurnover: profile.insurableTurnover * size,
              buyerCount: Math.round(profile.buyerCount * buyers),
              topShares: profile.topShares.map((s: number) => s * spread),
              dso: profile.dso + days,
              lossExperience: { ...profile.lossExperience, grossBadDebtRatio },
            })),
          ),
        ),
      ),
    );
  };
  const rates = (submissions: Submission[]): number[] =>
    submissions.map((s: Submission) => price(s, tariff, { latticeSize: 512 }).premiumRate);

  it('X stays under 0.2 %', () => {
    expect(Math.max(...rates(variants('X', [0.003, 0.0035, 0.004])))).to.be.below(0.002);
  });

  it('Y stays between 0.2 % and 0.5 %', () => {
    const all = rates(variants('Y', [0.005, 0.006, 0.007]));
    expect(Math.min(...all)).to.be.above(0.002);
    expect(Math.max(...all)).to.be.at.most(0.005);
  });

  // Z lies close to its bracket's edge: mild moves of everything at once leave it, which is then no longer Z
  it('Z stays at 0.8 % or above whatever moves alone', () => {
    const { country: _, ...z } = tariff.profiles.Z;
    const alone: Submission[] = [
      ...around.map((k) => ({ ...z, insurableTurnover: z.insurableTurnover * k })),
      ...around.map((k) => ({ ...z, buyerCount: Math.round(z.buyerCount * k) })),
      ...[0.85, 1.15].map((k) => ({ ...z, topShares: z.topShares.map((share: number) => share * k) })),
      ...[-5, 5].map((days) => ({ ...z, dso: z.dso + days })),
      ...[-5, 5].map((days) => ({ ...z, daysPastDue: z.daysPastDue + days })),
      ...[0.008, 0.0095, 0.011].map((grossBadDebtRatio) => ({
        ...z,
        lossExperience: { ...z.lossExperience, grossBadDebtRatio },
      })),
    ];
    expect(Math.min(...rates(alone))).to.be.at.least(0.008);
  });

  it('Z stays at 0.8 % or above wherever its delays and its concentration are its own or worse', () => {
    const harsh = variants('Z', [0.008, 0.0095, 0.011]).filter(
      (s) => s.dso! >= 60 && s.topShares![0]! >= 0.22 && s.buyerCount! <= 80,
    );
    expect(Math.min(...rates(harsh))).to.be.at.least(0.008);
  });
});
