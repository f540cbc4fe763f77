import { expectedLoss, type CoveredLosses } from '../policy.js';
import type { LossExperience } from '../submission.js';
import type { BasisConversion, LossBasis, Tariff } from '../tariff.js';
import type { Portfolio } from './portfolio.js';

/** What the company's own losses say. */
export interface Experience {
  credibility: number;
  observedToExpected: number;
  factor: number;
  /** Losses over the tariff's if the company's own were all there is to know; null without experience. */
  ownFactor: number | null;
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
  /** Share of the expected loss that lies below the cap on single losses, and is hence observed. */
  seenShare: number;
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
  if (!seen) {
    const ownFactor = experience ? 1 : null;
    return { credibility: 0, observedToExpected: 1, factor: 1, ownFactor, variance: between };
  }
  const within =
    1 / (seen.volume * seen.claims) +
    (1 + between) * (tariff.economy.sigma ** 2 / seen.years + seen.conversion ** 2);
  const credibility = credibilityFactor(between, within);
  const factor = 1 + credibility * (seen.observedToExpected - 1);
  return {
    credibility,
    observedToExpected: seen.observedToExpected,
    factor: Math.min(factorMax, Math.max(factorMin, factor)),
    ownFactor: 1 + seen.seenShare * (seen.observedToExpected - 1),
    variance: between * (1 - credibility),
  };
}

/** Reads a ratio of losses to turnover, the one kind that a questionnaire gives. */
export const observeRatio: Observe = (experience, { losses, portfolio }, tariff) => {
  if (experience.kind !== 'ratio') return undefined;
  const { mean, claims, seenShare } = expectedAttritional(losses, experience.capped, tariff);
  const { c, u } = conversionOf(experience.basis, tariff);
  // losses so small that their squares vanish tell nothing either
  if (!(claims > 0)) return undefined;
  return {
    observedToExpected: (experience.grossBadDebtRatio * c * portfolio.insurableTurnover) / mean,
    volume: experience.years * (experience.volumeRatio ?? 1),
    years: experience.years,
    claims,
    conversion: u,
    seenShare,
  };
};

/** Calendar years that a loss experience spans. */
export const yearsOf = (experience: LossExperience | undefined): number =>
  experience?.kind === 'ratio' ? experience.years : (experience?.history.length ?? 0);

/** Share of a usual portfolio's losses below the cap: a factor of every `c` of a tariff (the other ones, its notes). */
const USUAL_CAPPED_SHARE = 0.75;

/** The conversion to insured loss; to all of it, where the portfolio's own share below the cap stands for the usual one. */
export function conversionOf(basis: LossBasis, { experience }: Tariff): BasisConversion {
  const { c, u } = experience.basis[basis];
  return { c: experience.ownCappedShare ? c / USUAL_CAPPED_SHARE : c, u };
}

/**
 * Expected yearly loss that observed ones compare with, effective number of claims A²/V, and the share of the expected
 * loss below the cap. Large losses are capped at a multiple of the mean claim, so that one accident neither blames nor
 * clears a company; where the tariff takes the portfolio's own capped share, it cancels out of the comparison, and the
 * whole loss is returned.
 */
export function expectedAttritional(
  losses: CoveredLosses,
  capped: boolean | undefined,
  tariff: Tariff,
): { mean: number; claims: number; seenShare: number } {
  const { probability, insolvency, protracted, insolvencyWeight, count } = losses;
  const cap = capped !== false ? largeLossCap(losses, tariff) : Infinity;
  let mean = 0;
  let square = 0;
  for (let i = 0; i < probability.length; i++) {
    const a = Math.min(insolvency[i]!, cap);
    const b = Math.min(protracted[i]!, cap);
    const w = insolvencyWeight[i]!;
    const p = count ? count[i]! * probability[i]! : probability[i]!;
    mean += p * (w * a + (1 - w) * b);
    square += p * (w * a * a + (1 - w) * b * b);
  }
  const whole = capped !== false ? expectedLoss(losses) : mean;
  return {
    mean: tariff.experience.ownCappedShare ? whole : mean,
    claims: (mean * mean) / square,
    seenShare: mean / whole,
  };
}

/** What one loss counts for at most: a multiple of the mean claim, in € of covered loss. */
export function largeLossCap(losses: CoveredLosses, tariff: Tariff): number {
  const { count } = losses;
  const claims = losses.probability.reduce((sum, p, i) => sum + (count ? count[i]! * p : p), 0);
  return tariff.experience.largeLossMultiple * (expectedLoss(losses) / claims);
}
