import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { selfInsurance, type SelfInsurance, type Submission } from '../../src/engine/index.js';
import { tariff } from './cases.js';
import { companies, logUniform, plainTerms, profiles, ratioExperience } from './companies.js';

const SMALL = { latticeSize: 1024 };
const SEED = 2026;

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 40): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
    }),
    { numRuns, seed: SEED },
  );
}

const cases = fc
  .tuple(companies, plainTerms, fc.option(ratioExperience))
  .map(([company, terms, lossExperience]) => ({
    ...company,
    terms,
    ...(lossExperience && { lossExperience }),
  }));

/** Mean of the year if each stretch of the curve held its lower end, or its upper one. */
function meanBetween(
  { curve }: SelfInsurance,
  way: 'withoutPolicy' | 'kept',
  tail: number,
): [number, number] {
  let lower = 0;
  let upper = 0;
  curve.slice(1).forEach((point, i) => {
    const before = curve[i]!;
    const share = before.exceedance - point.exceedance;
    lower += before[way] * share;
    // the worst hundredth as a whole is known
    if (point.exceedance >= 0.01 - 1e-12) upper += point[way] * share;
  });
  return [lower, upper + 0.01 * tail];
}

describe('every comparison with self-insurance', () => {
  it('is finite, keeps no more than is lost, and never falls from a rank to the next', () => {
    holds(cases, (submission) => {
      const found = selfInsurance(submission, tariff, SMALL);
      const { expected, oneInTen, oneInHundred, largestBuyer, curve } = found;
      for (const { withoutPolicy, loss, paid, kept } of [expected, oneInTen, oneInHundred, largestBuyer]) {
        expect([withoutPolicy, loss, paid, kept].every(Number.isFinite)).to.equal(true);
        expect(paid).to.be.at.least(-1e-9);
        expect(kept).to.be.at.least(-1e-9);
        expect(paid + kept).to.be.closeTo(loss, 1e-9 * loss + 1e-9);
      }
      curve.slice(1).forEach(({ exceedance, withoutPolicy, loss, kept }, i) => {
        const before = curve[i]!;
        expect(exceedance).to.be.below(before.exceedance);
        expect(withoutPolicy).to.be.at.least(before.withoutPolicy);
        expect(loss).to.be.at.least(before.loss);
        expect(kept).to.be.at.least(before.kept);
        expect(kept).to.be.at.most(loss);
      });
      const { selfInsured, insured } = found;
      for (const side of [selfInsured, insured]) expect(side.reserve).to.be.at.least(0);
      expect(selfInsured.tailValueAtRisk).to.be.at.least(oneInHundred.withoutPolicy * (1 - 1e-9));
      expect(insured.tailValueAtRisk).to.be.at.least(oneInHundred.kept * (1 - 1e-9));
      expect(selfInsurance(submission, tariff, SMALL)).to.deep.equal(found);
    });
  });

  it('has the mean of its curve for its average year, either way', () => {
    holds(cases, (submission) => {
      const found = selfInsurance(submission, tariff, SMALL);
      for (const [way, { tailValueAtRisk }] of [
        ['withoutPolicy', found.selfInsured],
        ['kept', found.insured],
      ] as const) {
        const [lower, upper] = meanBetween(found, way, tailValueAtRisk);
        // a lattice point on either side
        const step = tailValueAtRisk / 100;
        expect(found.expected[way]).to.be.at.least(lower - step);
        expect(found.expected[way]).to.be.at.most(upper + step);
      }
    });
  });

  it('does not depend on the currency', () => {
    const noFixedCost = { ...tariff, loadings: { ...tariff.loadings, fixedCost: 0 } };
    const bare = { claimThreshold: 0, eachLossDeductible: 0, annualAggregateDeductible: 0 };
    holds(fc.tuple(profiles, logUniform(0.01, 100)), ([company, k]) => {
      const at = (factor: number) => {
        const insurableTurnover = company.insurableTurnover! * factor;
        const found = selfInsurance({ ...company, insurableTurnover, terms: bare }, noFixedCost, SMALL);
        const { selfInsured, insured, largestBuyer } = found;
        const amounts = [selfInsured.total, insured.reserve, largestBuyer.loss, largestBuyer.kept];
        return amounts.map((x) => x / factor);
      };
      at(k).forEach((amount, i) => {
        expect(amount).to.be.closeTo(at(1)[i]!, 1e-11 * at(1)[i]!);
      });
    });
  });

  it('leaves less to a better insured company, and more below a deductible', () => {
    holds(profiles, (company: Submission) => {
      const kept = (terms: object) =>
        selfInsurance({ ...company, terms: { claimThreshold: 0, ...terms } }, tariff, SMALL);
      const usual = kept({});
      const better = kept({ insuredPercentage: 0.95 });
      const own = kept({ annualAggregateDeductible: usual.expected.loss });
      expect(better.oneInHundred.kept).to.be.at.most(usual.oneInHundred.kept);
      expect(better.largestBuyer.kept).to.be.below(usual.largestBuyer.kept);
      expect(own.oneInHundred.kept).to.be.at.least(usual.oneInHundred.kept);
      expect(own.insured.premium).to.be.at.most(usual.insured.premium);
      // no term of a policy changes what is lost without one
      expect(own.selfInsured).to.deep.equal(usual.selfInsured);
    });
  });
});
