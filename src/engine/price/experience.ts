import { expectedLoss, type CoveredLosses } from '../policy.js';
import type { LossExperience } from '../submission.js';
import type { Tariff } from '../tariff.js';
import type { Portfolio } from './portfolio.js';

/** What the company's own losses say. */
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

/** What the losses are compared with. */
export interface ExperienceContext {
  losses: CoveredLosses;
  portfolio: Pick<Portfolio, 'covered' | 'graded' | 'insurableTurnover'>;
  terms: Pick<Tariff['defaultTerms'], 'claimThreshold'>;
}

/** Reads a loss experience; undefined when it says nothing. */
export type Observe = (
  experience: LossExperience,
  context: ExperienceContext,
  tariff: Tariff,
) => Observation | undefined;

export interface Observation {
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
  observe: Observe,
  experience: LossExperience | undefined,
  context: ExperienceContext,
  tariff: Tariff,
): Experience {
  const { tau, tauGraded, factorMin, factorMax } = tariff.experience;
  const between = (context.portfolio.graded ? tauGraded : tau) ** 2;
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

/** Reads a ratio of losses to turnover, the one kind that a questionnaire gives. */
export const observeRatio: Observe = (experience, { losses, portfolio }, tariff) => {
  if (experience.kind !== 'ratio') return undefined;
  const { mean, claims } = expectedAttritional(losses, experience.capped, tariff);
  const { c, u } = tariff.experience.basis[experience.basis];
  // losses so small that their squares vanish tell nothing either
  if (!(claims > 0)) return undefined;
  return {
    observedToExpected: (experience.grossBadDebtRatio * c * portfolio.insurableTurnover) / mean,
    volume: experience.years * (experience.volumeRatio ?? 1),
    years: experience.years,
    claims,
    conversion: u,
  };
};

/**
 * Expected yearly covered loss, and effective number of claims A²/V. Large losses are capped at a multiple of the
 * mean claim, so that one accident neither blames nor clears a company.
 */
export function expectedAttritional(
  losses: CoveredLosses,
  capped: boolean | undefined,
  tariff: Tariff,
): { mean: number; claims: number } {
  const { probability, insolvency, protracted, insolvencyWeight: w } = losses;
  const cap = capped !== false ? largeLossCap(losses, tariff) : Infinity;
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

/** What one loss counts for at most: a multiple of the mean claim, in € of covered loss. */
export function largeLossCap(losses: CoveredLosses, tariff: Tariff): number {
  const claims = losses.probability.reduce((sum, p) => sum + p, 0);
  return tariff.experience.largeLossMultiple * (expectedLoss(losses) / claims);
}
