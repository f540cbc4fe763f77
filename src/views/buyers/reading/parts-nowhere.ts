import type { readSources } from './read-sources.js';

/** Stands in place of `parts.ts` at a stand, where nobody has their books with them: there is no reader. */

export const worker = (): Worker => {
  throw new Error('no reader at a stand');
};

export const here = (): Promise<typeof readSources> => Promise.reject(new Error('no reader at a stand'));
