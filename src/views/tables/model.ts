import type { Model } from '../../screen/model.js';
import type { TablesMessages } from './text/fr.js';

/** What the tables show. */
export interface TablesModel extends Model {
  readonly text: TablesMessages;
}
