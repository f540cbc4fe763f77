import type { fr } from './fr.js';

/** The texts of the helpers inside the questions; French sets the shape. */
export type HelperMessages = typeof fr;
