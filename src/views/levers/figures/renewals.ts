import type { Answers } from '../../../core/answers.js';
import { roundTo, roundToSignificant } from '../../../core/rounding.js';
import { knowsLosses, submissionOf } from '../../../core/submission.js';
import {
  premiumDue,
  priceProfile,
  profileAbilities,
  renewalSteps,
  type Pricing,
  type RenewalScenario,
  type Tariff,
  type TariffWith,
} from '../../../engine/index.js';
import { eurosAsTold, FEWEST_EUROS } from './levers.js';

/** What the years to come may bring, in the order of the screen. */
export const stories = ['same', 'halved', 'failure'] as const;
export type Story = (typeof stories)[number];

const scenarios: Readonly<Record<Story, RenewalScenario>> = {
  same: { lossFactor: 1 },
  halved: { lossFactor: 0.5 },
  failure: { lossFactor: 1, largestBuyerFailsInYear: 1 },
};

/** Of the renewals that the engine works out, those that are told. */
export const SHOWN = 3;

/** A price of today or of a renewal. */
export interface Renewal {
  /** A fraction. */
  readonly rate: number;
  /** Due, € per year before tax: no less than a policy costs. */
  readonly premium: number;
  /** Own losses would take more of it than insurers quote for. */
  readonly aboveMarket: boolean;
}

/** The case in force, with the changes on trial, today and at its next renewals. */
export interface RenewalBoard {
  readonly today: Renewal;
  /** The next one first. */
  readonly next: Readonly<Record<Story, readonly Renewal[]>>;
  /** Whether what the past does to today's rate is as much, or as little, as the tariff lets it. */
  readonly bounded: boolean;
  /** Whether somebody has said what the losses of the past are. */
  readonly known: boolean;
  /** Whether changes are on trial. */
  readonly beside: boolean;
}

/** The renewals of these answers, in some sixteen steps of a few ms, on the lattice of the rate above. */
export function* renewalsOf(answers: Answers, tariff: Tariff): Generator<void, RenewalBoard> {
  const submission = submissionOf(answers, tariff);
  const told = ({ premiumRate: rate, premium, notices }: Pricing): Renewal => ({
    rate,
    premium: premiumDue(premium, tariff),
    aboveMarket: notices.some(({ code }) => code === 'lossesAboveMarket'),
  });
  const priced = priceProfile(submission, tariff);
  const next = {} as Record<Story, readonly Renewal[]>;
  for (const story of stories) {
    yield;
    const prices = yield* renewalSteps(profileAbilities, submission, scenarios[story], tariff);
    next[story] = prices.slice(0, SHOWN).map(told);
  }
  const { factorMin, factorMax } = tariff.experience;
  return {
    today: told(priced),
    next,
    bounded: priced.experienceFactor <= factorMin || priced.experienceFactor >= factorMax,
    known: knowsLosses(answers),
    beside: answers.levers !== undefined,
  };
}

/** Renewals as told. */
export interface Renewals {
  /** What the rate does by the last renewal told, the losses being as they were; to the digits shown. */
  readonly course: 'rises' | 'falls' | 'holds';
  /** Premium before tax that half the losses save over the renewals told, beside those as they were; €, 0 if hardly any. */
  readonly saved: number;
  /**
   * Why insurers ask for other things before they come down: the losses of the past or the rate of today, or what the
   * failure of the largest customer would make of either.
   */
  readonly reserve: 'losses' | 'scale' | 'failure' | undefined;
}

export function renewalsTold(
  { today, next, known }: RenewalBoard,
  { levers: { bonusByRate } }: TariffWith<'levers'>,
): Renewals {
  const [now, then] = [today, next.same.at(-1)!].map(({ rate }) => rateAsTold(rate)) as [number, number];
  const paid = (story: Story) => next[story].reduce((sum, { premium }) => sum + premium, 0);
  const saved = eurosAsTold(paid('same') - paid('halved'));
  const isHigh = ({ rate }: Renewal) => roundToSignificant(rate, 2) >= (bonusByRate?.hardFrom ?? Infinity);
  const reasons = {
    losses: known && today.aboveMarket,
    scale: isHigh(today),
    failure: next.failure.some((renewal) => renewal.aboveMarket || isHigh(renewal)),
  };
  return {
    course: then === now ? 'holds' : then > now ? 'rises' : 'falls',
    saved: saved < FEWEST_EUROS ? 0 : saved,
    reserve: (['losses', 'scale', 'failure'] as const).find((reason) => reasons[reason]),
  };
}

/** To the digits that a rate is shown with: two decimals of a percentage, or two digits of a small one. */
const rateAsTold = (rate: number): number =>
  rate < 0.001 ? roundToSignificant(rate, 2) : roundTo(rate, 0.0001);

/** Heights in order, each at least `gap` from the next one and none beyond `most`, as near as may be to those given. */
export function spread(heights: readonly number[], gap: number, most: number): number[] {
  const order = [...heights.keys()].sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  order.forEach((at, i) => {
    if (i > 0) placed[at] = Math.max(placed[at]!, placed[order[i - 1]!]! + gap);
  });
  [...order].reverse().forEach((at, i) => {
    const below = i > 0 ? placed[order[order.length - i]!]! - gap : most;
    placed[at] = Math.min(placed[at]!, below);
  });
  return placed;
}
