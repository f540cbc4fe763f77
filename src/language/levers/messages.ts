import type { fr } from './fr.js';

/** The texts of the view of what would lower the rate; French sets the shape. */
export type LeversMessages = typeof fr;
