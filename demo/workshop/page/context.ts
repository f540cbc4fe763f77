import type { Session } from '../work/session.js';
import type { Words } from '../text/index.js';

/** What every part of the page draws with. */
export interface Context {
  session: Session;
  words: Words;
}
