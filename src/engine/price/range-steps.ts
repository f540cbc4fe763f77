import { normalQuantile } from '../numerics/normal.js';
import type { OpenAnswer, PremiumRange, RangeOptions, VarianceTerm } from '../results.js';
import type { Submission } from '../submission.js';
import { withSeverity } from '../severity.js';
import type { Tariff } from '../tariff.js';
import { yearsOf } from './experience.js';
import type { Stress } from './assess.js';
import type { Rated, Rater } from './pricer.js';

const BUMP = 1.05;
const RANGE_LATTICE = 2048;
/** Interquartile range of a standard normal variable. */
const QUARTILES = 1.349;

/** Runs a computation in steps to its end. */
export function allAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The range around the premium rate: log-normal, with the named terms of its variance. Unchecked;
 * pauses after each price so that a page can run it between two frames.
 * @param priced `priceUnchecked`, or `priceProfile`
 */
export function* premiumRangeSteps(
  priced: Rater,
  submission: Submission,
  tariff: Tariff,
  options: RangeOptions = {},
): Generator<void, PremiumRange> {
  const size = { latticeSize: options.latticeSize ?? RANGE_LATTICE };
  const rate = (s: Submission, t = tariff, stress?: Stress) => priced(s, t, size, stress).premiumRate;
  const pricing = priced(submission, tariff, size);
  const likely = pricing.premiumRate;
  const { uncertainty } = tariff;
  const elasticity = (bumped: number) => logRatio(bumped, likely) / Math.log(BUMP);
  yield;
  const companySpread =
    uncertainty.unseenShare * Math.log1p(pricing.experienceVariance / pricing.experienceFactor ** 2);
  const variance: PremiumRange['variance'] = {
    companyEffect: elasticity(rate(submission, tariff, { companyEffect: BUMP })) ** 2 * companySpread,
  };
  yield;
  variance.lossGivenDefault =
    (elasticity(rate(submission, withSeverity(tariff, BUMP))) * uncertainty.lossGivenDefault) ** 2;
  yield;
  // the same buyers keep limits of their own
  const owedMore = rate(submission, tariff, { peak: BUMP });
  variance.exposure = (elasticity(owedMore) * uncertainty.exposure) ** 2;
  yield;
  const economy = { ...tariff.economy, sigma: tariff.economy.sigma * BUMP };
  variance.economy = (elasticity(rate(submission, { ...tariff, economy })) * uncertainty.sigma) ** 2;
  variance.marketAppetite = uncertainty.appetite ** 2;
  for (const field of options.unanswered ?? []) {
    const ends = quartileAnswers(submission, field, tariff);
    const rates: number[] = [];
    for (const end of ends) {
      yield;
      rates.push(rate(end));
    }
    variance[`answer:${field}`] = (logRatio(rates[1]!, rates[0]!) / QUARTILES) ** 2;
  }
  const range = around(likely, variance, uncertainty.coverage);
  return { ...range, high: Math.max(range.high, leastUpperEnd(pricing, submission, tariff)) };
}

/** What own losses ask for, once they span enough years to be believed. */
function leastUpperEnd({ ownLossRate }: Rated, { lossExperience }: Submission, tariff: Tariff): number {
  const { rangeYears = Infinity } = tariff.experience.ownLosses ?? {};
  return yearsOf(lossExperience) >= rangeYears ? Number(ownLossRate) : 0;
}

/** ln of one rate over another; a policy that costs nothing has none. */
export const logRatio = (rate: number, other: number): number =>
  rate > 0 && other > 0 ? Math.log(rate / other) : 0;

function around(
  likely: number,
  variance: Partial<Record<VarianceTerm, number>>,
  coverage: number,
): PremiumRange {
  const total = Object.values(variance).reduce((sum, term) => sum + term, 0);
  const width = Math.exp(normalQuantile((1 + coverage) / 2) * Math.sqrt(total));
  return { low: likely / width, likely, high: likely * width, coverage, variance };
}

/** The submission with one answer at its lower and at its upper quartile, the others held. */
function quartileAnswers(s: Submission, field: OpenAnswer, tariff: Tariff): [Submission, Submission] {
  const quartiles = tariff.answerQuartiles;
  const both = <T>(
    ends: readonly [T, T],
    change: (end: T) => Partial<Submission>,
  ): [Submission, Submission] => [
    { ...s, ...change(ends[0]) },
    { ...s, ...change(ends[1]) },
  ];
  switch (field) {
    case 'sector':
      return both(quartiles.sector, (sector) => ({ sector }));
    case 'buyerCount':
      return both(quartiles.buyerCount, (count) => ({
        buyerCount: Math.max(count, (s.topShares?.length ?? 0) + 1),
      }));
    case 'largest':
      return both(quartiles.largest, (largest) => ({ topShares: withLargest(s.topShares, largest) }));
    case 'topThree':
      return both(quartiles.topThree, (topThree) => ({ topShares: withTopThree(s.topShares, topThree) }));
    case 'dso':
      return both(quartiles.dso, (dso) => ({ dso }));
    case 'daysPastDue':
      return both(quartiles.daysPastDue, (daysPastDue) => ({ daysPastDue }));
    case 'quality':
      return both(quartiles.quality, (gradeMix) => ({ gradeMix }));
    case 'exportShare':
      return both(quartiles.exportShare, (share) => ({ countryMix: exportMix(share, tariff) }));
    case 'grossBadDebtRatio':
      return both(quartiles.grossBadDebtRatio, (grossBadDebtRatio) => ({
        lossExperience: { kind: 'ratio', years: 3, basis: 'grossInclVat', grossBadDebtRatio },
      }));
  }
}

/** Domestic turnover and exports spread over the tariff's mix; `share` as a fraction. */
export function exportMix(share: number, tariff: Tariff): Record<string, number> {
  const mix: Record<string, number> = { FR: 1 - share };
  for (const [country, weight] of Object.entries(tariff.exportMix)) mix[country] = share * weight;
  return mix;
}

/** Shares of the three largest from that of the first and of the first three. */
export function topShares(largest: number, topThree: number): number[] {
  const next = (topThree - largest) / 2;
  return next > 0 ? [largest, next, next] : [largest];
}

function sumOfThree(shares: readonly number[] = []): number {
  return shares.slice(0, 3).reduce((sum, share) => sum + share, 0);
}

/** The first three held, the first moved as far as they allow. */
function withLargest(shares: number[] | undefined, largest: number): number[] {
  const three = sumOfThree(shares) || largest;
  return topShares(Math.min(three, Math.max(three / 3, largest)), three);
}

/** The first held, the first three moved as far as it allows. */
function withTopThree(shares: number[] | undefined, three: number): number[] {
  const largest = shares?.[0] ?? three / 3;
  return topShares(largest, Math.min(3 * largest, Math.max(largest, three)));
}
