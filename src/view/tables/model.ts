import type { TablesMessages } from '../../language/tables/messages.js';
import type { Model } from '../model.js';

/** What the tables show. */
export interface TablesModel extends Model {
  readonly text: TablesMessages;
}
