import type { CompareMessages } from '../../language/compare/messages.js';
import type { Comparison } from '../../state/compare/comparison.js';
import type { Inputs } from '../../state/compare/inputs.js';
import type { Model } from '../model.js';

/** What the view that sets self-insurance beside the policy shows. */
export interface CompareModel extends Model {
  readonly text: CompareMessages;
  /** Undefined before the first is found. */
  readonly told: Comparison | undefined;
  /** Whether it is that of before. */
  readonly stale: boolean;
}

/** Once there is something to tell. */
export interface ToldModel extends CompareModel {
  readonly told: Comparison;
  /** What stands in for each input that the visitor has not given. */
  readonly standIns: Inputs;
  readonly inputs: Inputs;
}
