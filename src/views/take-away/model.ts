import type { Model } from '../../screen/model.js';
import type { TakeAwayMessages } from './text/fr.js';

/** What is taken away, in words. */
export interface TakeAwayModel extends Model {
  readonly text: TakeAwayMessages;
  /** A link to the case. */
  readonly link: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}
