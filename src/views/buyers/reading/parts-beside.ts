import { beside } from '../../../browser/beside.js';
import type { readSources } from './read-sources.js';

/**
 * Stands in place of `parts.ts` in the classic scripts: the reader is a script of its own beside them, which serves as a
 * worker, and leaves the reader under a symbol of its version where it runs in the page.
 */

export const READER = 'credit-rate-simulator.receivables.js';
export const readerName = (): symbol => Symbol.for(`credit-rate-simulator ${__CRS_VERSION__} receivables`);

type Reader = typeof readSources;

const left = () => (globalThis as unknown as Record<symbol, Reader | undefined>)[readerName()];

/** @throws where the page allows no worker, or none from there */
export const worker = (): Worker => new Worker(beside.scripts!.address(READER));

/** Rejects if the script is not beside. */
export async function here(): Promise<Reader> {
  await beside.scripts!.load(READER, () => !!left());
  const reader = left();
  if (!reader) throw new Error(READER);
  return reader;
}
