import { dictionary } from '../../lazy/lazy-texts.js';
import type { TakeAwayMessages } from './text/fr.js';

/** The words of what the visitor takes away. */
export const takeAwayMessages = dictionary<TakeAwayMessages>(
  import.meta.glob('./text/*.ts', { import: 'messages' }),
);
