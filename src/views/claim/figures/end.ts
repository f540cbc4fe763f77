import type { SettlementStep } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';

/** The step that leaves nothing to pay; undefined if something is paid. */
export function endOf({ settlement }: ClaimCase): SettlementStep | undefined {
  return settlement.steps.find(({ after }) => after === 0)?.step;
}
