import type { fr } from './fr.js';

/** The texts for whoever answers; French sets the shape. */
export type AnsweringMessages = typeof fr;
