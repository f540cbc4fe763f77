import type { SettlementStep } from '../../engine/index.js';
import type { ClaimCase } from './case.js';

/** Where the loss goes, in whole euros that add up to it. */
export interface Shares {
  readonly loss: number;
  readonly recoveredBefore: number;
  readonly indemnity: number;
  readonly insuredRecovery: number;
  readonly kept: number;
}

export function sharesOfLoss({ claim, settlement }: ClaimCase): Shares {
  const { round } = Math;
  const loss = round(settlement.lossExclVat);
  const recoveredBefore = round(claim.recoveredBefore ?? 0);
  const indemnity = round(settlement.indemnity);
  const insuredRecovery = round(settlement.insuredRecovery);
  const kept = Math.max(0, loss - recoveredBefore - indemnity - insuredRecovery);
  return { loss, recoveredBefore, indemnity, insuredRecovery, kept };
}

/** Why a part of the loss stays with the insured, before what is got back later. */
export interface Reason {
  readonly step: SettlementStep;
  /** Whole euros. */
  readonly amount: number;
}

/** After the credit limit, which leaves what none of these does. */
const STEPS: readonly SettlementStep[] = [
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
  const reasons = STEPS.map((step) => {
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

/** The step that leaves nothing to pay; undefined if something is paid. */
export function endOf({ settlement }: ClaimCase): SettlementStep | undefined {
  return settlement.steps.find(({ after }) => after === 0)?.step;
}
