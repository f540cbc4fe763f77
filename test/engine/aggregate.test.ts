import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { aggregateLoss } from '../../src/engine/aggregate/aggregate-loss.js';
import { intensity } from '../../src/engine/aggregate/economy.js';
import type { Risks } from '../../src/engine/aggregate/risks.js';
import { newRoom } from '../../src/engine/numerics/rooms.js';
import { layer, stopLoss, stopLossOf, worstOutcomes } from '../../src/engine/aggregate/stop-loss.js';
import { expectedLoss } from '../../src/engine/policy.js';
import { price } from '../../src/engine/index.js';
import { tariff } from './cases.js';
import { logUniform } from './companies.js';
import { convolved } from './oracle.js';

const SIZE = 1024;
const SEED = 2026;
const economy = tariff.economy;
const table = newRoom(SIZE);

/** Deterministic pseudo-random numbers in (0, 1), so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function risksOf(count: number, probability: (i: number) => number, severity: (i: number) => number): Risks {
  const insolvency = Float64Array.from({ length: count }, (_, i) => severity(i));
  return {
    probability: Float64Array.from({ length: count }, (_, i) => probability(i)),
    insolvency,
    protracted: insolvency.map((y) => (y * 5) / 9),
    insolvencyWeight: new Float64Array(count).fill(1 / 1.6),
  };
}

const next = random(11);
const unequal = () => Math.exp(3 * next());
/** Grades over hundreds of sector and country pairs. */
const manyPairs = () =>
  Math.min(
    0.9,
    [0.0005, 0.0015, 0.004, 0.01, 0.025, 0.06, 0.15, 0.014][Math.floor(next() * 8)]! *
      0.84 *
      1.6 *
      (0.5 + 1.4 * next()) *
      (0.8 + 2 * next()),
  );

const portfolios: [string, Risks, number][] = [
  ['8 unequal buyers', risksOf(8, () => 0.02, unequal), 1e-9],
  ['40 unequal buyers', risksOf(40, () => 0.02, unequal), 2e-6],
  [
    '150 buyers in 1/(j + 1)',
    risksOf(
      150,
      () => 0.015,
      (i) => 1 / (i + 2),
    ),
    1e-6,
  ],
  [
    '80 buyers, half the turnover with three',
    risksOf(
      80,
      () => 0.05,
      (i) => (i < 3 ? 15 : 50 / (i + 2)),
    ),
    1e-5,
  ],
  ['100 buyers, hundreds of pairs', risksOf(100, manyPairs, unequal), 1e-5],
  ['400 buyers, hundreds of pairs', risksOf(400, manyPairs, unequal), 5e-5],
  ['65 buyers at p = 0.14', risksOf(65, () => 0.14, unequal), 1e-5],
  ['100 buyers at p = 0.5', risksOf(100, () => 0.5, unequal), 2e-5],
  ['150 buyers at the cap of 0.9', risksOf(150, () => 0.9, unequal), 2e-4],
  ['200 buyers, p anywhere up to the cap', risksOf(200, () => 0.9 * next(), unequal), 1e-4],
  [
    '300 equal buyers at p = 0.45',
    risksOf(
      300,
      () => 0.45,
      () => 1,
    ),
    2e-4,
  ],
  [
    '600 equal buyers at p = 0.6',
    risksOf(
      600,
      () => 0.6,
      () => 1,
    ),
    2e-4,
  ],
];

describe('the aggregate loss against convolution, buyer by buyer', () => {
  for (const [name, risks, tolerance] of portfolios) {
    it(name, () => {
      const loss = aggregateLoss(risks, economy, SIZE)!;
      const { step } = loss.mixture;
      const slow = convolved(risks, economy, step, SIZE);
      const pairs = [
        [loss.mixture, stopLossOf(slow.all, step, table())],
        [loss.worstOutcomes, stopLossOf(worstOutcomes(slow.all, economy.tailLevel, table()), step, table())],
        [loss.worstYears, stopLossOf(slow.crisis, step, table())],
      ] as const;
      for (const [fast, exact] of pairs) {
        let worst = 0;
        fast.transform.forEach(
          (value, n) => (worst = Math.max(worst, Math.abs(value - exact.transform[n]!))),
        );
        expect(worst / exact.transform[0]!).to.be.below(tolerance);
      }
    });
  }

  it('10,000 buyers over all sectors and 30 countries: the mean, and every layer in order', () => {
    const risks = risksOf(10_000, manyPairs, unequal);
    const loss = aggregateLoss(risks, economy, 4096)!;
    expect(stopLoss(loss.mixture, 0) / expectedLoss(risks)).to.be.closeTo(1, 1e-7);
    const layers = [loss.mixture, loss.worstYears, loss.worstOutcomes].map((measure) =>
      layer(measure, 0, Infinity),
    );
    expect(layers).to.deep.equal(layers.toSorted((a, b) => a - b));
  });
});

describe('every aggregate loss', () => {
  const portfolio = fc
    .array(fc.tuple(logUniform(1e-4, 0.3), logUniform(1, 1000)), { minLength: 1, maxLength: 90 })
    .map((rows) =>
      risksOf(
        rows.length,
        (i) => rows[i]![0],
        (i) => rows[i]![1],
      ),
    );

  it('is a distribution with the exact mean, and splits at any deductible', () => {
    fc.assert(
      fc.property(portfolio, fc.double({ min: 0, max: 1, noNaN: true }), (risks, at) => {
        const { mixture } = aggregateLoss(risks, economy, SIZE)!;
        expect(mixture.pmf.reduce((sum, p) => sum + p, 0)).to.be.closeTo(1, 1e-12);
        const mean = expectedLoss(risks);
        expect(stopLoss(mixture, 0)).to.be.closeTo(mean, 5e-8 * mean);
        const d = at * SIZE * mixture.step;
        expect(layer(mixture, 0, d) + stopLoss(mixture, d)).to.be.closeTo(stopLoss(mixture, 0), 1e-12 * mean);
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('has no probability below −1e-12 for the buyers of a company that insurers write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(logUniform(5e-4, 0.03), logUniform(1, 300)), { minLength: 5, maxLength: 300 }),
        (rows) => {
          const risks = risksOf(
            rows.length,
            (i) => rows[i]![0],
            (i) => rows[i]![1],
          );
          expect(Math.min(...aggregateLoss(risks, economy, SIZE)!.mixture.pmf)).to.be.at.least(-1e-12);
        },
      ),
      { numRuns: 100, seed: SEED },
    );
  });
});

describe('closed forms', () => {
  it('one buyer: probability and severities by hand', () => {
    const risks = risksOf(
      1,
      () => 0.1,
      () => 900,
    );
    const { mixture } = aggregateLoss(risks, economy, 4096)!;
    const tail = 600;
    expect(stopLoss(mixture, tail)).to.be.closeTo((0.1 / 1.6) * 300, 0.02);
    expect(mixture.pmf[0]).to.be.closeTo(0.9, 1e-9);
  });

  it('one buyer: the indemnity and the tail of its price', () => {
    const p = price({ buyers: [{ turnover: 1e6, creditGrade: 'D' }], dso: 60 }, tariff);
    const exposure = (1e6 * 75) / 365;
    const pd = 0.84 * 0.01;
    const indemnity = 1.6 * pd * 0.9 * exposure * (0.9 / 1.6 + (0.6 / 1.6) * 0.5);
    expect(p.expectedGrossIndemnity).to.be.closeTo(indemnity, 1e-9 * indemnity);
    // the worst 1 % of outcomes: the insolvencies first, then late payments up to 1 %
    const insolvent = pd;
    const tail = (insolvent * 0.9 * 0.9 * exposure + (0.01 - insolvent) * 0.9 * 0.5 * exposure) / 0.01;
    expect(p.tailValueAtRisk).to.be.closeTo(tail, 1e-4 * tail);
  });

  it('a constant economy and equal buyers: the binomial', () => {
    const count = 30;
    const p = 0.07;
    const risks: Risks = {
      ...risksOf(
        count,
        () => p,
        () => 100,
      ),
      protracted: new Float64Array(count).fill(100),
    };
    const loss = aggregateLoss(risks, { sigma: 0, tailLevel: 0.99 }, 4096)!;
    let binomial = (1 - p) ** count;
    for (let k = 0; k < 8; k++) {
      const { step, pmf } = loss.mixture;
      // each loss lies between two neighbouring points, so k of them span k + 1
      const at = k * Math.floor(100 / step);
      const near = pmf.slice(at, at + k + 1).reduce((sum, q) => sum + q, 0);
      expect(near, `${k} defaults`).to.be.closeTo(binomial, 1e-12);
      binomial *= ((count - k) / (k + 1)) * (p / (1 - p));
    }
    expect(loss.worstYears).to.equal(loss.mixture);
  });

  it('λ gives back the claim probability, with and without an economic cycle', () => {
    expect(1 - Math.exp(-intensity(0.3, 0))).to.be.closeTo(0.3, 1e-15);
    const sigma = 0.4;
    expect(1 - (1 + sigma ** 2 * intensity(0.3, sigma)) ** (-1 / sigma ** 2)).to.be.closeTo(0.3, 1e-14);
  });
});
