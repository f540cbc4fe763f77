import type { Texts } from '../text/index.js';
import type { Language } from '../contract.js';
import type { Release } from '../settings.js';
import type { Store } from './store.js';

/** What every part of the page works with. */
export interface Context {
  readonly store: Store;
  readonly language: Language;
  readonly t: Texts;
  readonly release: Release;
  /** The views by name, with their headings. */
  readonly headings: Readonly<Record<string, string>>;
  /** Says something to those who do not see the page change. */
  readonly say: (text: string) => void;
}
