import type { SettlementStep } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';
import { sharesOfLoss } from './kept.js';

/** A step that leaves a part of the loss with the insured. */
export type KeptStep = Exclude<SettlementStep, 'vat' | 'recoveredBefore' | 'forfeited'>;

/** Why a part of the loss stays with the insured, before what is got back later. */
export interface Reason {
  readonly step: KeptStep;
  /** Whole euros. */
  readonly amount: number;
}

/** After the credit limit, which leaves what none of these does. */
const STEPS: readonly Exclude<KeptStep, 'creditLimit'>[] = [
  'claimThreshold',
  'insuredPercentage',
  'eachLossDeductible',
  'annualAggregateDeductible',
  'maximumLiability',
];

/**
 * What stays with the insured, by the step that leaves it there. What was got back before the indemnity pays for the
 * uncovered part in proportion. The amounts add up to what is left of the loss, without the indemnity.
 */
export function reasonsToKeep(found: ClaimCase): Reason[] {
  const { coveredLoss, lossExclVat, steps } = found.settlement;
  const { kept, insuredRecovery } = sharesOfLoss(found);
  const reasons = STEPS.map((step): { step: KeptStep; amount: number } => {
    const { before = 0, after = 0 } = steps.find((one) => one.step === step) ?? {};
    return { step, amount: Math.round(before) - Math.round(after) };
  }).sort((a, b) => b.amount - a.amount);
  const told = reasons.reduce((sum, { amount }) => sum + amount, 0);
  const rest = kept + insuredRecovery - told;
  // Within the limit, the rest is what rounding leaves.
  if (coveredLoss < lossExclVat) reasons.unshift({ step: 'creditLimit', amount: rest });
  else reasons[0]!.amount += rest;
  return reasons.filter(({ amount }) => amount > 0);
}
