import { dictionary } from '../../lazy/lazy-texts.js';
import type { TablesMessages } from './text/fr.js';

/** The words of this room, on screen and on paper. */
export const tablesMessages = dictionary<TablesMessages>(
  import.meta.glob('./text/*.ts', { import: 'messages' }),
);
