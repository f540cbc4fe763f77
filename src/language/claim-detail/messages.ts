import type { fr } from './fr.js';

/** The texts of a claim's details; French sets the shape. */
export type ClaimDetailMessages = typeof fr;
