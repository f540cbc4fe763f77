import { apportion } from '../../../core/apportion.js';
import type { Interval } from '../../../core/estimate.js';
import { lineStep } from '../../../core/rounding.js';
import { explain, type Explanation, type ExplanationItem, type Pricing } from '../../../engine/index.js';

/** A thousandth of a point of rate, which is the finest that the view tells. */
export const FINEST = 1e-5;

/** One part of the premium, with where its bar runs. Rates as fractions; € per year. */
export interface PremiumPart {
  readonly item: ExplanationItem;
  /** Rounded such that the parts sum to the rounded whole. */
  readonly rate: number;
  readonly amount: number;
  /** Sum of the rounded rates up to this part. */
  readonly running: number;
  /** Exact running totals before and after this part. */
  readonly from: number;
  readonly to: number;
}

/** The rate taken apart. Parts that come to nothing as told are in `absent`. */
export interface Breakdown {
  readonly parts: readonly PremiumPart[];
  readonly absent: readonly ExplanationItem[];
  readonly rate: number;
  readonly amount: number;
  /** The farthest that a running total goes. */
  readonly widest: number;
}

/** The commission told inside the running costs: one part fewer, the same sum. */
function folded(parts: readonly Explanation[]): Explanation[] {
  const commission = parts.find(({ item }) => item === 'acquisition');
  return parts
    .filter((part) => part !== commission)
    .map((part) =>
      commission && part.item === 'administration'
        ? { ...part, rate: part.rate + commission.rate, amount: part.amount + commission.amount }
        : part,
    );
}

/**
 * What the premium is made of, from the pure premium to the rate.
 *
 * @param folds whether the broker's commission is told inside the running costs
 */
export function breakdownOf(pricing: Pricing, premium: Interval, folds = false): Breakdown {
  const step = lineStep(premium);
  const all = folds ? folded(explain(pricing)) : explain(pricing);
  const points = apportion(
    all.map(({ rate }) => rate),
    FINEST,
  );
  const euros = apportion(
    all.map(({ amount }) => amount),
    step,
  );
  let [running, counted] = [0, 0];
  const every = all.map(({ item, rate }, i): PremiumPart => {
    const from = running;
    running += rate;
    counted += points[i]!;
    const told = { rate: points[i]! * FINEST, amount: euros[i]! * step, running: counted * FINEST };
    return { item, ...told, from, to: running };
  });
  const isNothing = ({ rate, amount }: PremiumPart) => rate === 0 && amount === 0;
  const parts = every.filter((part) => !isNothing(part));
  return {
    parts,
    absent: every.filter(isNothing).map(({ item }) => item),
    rate: sum(points) * FINEST,
    amount: sum(euros) * step,
    widest: Math.max(...parts.map(({ to }) => to)),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
