import type { LeverBoard, TariffWith } from '../../engine/index.js';
import type { Model } from '../../screen/model.js';
import type { RenewalBoard } from './figures/renewals.js';
import type { LeversMessages } from './text/fr.js';

/** What the view of what would lower the rate shows. */
export interface LeversModel extends Model {
  readonly text: LeversMessages;
  readonly tariff: TariffWith<'levers' | 'market'>;
  /** Undefined before the first is found. */
  readonly board: LeverBoard | undefined;
  /** Whether the board is that of before. */
  readonly stale: boolean;
  /** Undefined before the first is found. */
  readonly renewals: RenewalBoard | undefined;
  readonly renewalsStale: boolean;
}
