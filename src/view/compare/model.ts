import type { TemplateResult } from 'lit';
import type { CompareMessages } from '../../language/compare/messages.js';
import type { Comparison } from '../../state/compare/comparison.js';
import type { Inputs } from '../../state/compare/in-force.js';
import type { Model, OnIntent } from '../model.js';

/** What opens on demand, by name. */
export type CompareDetail = 'sales' | 'cash' | 'leftOut' | 'method';
export type CompareDetails = Readonly<Record<CompareDetail, (model: ToldModel) => TemplateResult>>;

/** What the view that sets self-insurance beside the policy shows. */
export interface CompareModel extends Model {
  readonly text: CompareMessages;
  /** Whether it is that of before. */
  readonly stale: boolean;
  readonly details: OnIntent<CompareDetails>;
  /** What stands open, on screen and so on paper. */
  readonly opened: ReadonlySet<CompareDetail>;
  readonly toggled: (detail: CompareDetail, open: boolean) => void;
}

/** Once there is something to tell. */
export interface ToldModel extends CompareModel {
  readonly told: Comparison;
  /** What stands in for each input that the visitor has not given. */
  readonly standIns: Inputs;
  readonly inputs: Inputs;
}
