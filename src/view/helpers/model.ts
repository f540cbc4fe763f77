import type { HelperMessages } from '../../language/helpers/messages.js';
import type { Model } from '../model.js';

/** What a helper shows. */
export interface HelperModel extends Model {
  readonly text: HelperMessages;
}
