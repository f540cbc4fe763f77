import type { fr } from './fr.js';

/** The texts of the view that explains the rate; French sets the shape. */
export type ExplainMessages = typeof fr;
