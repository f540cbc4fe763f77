import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { aggregateLoss, type AggregateLoss } from '../../src/engine/aggregate/aggregate-loss.js';
import { stopLoss, type StopLoss } from '../../src/engine/aggregate/stop-loss.js';
import { price, type Tariff, type Terms } from '../../src/engine/index.js';
import { bonusAndMalus } from '../../src/engine/price/clauses.js';
import { expensesOf, premiumLeaving } from '../../src/engine/price/expenses.js';
import { premiumOf } from '../../src/engine/price/premium.js';
import { policyTerms, type PolicyTerms } from '../../src/engine/terms.js';
import { tariff, tariffOfLaterCases } from './cases.js';

const SEED = 2026;

/** E[C ∧ x] for a limit, straight from the transform. */
const paid = (loss: StopLoss | undefined, { annualAggregateDeductible: d }: PolicyTerms, upTo: number) =>
  loss ? stopLoss(loss, d) - stopLoss(loss, d + upTo) : 0;

/** What a premium lacks or has too much, of itself, written from the model's formula. */
function residual(
  premium: number,
  loss: AggregateLoss | undefined,
  terms: PolicyTerms,
  { loadings, bill }: Tariff,
): number {
  const minimum = Math.max(bill.minimumPremiumShare * premium, bill.minimumPremium);
  const base = terms.maximumLiabilityOf === 'minimumPremium' ? minimum : premium;
  const { maximumLiability: most, maximumLiabilityMultiple: multiple } = terms;
  const limit = Math.min(most ?? Infinity, multiple === null ? Infinity : multiple * base);
  const of = (measure: StopLoss | undefined, x = Infinity) => paid(measure, terms, Math.min(x, limit));
  const expected = of(loss?.mixture);
  const crisis = loadings.costOfCapital * (of(loss?.worstYears) - expected);
  const concentration =
    loadings.costOfCapital * loadings.undiversifiedShare * (of(loss?.worstOutcomes) - of(loss?.worstYears));
  const { bonus, malus } = terms;
  const refund = bonus
    ? bonus.share * (bonus.lossRatioBelow * premium - of(loss?.mixture, bonus.lossRatioBelow * premium))
    : 0;
  const from = (malus?.lossRatioAbove ?? 0) * premium;
  const extra = malus?.share
    ? malus.share * (of(loss?.mixture, from + (malus.cap * premium) / malus.share) - of(loss?.mixture, from))
    : 0;
  const { acquisition, administration } = expensesOf(premium, loadings);
  const kept = premium - acquisition - administration - loadings.margin * premium;
  const cost =
    (1 + loadings.claimsHandling) * expected + crisis + concentration + loadings.fixedCost + refund - extra;
  return (cost - kept) / premium;
}

const bands = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.double({ min: 0, max: 0.35, noNaN: true })), {
    maxLength: 4,
  })
  .map((rest): [number, number][] => [[0, 0.3], ...[...new Map(rest)].sort(([a], [b]) => a - b)]);

const clausesOf = fc.record(
  {
    bonus: fc.record({
      share: fc.double({ min: 0, max: 0.6, noNaN: true }),
      lossRatioBelow: fc.double({ min: 0, max: 0.9, noNaN: true }),
    }),
    malus: fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      lossRatioAbove: fc.double({ min: 0, max: 3, noNaN: true }),
      cap: fc.double({ min: 0, max: 5, noNaN: true }),
    }),
    annualAggregateDeductible: fc.double({ min: 0, max: 100_000, noNaN: true }),
    maximumLiabilityMultiple: fc.option(fc.double({ min: 0.5, max: 60, noNaN: true })),
    maximumLiability: fc.option(fc.double({ min: 1000, max: 1e6, noNaN: true })),
    maximumLiabilityOf: fc.constantFrom('premium' as const, 'minimumPremium' as const),
  },
  { requiredKeys: [] },
);

const buyers = fc.array(
  fc.tuple(
    fc.double({ min: 1e-4, max: 0.9, noNaN: true }),
    fc.double({ min: 10, max: 300_000, noNaN: true }),
  ),
  { minLength: 1, maxLength: 30 },
);

/** The year's losses of buyers who fail with a probability and owe an amount, €. */
function lossOf(risks: readonly (readonly [number, number])[]): AggregateLoss | undefined {
  const column = (value: (i: number) => number) =>
    Float64Array.from({ length: risks.length }, (_, i) => value(i));
  return aggregateLoss(
    {
      probability: column((i) => risks[i]![0]),
      insolvency: column((i) => 0.9 * risks[i]![1]),
      protracted: column((i) => 0.5 * risks[i]![1]),
      insolvencyWeight: column(() => 1 / 1.6),
    },
    tariff.economy,
    512,
  );
}

describe('the premium equation', () => {
  it('is met, and by no greater premium, whatever bonus, malus, deductible, maximum and bands', () => {
    fc.assert(
      fc.property(
        buyers,
        clausesOf as fc.Arbitrary<Terms>,
        fc.option(bands),
        fc.double({ min: 1, max: 5000, noNaN: true }),
        (risks, asked, expenseBands, fixedCost) => {
          const { expenseBands: _, ...loadings } = { ...tariffOfLaterCases.loadings, fixedCost };
          const priced: Tariff = {
            ...tariff,
            loadings: expenseBands ? { ...loadings, expenseBands } : loadings,
          };
          const terms = policyTerms(asked, priced);
          const loss = lossOf(risks);
          const { claimsHandling } = loadings;
          const { premium } = premiumOf({
            loss,
            terms,
            tariff: priced,
            clauses: bonusAndMalus,
            claimsHandling,
          });
          expect(Math.abs(residual(premium, loss, terms, priced)), 'at the premium').to.be.below(1e-12);
          for (let above = premium * 1.001; above < premium * 1e4; above *= 1.1) {
            expect(residual(above, loss, terms, priced), `at ${above / premium} times`).to.be.below(0);
          }
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('is met where a bonus gives back all but all that a premium can carry', () => {
    const { acquisition, administration, margin } = tariff.loadings;
    const lossRatioBelow = (1 - acquisition - administration - margin) * (1 - 1e-7);
    const terms = policyTerms({ bonus: { share: 1, lossRatioBelow } }, tariff);
    const loss = lossOf([[0.02, 40_000]]);
    const { claimsHandling } = tariff.loadings;
    const { premium } = premiumOf({ loss, terms, tariff, clauses: bonusAndMalus, claimsHandling });
    expect(Math.abs(residual(premium, loss, terms, tariff))).to.be.below(1e-12);
  });

  it('splits expenses that nobody shares, and asks nothing for what costs nothing', () => {
    const loadings = { ...tariff.loadings, acquisition: 0, administration: 0 };
    const expenseBands: [number, number][] = [[0, 0.2]];
    expect(expensesOf(1000, { ...loadings, expenseBands })).to.deep.equal({
      acquisition: 0,
      administration: 200,
    });
    expect(premiumLeaving(0, { ...loadings, expenseBands })).to.equal(0);
  });

  it('holds where a malus used to stop it early', () => {
    const { premium, maximumLiability } = price(
      {
        ...{ insurableTurnover: 6_000_000, buyerCount: 12, gradeMix: 'degraded', dso: 90 },
        terms: {
          maximumLiabilityMultiple: 40,
          malus: { share: 0.5, lossRatioAbove: 0.9, cap: 0.3 },
        },
      },
      tariff,
    );
    expect(Math.abs(maximumLiability! / (40 * premium) - 1)).to.be.below(1e-12);
  });

  it('inverts the expenses of every band', () => {
    fc.assert(
      fc.property(bands, fc.double({ min: 1e-3, max: 1e7, noNaN: true }), (expenseBands, premium) => {
        const loadings = { ...tariff.loadings, expenseBands };
        const { acquisition, administration } = expensesOf(premium, loadings);
        const net = premium - acquisition - administration - loadings.margin * premium;
        expect(premiumLeaving(net, loadings) / premium - 1).to.be.closeTo(0, 1e-12);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
