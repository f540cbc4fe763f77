import type { SettlementStep } from '../../engine/index.js';
import { apportion } from '../apportion.js';
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
  const { indemnity, insuredRecovery, keptByInsured } = settlement;
  const parts = [claim.recoveredBefore ?? 0, indemnity, insuredRecovery, keptByInsured];
  const [recoveredBefore = 0, paid = 0, recovered = 0, kept = 0] = apportion(parts, 1);
  const loss = recoveredBefore + paid + recovered + kept;
  return { loss, recoveredBefore, indemnity: paid, insuredRecovery: recovered, kept };
}

/** Why a part of the loss stays with the insured, before what is got back later. */
export interface Reason {
  readonly step: SettlementStep;
  /** Whole euros. */
  readonly amount: number;
}

const STEPS: readonly SettlementStep[] = [
  'creditLimit',
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
export function reasonsToKeep({ claim, settlement }: ClaimCase): Reason[] {
  const { lossExclVat, coveredLoss, steps } = settlement;
  const uncovered = lossExclVat > 0 ? 1 - coveredLoss / lossExclVat : 0;
  const amounts = STEPS.map((step) => {
    const { before = 0, after = 0 } = steps.find((one) => one.step === step) ?? {};
    return step === 'creditLimit' ? uncovered * (lossExclVat - (claim.recoveredBefore ?? 0)) : before - after;
  });
  const euros = apportion(amounts, 1);
  return STEPS.map((step, i) => ({ step, amount: euros[i]! })).filter(({ amount }) => amount > 0);
}

/** The step that leaves nothing to pay; undefined if something is paid. */
export function endOf({ settlement }: ClaimCase): SettlementStep | undefined {
  return settlement.steps.find(({ after }) => after === 0)?.step;
}
