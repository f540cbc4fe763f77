import type { Draw, Model, OnIntent } from '../../screen/model.js';
import type { Causes } from './figures/causes.js';
import type { ExplainMessages } from './text/fr.js';

/** What the view that explains the rate shows. */
export interface ExplainModel extends Model {
  readonly text: ExplainMessages;
  /** Undefined before the first are found. */
  readonly causes: Causes | undefined;
  /** Whether the causes are those of before. */
  readonly stale: boolean;
  readonly method: OnIntent<Draw>;
}
