import type { fr } from './fr.js';

/** What the view that sets self-insurance beside the policy says on demand; French sets the shape. */
export type CompareDetailMessages = typeof fr;
