import type { fr } from './fr.js';

/** The texts that say why an entry cannot be taken as it is; French sets the shape. */
export type FaultMessages = typeof fr;
