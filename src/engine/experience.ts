import { type CoveredLosses, expectedLoss } from './policy.js';
import type { LossExperience } from './submission.js';
import type { Tariff } from './tariff.js';

/** What the company's own losses say (model section 3). */
export interface Experience {
  credibility: number;
  observedToExpected: number;
  factor: number;
  /** Posterior variance of the company effect. */
  variance: number;
}

/** Bühlmann–Straub credibility τ²/(τ² + ν) of an observation with variance ν of a mean with variance τ². */
export function credibilityFactor(between: number, within: number): number {
  return between / (between + within);
}

interface Observation {
  observedToExpected: number;
  /** Years of current volume. */
  volume: number;
  years: number;
  /** Expected number of claims a year, adjusted for their unequal sizes. */
  claims: number;
  /** Relative standard deviation of the conversion to insured loss. */
  conversion: number;
}

/** Company effect θ from the loss experience; without any, or without anything at risk, θ = 1 and Z = 0. */
export function experienceOf(
  experience: LossExperience | undefined,
  context: { losses: CoveredLosses; reported: Uint8Array; insurableTurnover: number; graded: boolean },
  tariff: Tariff,
): Experience {
  const { tau, tauGraded, factorMin, factorMax } = tariff.experience;
  const between = (context.graded ? tauGraded : tau) ** 2;
  const seen = experience && observe(experience, context, tariff);
  if (!seen) return { credibility: 0, observedToExpected: 1, factor: 1, variance: between };
  const within =
    1 / (seen.volume * seen.claims) +
    (1 + between) * (tariff.economy.sigma ** 2 / seen.years + seen.conversion ** 2);
  const credibility = credibilityFactor(between, within);
  const factor = 1 + credibility * (seen.observedToExpected - 1);
  return {
    credibility,
    observedToExpected: seen.observedToExpected,
    factor: Math.min(factorMax, Math.max(factorMin, factor)),
    variance: between * (1 - credibility),
  };
}

function observe(
  experience: LossExperience,
  {
    losses,
    reported,
    insurableTurnover,
  }: { losses: CoveredLosses; reported: Uint8Array; insurableTurnover: number },
  tariff: Tariff,
): Observation | undefined {
  const { basis, developmentFactors } = tariff.experience;
  if (experience.kind === 'claims') {
    const claims = losses.probability.reduce((sum, p, i) => sum + (reported[i] ? p : 0), 0);
    const volume = yearsOfVolume(experience.history, insurableTurnover);
    if (!(claims > 0)) return undefined;
    const observed = experience.history.reduce((sum, { claims: n }) => sum + n, 0);
    return {
      observedToExpected: observed / (volume * claims),
      volume,
      years: experience.history.length,
      claims,
      conversion: basis.claimCount.u,
    };
  }
  const { mean, claims } = expectedAttritional(losses, experience.capped !== false, tariff);
  const { c, u } = basis[experience.basis];
  // losses so small that their squares vanish tell nothing either
  if (!(claims > 0)) return undefined;
  if (experience.kind === 'ratio') {
    return {
      observedToExpected: (experience.grossBadDebtRatio * c * insurableTurnover) / mean,
      volume: experience.years * (experience.volumeRatio ?? 1),
      years: experience.years,
      claims,
      conversion: u,
    };
  }
  const volume = yearsOfVolume(experience.history, insurableTurnover);
  const latestFirst = [...experience.history].sort((a, b) => b.year - a.year);
  const observed = latestFirst.reduce((sum, { loss }, t) => sum + loss * c * (developmentFactors[t] ?? 1), 0);
  return {
    observedToExpected: observed / (volume * mean),
    volume,
    years: latestFirst.length,
    claims,
    conversion: u,
  };
}

function yearsOfVolume(history: readonly { insurableTurnover: number }[], current: number): number {
  return history.reduce((sum, year) => sum + year.insurableTurnover, 0) / current;
}

/**
 * Expected yearly covered loss, and effective number of claims A²/V. Large losses are capped at a multiple of the
 * mean claim, so that one accident neither blames nor clears a company.
 */
function expectedAttritional(
  losses: CoveredLosses,
  capped: boolean,
  tariff: Tariff,
): { mean: number; claims: number } {
  const { probability, insolvency, protracted, insolvencyWeight: w } = losses;
  const perClaim = expectedLoss(losses) / probability.reduce((sum, p) => sum + p, 0);
  const cap = capped ? tariff.experience.largeLossMultiple * perClaim : Infinity;
  let mean = 0;
  let square = 0;
  for (let i = 0; i < probability.length; i++) {
    const a = Math.min(insolvency[i]!, cap);
    const b = Math.min(protracted[i]!, cap);
    mean += probability[i]! * (w * a + (1 - w) * b);
    square += probability[i]! * (w * a * a + (1 - w) * b * b);
  }
  return { mean, claims: (mean * mean) / square };
}
