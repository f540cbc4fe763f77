import { expect } from '@open-wc/testing';
import { aggregateLoss } from '../../src/engine/aggregate/aggregate-loss.js';
import { retainedLossOf } from '../../src/engine/compare/retained-loss.js';
import {
  type Submission,
  allAtOnce,
  contributionSteps,
  leverSteps,
  offerSteps,
  premiumRangeSteps,
  price,
  priceProfile,
  profileAbilities,
  profileLeverOperations,
  profilePortfolio,
  renewalSteps,
  selfInsuranceSteps,
} from '../../src/engine/index.js';
import { memo } from '../../src/engine/numerics/memo.js';
import { keptRooms } from '../../src/engine/numerics/rooms.js';
import { claimProbability, coveredLosses } from '../../src/engine/policy.js';
import { policyTerms } from '../../src/engine/terms.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import { lengthsMadeBy } from './arrays-made.js';

const one: Submission = {
  insurableTurnover: 12e6,
  buyerCount: 137,
  topShares: [0.12, 0.08, 0.05],
  sector: 'wholesale',
  dso: 50,
  lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.005, years: 3, basis: 'grossInclVat' },
};
/** As many buyers, and nothing else alike. */
const other: Submission = {
  insurableTurnover: 40e6,
  buyerCount: 137,
  topShares: [0.3],
  topGrades: ['E'],
  sector: 'construction',
  dso: 75,
  countryMix: { FR: 0.5, DE: 0.3, MA: 0.2 },
};
const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'NR'] as const;
const sectors = Object.keys(tariff.sectorIndex);
/** Unlike buyers, some of whom are exact, some large and some small. */
const list: Submission = {
  buyers: Array.from({ length: 137 }, (_, i) => ({
    turnover: 1e4 * (1 + ((i * i) % 89)),
    creditGrade: grades[i % grades.length]!,
    sector: sectors[i % sectors.length]!,
    country: ['FR', 'DE', 'MA', 'BR'][i % 4]!,
  })),
};

describe('the arrays of a price', () => {
  it('are counted where they are made', () => {
    const before = new Float64Array(3);
    const work = () => [new Float64Array(2), before.map((x) => x), before.slice(1), Float64Array.from([1])];
    expect(lengthsMadeBy(work)).to.deep.equal([2, 3, 2, 1]);
  });

  const calm = { ...tariff, economy: { ...tariff.economy, sigma: 0 } };
  for (const [name, submission, latticeSize, pack] of [
    ['a profile', one, 1024, tariff],
    ['an exporter with a graded buyer', other, 512, tariff],
    ['a list', list, 4096, tariff],
    ['a few buyers', { ...one, buyerCount: 5 }, 256, tariff],
    ['a constant economy', one, 1024, calm],
  ] as const) {
    it(`are made for the first and serve the next: ${name}`, () => {
      const first = price(submission, pack, { latticeSize });
      let second = first;
      const made = lengthsMadeBy(() => (second = price(submission, pack, { latticeSize })));
      expect(made).to.deep.equal([]);
      expect(second).to.deep.equal(first);
    });
  }

  it('serve another company with as many buyers', () => {
    const alone = [one, other, list].map((s) => price(s, tariff, { latticeSize: 1024 }));
    const made = lengthsMadeBy(() => {
      [list, one, other, one].forEach((s) => price(s, tariff, { latticeSize: 1024 }));
    });
    expect(made).to.deep.equal([]);
    expect([one, other, list].map((s) => price(s, tariff, { latticeSize: 1024 }))).to.deep.equal(alone);
  });
});

describe('work in steps', () => {
  const options = { latticeSize: 512, unanswered: ['dso', 'largest'] as const };
  const kinds: [string, (s: Submission) => Generator<void, unknown>][] = [
    [
      'ranges',
      (s) => premiumRangeSteps(priceProfile, s, tariff, { ...options, unanswered: [...options.unanswered] }),
    ],
    [
      'comparisons',
      (s) => selfInsuranceSteps(priceProfile, profilePortfolio, s, tariff, { latticeSize: 512 }),
    ],
    ['contributions', (s) => contributionSteps(priceProfile, s, tariff)],
    [
      'offers',
      (s) =>
        offerSteps(
          profileAbilities,
          s,
          [{ premium: 2e4 }, { premiumRate: 2e-3, claimThreshold: 2000 }],
          tariff,
          {
            latticeSize: 512,
          },
        ),
    ],
    ['renewals', (s) => renewalSteps(profileAbilities, s, { lossFactor: 2 }, tariff, { latticeSize: 512 })],
    ['levers', (s) => leverSteps(profileLeverOperations, s, tariff)],
  ];

  for (const [name, steps] of kinds) {
    it(`comes to the same in turns with others: ${name}`, () => {
      const alone = [one, other].map((s) => allAtOnce(steps(s)));
      const running = [one, other].map(steps);
      const results: unknown[] = [undefined, undefined];
      while (results.includes(undefined)) {
        running.forEach((generator, i) => {
          const { done, value } = generator.next();
          if (done) results[i] ??= value;
          // a visitor types meanwhile
          price(i ? one : other, tariff, { latticeSize: 512 });
        });
      }
      expect(results).to.deep.equal(alone);
    });
  }
});

describe('what is given back', () => {
  const lossOf = (s: Submission) => {
    const portfolio = profilePortfolio(s, tariff);
    const losses = coveredLosses(portfolio, policyTerms(s.terms, tariff), tariff);
    return { portfolio, losses, loss: aggregateLoss(losses, tariff.economy, 512)! };
  };
  const arraysOf = ({ portfolio, losses, loss }: ReturnType<typeof lossOf>) =>
    [portfolio, losses, loss.mixture, loss.worstOutcomes, loss.worstYears]
      .flatMap((part) => Object.values(part) as unknown[])
      .filter((value) => value instanceof Float64Array);

  it('shares no memory with another result, and is left alone by what follows', () => {
    const first = lossOf(one);
    const kept = arraysOf(first).map((array) => array.slice());
    const second = lossOf(other);
    const pricing = price(one, tariff, { latticeSize: 512 });
    retainedLossOf(one, first.portfolio, pricing, tariff, 512);
    claimProbability(first.portfolio, 2, tariff);
    const arrays = [first, second].flatMap(arraysOf);
    expect(arrays).to.have.length(2 * (6 + 4 + 6));
    expect(new Set(arrays.map(({ buffer }) => buffer)).size).to.equal(arrays.length);
    expect(arraysOf(first)).to.deep.equal(kept);
  });
});

describe('kept rooms', () => {
  it('hand out the same arrays to whoever enters next, each once', () => {
    const enter = keptRooms();
    const room = enter(8);
    const [a, b] = [room(), room()];
    expect(a).to.not.equal(b);
    const again = enter(8);
    expect([again() === a, again() === b]).to.deep.equal([true, true]);
    expect(again()).to.have.length(8);
    expect(keptRooms()(8)()).to.not.equal(a);
  });

  it('keep the last lengths only, and none of great length', () => {
    const enter = keptRooms();
    const oldest = enter(1)();
    for (let length = 2; length <= 6; length++) enter(length)();
    expect(enter(1)()).to.equal(oldest);
    enter(7)();
    expect(enter(1)()).to.not.equal(oldest);
    expect(enter(32_768)()).to.not.equal(enter(32_768)());
  });

  it('remember as many values as they are told to', () => {
    let made = 0;
    const square = memo((x: number) => (made++, x * x), 2);
    expect([square(2), square(3), square(2), square(4), square(2)]).to.deep.equal([4, 9, 4, 16, 4]);
    expect(made).to.equal(4);
  });
});

describe('a listed buyer of one grade and country', () => {
  it('is priced as the same cell of a mix', () => {
    const buyers = Array.from({ length: 40 }, (_, i) => ({ turnover: 2e4 * (1 + (i % 7)) }));
    for (const [grade, country] of [
      ['C', 'FR'],
      ['F', 'MA'],
      ['NR', 'DE'],
    ] as const) {
      const given = buyers.map((buyer) => ({ ...buyer, creditGrade: grade, country }));
      const usual = price({ buyers, country, gradeMix: { [grade]: 1 } }, tariff);
      const named = price({ buyers: given }, tariff);
      // who is graded is believed less of
      expect({ ...named, experienceVariance: 0 }).to.deep.equal({ ...usual, experienceVariance: 0 });
    }
  });

  it('who never fails is accepted whole, and costs nothing but the policy', () => {
    const byGrade = { ...tariff.probabilityOfDefault.byGrade, A: 0 };
    const safe = { ...tariff, probabilityOfDefault: { ...tariff.probabilityOfDefault, byGrade } };
    const { expectedGrossIndemnity, premium } = price(
      { buyers: [{ turnover: 1e6, creditGrade: 'A', country: 'DE' }] },
      safe,
    );
    expect(expectedGrossIndemnity).to.equal(0);
    expect(premium).to.be.above(0);
  });
});
