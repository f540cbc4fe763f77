import { warnOnce } from '../browser/warn.js';
import { LazyPart } from '../lazy/lazy-part.js';
import { parts } from '../views/index.js';

export type Acting = Awaited<ReturnType<typeof parts.acting>>;

/** For all elements of the page; each asks for its own drawing. */
const part = new LazyPart<Acting>({ requestUpdate: () => undefined }, parts.acting);

/** What reads entries and changes the state; undefined until it is there. */
export const acting = (): Acting | undefined => part.content;

/** Resolves with it, or with nothing if it could not be loaded; then the next who asks has it loaded again. */
export async function loadActing(): Promise<Acting | undefined> {
  const found = await part.load();
  if (!found) warnOnce('no-part', 'entries cannot be read yet; the next one asks again.');
  return found;
}
