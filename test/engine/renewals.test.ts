import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  allAtOnce,
  price,
  profileAbilities,
  RENEWALS,
  renewals,
  renewalSteps,
  type Buyer,
  type LossExperience,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import { tariff as earlier } from './cases.js';
import { companies, lists, ratioExperience } from './companies.js';

const SMALL = { latticeSize: 512 };
const SEED = 2026;
const years = Array.from({ length: RENEWALS }, (_, i) => i + 1);

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 12): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
    }),
    { numRuns, seed: SEED, endOnFailure: true },
  );
}

const ratio = (grossBadDebtRatio: number, n: number): LossExperience & { kind: 'ratio' } => ({
  kind: 'ratio',
  grossBadDebtRatio,
  years: n,
  basis: 'grossInclVat',
});
const company: Submission = {
  insurableTurnover: 10e6,
  buyerCount: 150,
  topShares: [0.12, 0.08, 0.05],
  sector: 'wholesale',
  gradeMix: 'average',
  dso: 50,
  daysPastDue: 15,
};
const lossy = { ...company, lossExperience: ratio(0.008, 3) };

/** The bad-debt ratio that observes so many times the expected losses; what is observed is proportional to it. */
function ratioObserving(times: number, submission: Submission): number {
  const known = price({ ...submission, lossExperience: ratio(0.01, 1) }, tariff, SMALL);
  return (0.01 * times) / known.observedToExpected;
}

describe('the next renewals', () => {
  it('are those of a company that has observed as many years by then', () => {
    for (const lossFactor of [0, 0.5, 1, 2]) {
      const found = renewals(company, { lossFactor }, tariff, SMALL);
      const observed = ratioObserving(lossFactor, company);
      expect(found).to.have.length(RENEWALS);
      found.forEach((pricing, i) => {
        const then = price({ ...company, lossExperience: ratio(observed, i + 1) }, tariff, SMALL);
        expect(pricing.premiumRate).to.be.closeTo(then.premiumRate, 1e-12);
        expect(pricing.credibility).to.be.closeTo(then.credibility, 1e-12);
        expect(pricing.ownLossRate).to.be.closeTo(then.ownLossRate!, 1e-12);
      });
    }
  });

  it('count the years before: with losses as they were, more years of the same', () => {
    renewals(lossy, { lossFactor: 1 }, tariff, SMALL).forEach((pricing, i) => {
      const then = price({ ...company, lossExperience: ratio(0.008, 3 + i + 1) }, tariff, SMALL);
      expect(pricing.premiumRate).to.be.closeTo(then.premiumRate, 1e-12);
      expect(pricing.notices).to.deep.equal(then.notices);
    });
  });

  it('mix the past and what comes by their volume', () => {
    const past = { ...lossy.lossExperience, volumeRatio: 0.5 };
    const now = price({ ...company, lossExperience: past }, tariff, SMALL);
    renewals({ ...company, lossExperience: past }, { lossFactor: 0.5 }, tariff, SMALL).forEach(
      (pricing, i) => {
        const t = i + 1;
        const own = now.observedToExpected;
        expect(pricing.observedToExpected).to.be.closeTo((1.5 * own + t * 0.5 * own) / (1.5 + t), 1e-12);
        const then = { ...past, years: 3 + t, volumeRatio: (1.5 + t) / (3 + t) };
        const { credibility } = price({ ...company, lossExperience: then }, tariff, SMALL);
        expect(pricing.credibility).to.be.closeTo(credibility, 1e-12);
      },
    );
  });

  it('leave what was reported late as it was read, in every kind of experience', () => {
    const kinds: LossExperience[] = [
      {
        kind: 'amounts',
        basis: 'writeOffs',
        history: [
          { year: 2025, insurableTurnover: 9e6, loss: 30_000 },
          { year: 2024, insurableTurnover: 8e6, loss: 5000 },
        ],
      },
      { kind: 'claims', history: [{ year: 2025, insurableTurnover: 5e6, claims: 4 }] },
    ];
    for (const [lossExperience, volume] of [
      [kinds[0]!, 1.7],
      [kinds[1]!, 0.5],
    ] as const) {
      const s = { ...company, lossExperience };
      const own = price(s, tariff, SMALL).observedToExpected;
      const found = renewals(s, { lossFactor: 2 }, tariff, SMALL);
      found.forEach(({ observedToExpected }, i) => {
        expect(observedToExpected).to.be.closeTo(
          (volume * own + (i + 1) * 2 * own) / (volume + i + 1),
          1e-12,
        );
      });
      expect(renewals(s, { lossFactor: 1 }, tariff, SMALL)[4]!.observedToExpected).to.be.closeTo(own, 1e-12);
    }
  });

  it('are worked out in steps that come to the same', () => {
    const scenario = { lossFactor: 0.5, largestBuyerFailsInYear: 2 };
    const steps = renewalSteps(profileAbilities, lossy, scenario, tariff);
    expect(allAtOnce(steps)).to.deep.equal(renewals(lossy, scenario, tariff));
  });
});

describe('the failure of the largest buyer', () => {
  /** Twenty alike, so that all is known in closed form: the expected loss is 20·p·m̄, m̄ the mean of the two losses. */
  const alike: Buyer[] = Array.from({ length: 20 }, () => ({ turnover: 500_000, creditGrade: 'D' }));
  const s: Submission = { buyers: alike, sector: 'other' };
  const added = (submission: Submission, pack: Tariff) => {
    const at = (largestBuyerFailsInYear: number) =>
      renewals(submission, { lossFactor: 1, largestBuyerFailsInYear }, pack, SMALL);
    return { first: at(1), third: at(3) };
  };

  it('adds its covered loss over the expected one, from its year on', () => {
    for (const pack of [tariff, earlier]) {
      const { claims, probabilityOfDefault: pd, sectorIndex, countryIndex } = pack;
      const home = countryIndex.overrides['FR'] ?? countryIndex.byOecdClass['0']!;
      const p = 1.6 * pd.scale * pd.byGrade.D * sectorIndex['other']! * home;
      const mean = 0.625 * claims.lossGivenInsolvency + 0.375 * claims.lossGivenProtractedDefault;
      const failure = claims.lossGivenInsolvency / (20 * p * mean);
      expect(claims.protractedDefaultRatio).to.equal(0.6);
      const { first, third } = added(s, pack);
      years.forEach((t) => {
        const [one, three] = [first[t - 1]!, third[t - 1]!];
        expect(one.observedToExpected).to.be.closeTo(1 + failure / t, 1e-9);
        expect(three.observedToExpected).to.be.closeTo(t < 3 ? 1 : 1 + failure / t, 1e-9);
      });
    }
  });

  it('counts no more of it than of any loss, unless none is capped', () => {
    const [big, ...others] = alike;
    const uneven = { ...s, buyers: [{ ...big!, turnover: 5e6 }, ...others] };
    const past = { kind: 'ratio', grossBadDebtRatio: 0, years: 1, basis: 'grossInclVat' } as const;
    const shareOf = (lossExperience: LossExperience) => {
      const { first } = added({ ...uneven, lossExperience }, tariff);
      return first[0]!.observedToExpected;
    };
    const capped = shareOf(past);
    const whole = shareOf({ ...past, capped: false });
    // mean loss m̄·(10 + 19)/20 per unit, cap three times that; capped expected loss of the big one: 3·29/20 of 10
    const { claims } = tariff;
    const [i, l] = [claims.lossGivenInsolvency, claims.lossGivenProtractedDefault];
    const mean = 0.625 * i + 0.375 * l;
    const p = added({ buyers: alike, sector: 'other' }, tariff).first[0]!.observedToExpected - 1;
    // of twenty alike, p = i/(20·π·m̄): π from it
    const pi = i / (20 * p * mean);
    const cap = (3 * mean * 29) / 20;
    const expected = pi * (0.625 * Math.min(10 * i, cap) + 0.375 * Math.min(10 * l, cap) + 19 * mean);
    expect(2 * capped).to.be.closeTo(cap / expected, 1e-9 * capped);
    expect(2 * whole).to.be.closeTo((10 * i) / (29 * pi * mean), 1e-9 * whole);
    // a list of claims has no say in it
    const claimed = {
      kind: 'claims',
      history: [{ year: 2025, insurableTurnover: 14.5e6, claims: 0 }],
    } as const;
    expect(shareOf({ ...claimed, history: [...claimed.history] })).to.be.closeTo(capped, 1e-9 * capped);
  });

  it('takes the one that owes most, and of equals the one of whom most is covered', () => {
    const at = (buyers: Buyer[]) => added({ buyers, sector: 'other' }, tariff).first[0]!.observedToExpected;
    const mostlyRefused: Buyer = { turnover: 500_000, creditGrade: 'G' };
    const one = at([mostlyRefused, ...alike]);
    expect(at([...alike, mostlyRefused])).to.be.closeTo(one, 1e-9 * one);
    // little of the largest is covered: its limit is not what it owes
    const limited = at([{ ...alike[0]!, turnover: 510_000, creditLimit: 100 }, ...alike]);
    expect(limited - 1).to.be.below(0.01 * (at(alike) - 1));
  });
});

describe('every renewal', () => {
  const cases = fc
    .tuple(companies, fc.option(ratioExperience))
    .map(([c, lossExperience]): Submission => ({ ...c, ...(lossExperience && { lossExperience }) }));
  const factor = fc.double({ min: 0, max: 3, noNaN: true });
  const rates = (s: Submission, lossFactor: number, largestBuyerFailsInYear?: number) =>
    renewals(
      s,
      { lossFactor, ...(largestBuyerFailsInYear && { largestBuyerFailsInYear }) },
      tariff,
      SMALL,
    ).map(({ premiumRate }) => premiumRate);

  it('leaves the rate where losses are as expected and go on so', () => {
    holds(companies, (s) => {
      const today = price(s, tariff, SMALL).premiumRate;
      for (const rate of rates(s, 1)) expect(rate).to.be.closeTo(today, 1e-12);
      // of a company that has observed just that, no less
      if (s.buyers) return;
      const observed = { ...s, lossExperience: ratio(Math.min(1, ratioObserving(1, s)), 4) };
      for (const rate of rates(observed, 1)) expect(rate).to.be.closeTo(today, 1e-9 * today);
    });
  });

  it('is never dearer with smaller losses, nor cheaper with a failure', () => {
    holds(fc.tuple(cases, factor, factor, fc.integer({ min: 1, max: 5 })), ([s, one, other, year]) => {
      const less = rates(s, Math.min(one, other));
      const more = rates(s, Math.max(one, other));
      const failing = rates(s, Math.min(one, other), year);
      less.forEach((rate, i) => {
        // the lattice moves with the losses
        expect(rate).to.be.at.most(more[i]! * (1 + 1e-4));
        expect(rate).to.be.at.most(failing[i]! * (1 + 1e-4));
        if (i + 1 < year) expect(failing[i]).to.equal(rate);
      });
    });
  });

  it('does not depend on the order of the buyers', () => {
    holds(fc.tuple(lists, fc.option(ratioExperience)), ([list, past]) => {
      const s = { ...list, ...(past && { lossExperience: past }) };
      const reversed = rates({ ...s, buyers: list.buyers.toReversed() }, 0.7, 2);
      rates(s, 0.7, 2).forEach((rate, i) => {
        expect(reversed[i]).to.be.closeTo(rate, 1e-9 * rate);
      });
    });
  });

  it('is today’s where nothing is at risk', () => {
    const safe = { ...tariff, probabilityOfDefault: { ...tariff.probabilityOfDefault, scale: 0 } };
    for (const s of [company, lossy]) {
      const today = price(s, safe).premiumRate;
      for (const { premiumRate } of renewals(s, { lossFactor: 3, largestBuyerFailsInYear: 1 }, safe)) {
        expect(premiumRate).to.equal(today);
      }
    }
  });
});
