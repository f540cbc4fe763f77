import type { fr } from './fr.js';

/** The texts of the view that sets self-insurance beside the policy; French sets the shape. */
export type CompareMessages = typeof fr;
