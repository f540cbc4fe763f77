import type { Model } from '../../screen/model.js';
import type { TariffSource } from '../../tariff/pack.js';
import type { Comparison } from './figures/comparison.js';
import type { InputHypotheses, Inputs } from './figures/in-force.js';
import type { CompareMessages } from './text/fr.js';

export type { TariffSource };

/** What opens on demand, by name. */
export type CompareDetail = 'costs' | 'services' | 'sales' | 'further' | 'cash' | 'leftOut' | 'method';

/** What the view that sets self-insurance beside the policy shows. */
export interface CompareModel extends Model {
  readonly text: CompareMessages;
  /** Whether it is that of before. */
  readonly stale: boolean;
  /** What stands open. */
  readonly opened: ReadonlySet<CompareDetail>;
  readonly toggled: (detail: CompareDetail, open: boolean) => void;
}

/** Once there is something to tell. */
export interface ToldModel extends CompareModel {
  readonly told: Comparison;
  /** What stands in for each input that the visitor has not given. */
  readonly inputHypotheses: InputHypotheses;
  readonly inputs: Inputs;
  /** Where what is published is printed, in the order of the texts on it; undefined where the host has its own figure. */
  readonly sources: readonly (TariffSource | undefined)[];
}
