import { dictionary } from '../lazy/lazy-texts.js';
import type { StandMessages } from './text/fr.js';

/** The words of the stand. */
export const standMessages = dictionary<StandMessages>(
  import.meta.glob('./text/*.ts', { import: 'messages' }),
);
