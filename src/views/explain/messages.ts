import { dictionary } from '../../lazy/lazy-texts.js';
import type { ExplainMessages } from './text/fr.js';

/** The words of this room, on screen and on paper. */
export const explainMessages = dictionary<ExplainMessages>(
  import.meta.glob('./text/*.ts', { import: 'messages' }),
);
