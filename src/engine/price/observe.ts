import type { CoveredLosses } from '../policy.js';
import type { LossExperience } from '../submission.js';
import type { Tariff } from '../tariff.js';
import {
  conversionOf,
  expectedAttritional,
  observeRatio,
  type ExperienceContext,
  type Observe,
} from './experience.js';

/** Reads a loss experience of any kind. */
export const observe: Observe = (experience, context, tariff) => {
  const { losses, portfolio } = context;
  const { insurableTurnover } = portfolio;
  switch (experience.kind) {
    case 'ratio':
      return observeRatio(experience, context, tariff);
    case 'claims':
      return observeClaims(experience, reportedClaims(context), insurableTurnover, tariff);
    case 'amounts':
      return observeAmounts(experience, losses, insurableTurnover, tariff);
  }
};

type Kind<K extends LossExperience['kind']> = Extract<LossExperience, { kind: K }>;

/** Claims above the threshold against their expected number. */
function observeClaims(
  { history }: Kind<'claims'>,
  claims: number,
  insurableTurnover: number,
  tariff: Tariff,
) {
  if (!(claims > 0)) return undefined;
  const volume = yearsOfVolume(history, insurableTurnover);
  const observed = history.reduce((sum, { claims: n }) => sum + n, 0);
  return {
    observedToExpected: observed / (volume * claims),
    volume,
    years: history.length,
    claims,
    conversion: tariff.experience.basis.claimCount.u,
    seenShare: 1,
  };
}

/** Expected number of claims a year that pass the threshold. */
function reportedClaims({ losses, portfolio, terms }: ExperienceContext): number {
  const { covered } = portfolio;
  const { count } = losses;
  const passes = (i: number) => (covered[i]! >= terms.claimThreshold ? (count?.[i] ?? 1) : 0);
  return losses.probability.reduce((sum, p, i) => sum + passes(i) * p, 0);
}

/** Yearly amounts, latest first, each brought to what is still to be reported. */
function observeAmounts(
  { history, basis, capped }: Kind<'amounts'>,
  losses: CoveredLosses,
  insurableTurnover: number,
  tariff: Tariff,
) {
  const { mean, claims, seenShare } = expectedAttritional(losses, capped, tariff);
  if (!(claims > 0)) return undefined;
  const { c, u } = conversionOf(basis, tariff);
  const volume = yearsOfVolume(history, insurableTurnover);
  const latestFirst = [...history].sort((a, b) => b.year - a.year);
  const { developmentFactors } = tariff.experience;
  const observed = latestFirst.reduce((sum, { loss }, t) => sum + loss * c * (developmentFactors[t] ?? 1), 0);
  return {
    observedToExpected: observed / (volume * mean),
    volume,
    years: history.length,
    claims,
    conversion: u,
    seenShare,
  };
}

function yearsOfVolume(history: readonly { insurableTurnover: number }[], current: number): number {
  return history.reduce((sum, year) => sum + year.insurableTurnover, 0) / current;
}
