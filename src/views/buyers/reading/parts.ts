import type { readSources } from './read-sources.js';

/** Where the reader comes from in pages of modules; `parts-beside.ts` stands here in the classic scripts. */

/** A worker that reads. @throws where the page allows none */
export const worker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The same reader for the page's own thread. Rejects if it cannot be loaded. */
export const here = async (): Promise<typeof readSources> => (await import('./read-sources.js')).readSources;
