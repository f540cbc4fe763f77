import type { Settlement } from '../../../engine/index.js';
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

/** VAT on what nobody has paid back, in €. */
export function vatLeft({ claim, settlement }: ClaimCase): number {
  const { vatRate, recoveredBefore = 0, recoveredAfter = 0 } = claim;
  return vatRate * (settlement.lossExclVat - recoveredBefore - recoveredAfter);
}

/** How what is got back after the indemnity is shared, as fractions; undefined where there is no indemnity. */
export function sharesOfRecovery({
  claim,
  settlement,
}: ClaimCase): { insurer: number; insured: number } | undefined {
  const { indemnity, lossExclVat } = settlement;
  if (indemnity === 0) return undefined;
  const insurer = indemnity / (lossExclVat - (claim.recoveredBefore ?? 0));
  return { insurer, insured: 1 - insurer };
}

/** What the next claims of the year will find, in €; no maximum: null. */
export interface LeftOfYear {
  readonly deductible: number;
  readonly maximum: number | null;
}

export function leftOfYear({ claim, settlement }: ClaimCase): LeftOfYear {
  const { aggregateDeductibleLeft = 0, maximumLiabilityLeft = null } = claim;
  return {
    deductible: Math.max(0, aggregateDeductibleLeft - settlement.indemnityBeforeAggregate),
    maximum: maximumLiabilityLeft === null ? null : maximumLiabilityLeft - settlement.indemnity,
  };
}

/** What a step takes, negative, or adds: between whole euros, so that a column of them can be added up. */
export const changeOf = ({ before, after }: Settlement['steps'][number]): number =>
  Math.round(after) - Math.round(before);
