import { answersFrom, type Answers } from '../../../core/answers.js';
import { apportion } from '../../../core/apportion.js';
import { knowsLosses, submissionOf } from '../../../core/submission.js';
import {
  contributionSteps,
  priceProfile,
  type ContributionGroup,
  type Contributions,
  type Submission,
  type Tariff,
} from '../../../engine/index.js';
import { FINEST } from './breakdown.js';

/** What one subject adds to the rate or takes from it, rounded such that the whole still adds up. */
export interface Cause {
  readonly group: ContributionGroup;
  /** Fraction of the turnover. */
  readonly rate: number;
  /** € per year. */
  readonly amount: number;
}

/** The way from the reference company's rate to the visitor's. */
export interface Causes {
  readonly reference: number;
  /** The largest first, whichever way it goes. */
  readonly moving: readonly Cause[];
  /** Too little to be told. */
  readonly slight: readonly ContributionGroup[];
  /** Exactly nothing: the same as in the reference company. */
  readonly none: readonly ContributionGroup[];
  readonly rate: number;
}

/** The dust that sums of floating-point numbers leave. */
const DUST = 1e-12;

/** The tariff's reference company as the questionnaire would describe it, so that the same answers come to nothing. */
function referenceOf(answers: Answers, tariff: Tariff): Submission {
  const { referenceCase } = tariff;
  const [largest = 0, second = 0, third = 0] = referenceCase.topShares;
  // hypotheses about losses are those of the books that the visitor has chosen
  const lossBasis = knowsLosses(answers) ? 'unknown' : answers.lossBasis;
  const reference = answersFrom(
    {
      insurableTurnover: referenceCase.insurableTurnover,
      sector: referenceCase.sector,
      buyerCount: referenceCase.buyerCount,
      ...(largest > 0 && { largest, topThree: largest + second + third }),
      dso: referenceCase.dso,
      daysPastDue: referenceCase.daysPastDue,
      quality: referenceCase.gradeMix,
      lossBasis,
    },
    'answered',
  );
  return submissionOf(reference, tariff);
}

/** Contributions of the seven subjects against the reference company, in up to 128 steps of a few ms. */
export function contributionsOf(answers: Answers, tariff: Tariff): Generator<void, Contributions> {
  return contributionSteps(priceProfile, submissionOf(answers, tariff), tariff, referenceOf(answers, tariff));
}

/**
 * Contributions as told. They come from a coarser lattice than the rate on screen, which differs by a thousandth of
 * itself at most; they are brought to it in proportion, so that what is exactly nothing stays so.
 *
 * @param rate on screen
 * @param step to which euros are told
 */
export function causesOf(found: Contributions, rate: number, turnover: number, step: number): Causes {
  const groups = Object.entries(found.groups) as [ContributionGroup, number][];
  const scaled = [found.reference, ...groups.map(([, value]) => (Math.abs(value) < DUST ? 0 : value))].map(
    (value) => (value * rate) / found.rate,
  );
  const [reference = 0, ...points] = apportion(scaled, FINEST);
  const causes = groups.map(([group], i) => ({
    group,
    rate: points[i]! * FINEST,
    amount: Math.round((scaled[i + 1]! * turnover) / step) * step,
    exact: scaled[i + 1]!,
  }));
  const told = ({ rate: shown }: Cause) => shown !== 0;
  const moving = causes.filter(told).sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact));
  const still = causes.filter((cause) => !told(cause));
  return {
    reference: reference * FINEST,
    moving,
    slight: still.filter(({ exact }) => exact !== 0).map(({ group }) => group),
    none: still.filter(({ exact }) => exact === 0).map(({ group }) => group),
    rate: points.reduce((sum, count) => sum + count, reference) * FINEST,
  };
}
