import type { fr } from './fr.js';

/** The texts of the tables that load on intent; French sets the shape. */
export type TablesMessages = typeof fr;
