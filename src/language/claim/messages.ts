import type { fr } from './fr.js';

/** The texts of the view on an unpaid invoice; French sets the shape. */
export type ClaimMessages = typeof fr;
