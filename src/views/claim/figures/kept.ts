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
