import type { fr } from './fr.js';

/** Languages of the screen. */
export type Lang = 'fr' | 'en';

/** The texts of the screen. French sets the shape: a key missing from another language does not compile. */
export type Messages = typeof fr;

/** Sector ids, as in the tariff. */
export type SectorId = keyof Messages['sectors'];
