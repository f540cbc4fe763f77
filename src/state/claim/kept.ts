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

/** The step that leaves nothing to pay; undefined if something is paid. */
export function endOf({ settlement }: ClaimCase): SettlementStep | undefined {
  return settlement.steps.find(({ after }) => after === 0)?.step;
}
