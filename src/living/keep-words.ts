import { warnOnce } from '../browser/warn.js';

/** What fills sentences could not be loaded. */
export const keepWords = (): void => warnOnce('no-part', 'sentences keep their words.');
