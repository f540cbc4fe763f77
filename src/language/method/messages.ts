import type { fr } from './fr.js';

/** The texts of the method page; French sets the shape. */
export type MethodMessages = typeof fr;
