import type { Model } from '../../screen/model.js';
import type { DraftOffer } from './figures/offers.js';
import type { Told } from './figures/tell.js';
import type { OffersMessages } from './text/fr.js';

/** What opens on demand. */
export type OffersDetail = 'others' | 'same' | 'method';

/** What the view on offers shows. */
export interface OffersModel extends Model {
  readonly text: OffersMessages;
  /** As the visitor has them before them. */
  readonly offers: readonly DraftOffer[];
  /** What the offers come to; undefined until two have a price. */
  readonly told: Told | undefined;
  /** Whether it is that of before. */
  readonly stale: boolean;
  /** An offer, by its id, that the model has no price for. */
  readonly refused: number | undefined;
  readonly opened: ReadonlySet<OffersDetail>;
  readonly acts: Acts;
}

/** The model once there is something to tell. */
export type ToldModel = OffersModel & { readonly told: Told };

/** What the visitor can do beside entering. */
export interface Acts {
  readonly toggled: (detail: OffersDetail, open: boolean) => void;
  readonly add: () => void;
  readonly remove: (id: number) => void;
  readonly save: () => void;
}
