import { ORDINARY } from './entries.js';
import type { EntryLog } from './entry-log.js';

/** Whether an entry is a sale: it has turnover, and is neither opening nor closing. */
export const isSale = (entries: EntryLog, state: Uint8Array, entry: number): boolean =>
  state[entry] === ORDINARY && entries.sales[entry] !== 0;
