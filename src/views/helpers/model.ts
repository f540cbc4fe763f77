import type { Model } from '../../screen/model.js';
import type { HelperMessages } from './text/fr.js';

/** What a helper shows. */
export interface HelperModel extends Model {
  readonly text: HelperMessages;
}
