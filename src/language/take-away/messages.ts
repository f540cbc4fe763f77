import type { fr } from './fr.js';

/** The texts of what the visitor takes away; French sets the shape. */
export type TakeAwayMessages = typeof fr;
