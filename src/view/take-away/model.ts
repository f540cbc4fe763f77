import type { TakeAwayMessages } from '../../language/take-away/messages.js';
import type { Model } from '../model.js';

/** What is taken away, in words. */
export interface TakeAwayModel extends Model {
  readonly text: TakeAwayMessages;
  /** A link to the case. */
  readonly link: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}
