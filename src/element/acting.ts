import { warnOnce } from '../browser/warn.js';
import { parts } from '../views/index.js';

export type Acting = Awaited<ReturnType<typeof parts.acting>>;

let found: Acting | undefined;
let coming: Promise<Acting | undefined> | undefined;

/** What reads entries and changes the state, for all elements of the page; undefined until it is there. */
export const acting = (): Acting | undefined => found;

/** Resolves with it, or with nothing if it could not be loaded; then the next who asks has it loaded again. */
export const loadActing = (): Promise<Acting | undefined> =>
  (coming ??= parts.acting().then(
    (loaded) => (found = loaded),
    () => {
      coming = undefined;
      warnOnce('no-part', 'entries cannot be read yet; the next one asks again.');
      return undefined;
    },
  ));
