import { apportion } from '../../../core/apportion.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import type { Outcome } from '../../../engine/index.js';

export const outcomeNames = ['expected', 'oneInTen', 'oneInHundred', 'largestBuyer'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** The step of two significant digits: a model's year of losses warrants no more. */
const stepOf = (amount: number): number => (amount > 0 ? 10 ** (Math.floor(Math.log10(amount)) - 1) : 1);

/** Paid and kept to the step of the loss, so that they still make it up. */
export function toldOutcome({ withoutPolicy, loss, paid, kept }: Outcome): Outcome {
  const step = stepOf(loss);
  const [paidSteps = 0, keptSteps = 0] = apportion([paid, kept], step);
  const amount = (steps: number) => roundedToTwoDigits(steps * step);
  return {
    withoutPolicy: roundedToTwoDigits(withoutPolicy),
    loss: amount(paidSteps + keptSteps),
    paid: amount(paidSteps),
    kept: amount(keptSteps),
  };
}
