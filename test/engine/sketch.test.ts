import { expect } from '@open-wc/testing';
import {
  allAtOnce,
  premiumRangeSteps,
  priceProfile,
  sketch,
  type OpenAnswer,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { profileNames } from '../../src/core/market.js';
import { goldenCases, laterGoldenCases, submissionOf, tariff, tariffOfLaterCases } from './cases.js';

const questions: readonly OpenAnswer[] = [
  ...(['sector', 'buyerCount', 'largest', 'topThree', 'dso'] as const),
  ...(['daysPastDue', 'quality', 'exportShare', 'grossBadDebtRatio'] as const),
];

/** What a visitor may leave open: each question alone; nothing, those that few know, all. */
const alone = questions.map((question) => [question]);
const several: OpenAnswer[][] = [
  [],
  ['largest', 'topThree', 'quality', 'exportShare', 'grossBadDebtRatio'],
  ['sector', 'dso', 'quality', 'grossBadDebtRatio'],
  [...questions],
];

/** Logarithmic width of the range from sketches over that of the full one. */
function widthRatio(submission: Submission, under: Tariff, unanswered: OpenAnswer[]): number {
  const width = (range: { low: number; high: number }) => Math.log(range.high / range.low);
  const known = priceProfile(submission, under, { latticeSize: 1024 });
  const sketched = premiumRangeSteps(sketch(known, submission, under), submission, under, { unanswered });
  const full = premiumRangeSteps(priceProfile, submission, under, { unanswered });
  return width(allAtOnce(sketched)) / width(allAtOnce(full));
}

/** A case that a questionnaire can tell, under the usual terms: others are to be had, and move the width by more. */
const isUsual = ({ submission }: { submission: Submission }) =>
  !submission.terms && !submission.buyers && (submission.lossExperience?.kind ?? 'ratio') === 'ratio';

function widths(
  cases: readonly { id: string; submission: Submission }[],
  under: Tariff,
  open: readonly OpenAnswer[][],
) {
  return cases.flatMap(({ id, submission }) =>
    open.map((unanswered) => ({
      of: `${id}, open: ${unanswered.join(' ') || 'none'}`,
      ratio: widthRatio(submission, under, unanswered),
    })),
  );
}

describe('a sketch', () => {
  it('is the price itself where nothing moves', () => {
    for (const id of ['X', 'Y', 'Z', 'reference']) {
      const submission = submissionOf(id);
      const known = priceProfile(submission, tariff);
      expect(sketch(known, submission, tariff)(submission, tariff).premiumRate, id).to.be.closeTo(
        known.premiumRate,
        1e-12,
      );
    }
  });

  it('lays a range as wide as the full one, within 10 %, around the reference profiles', () => {
    const cases = [
      ...profileNames.map((id) => ({ id, submission: bundledTariff.profiles[id] })),
      { id: 'reference', submission: bundledTariff.referenceCase },
    ];
    for (const { of, ratio } of widths(cases, bundledTariff, [...alone, ...several]))
      expect(ratio, of).to.be.within(0.9, 1.1);
  });

  it('and around the published cases under the usual terms', () => {
    const all = [
      ...widths(goldenCases.filter(isUsual), tariff, several),
      ...widths(laterGoldenCases.filter(isUsual), tariffOfLaterCases, several),
    ];
    expect(all.length).to.be.above(80);
    for (const { of, ratio } of all) expect(ratio, of).to.be.within(0.9, 1.1);
  });

  it('tells a policy that costs nothing but itself', () => {
    const submission = { insurableTurnover: 1, buyerCount: 3, terms: { annualAggregateDeductible: 1e6 } };
    const known = priceProfile(submission, tariff);
    const { premiumRate } = sketch(known, submission, tariff)(submission, tariff);
    expect(premiumRate).to.be.closeTo(known.premiumRate, 1e-9 * known.premiumRate);
  });

  it('takes no more buyers into account than spread the losses of a year', () => {
    const submission = { ...bundledTariff.referenceCase, buyerCount: 200_000 };
    const known = priceProfile(submission, bundledTariff, { latticeSize: 256 });
    const { premiumRate } = sketch(known, submission, bundledTariff)(submission, bundledTariff);
    expect(premiumRate).to.be.closeTo(known.premiumRate, 1e-12);
  });
});
