import type { Follower } from './follower.js';
import { keepWords } from './keep-words.js';

/** On a server, where nothing is ever made of it, any class will do. */
const Base =
  (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

/**
 * One figure of a simulator inside a sentence. `of` says which, `for` whose: the id of a simulator, or of what it is in;
 * without it, the nearest. Its content is what the sentence says until there is such a figure, and where there is none.
 * What fills it loads with the first in a document.
 */
export class CreditRateValue extends Base {
  static readonly observedAttributes = ['of', 'for'];
  #follower: Follower | undefined;

  connectedCallback(): void {
    import('./follower.js').then(({ Follower }) => {
      this.#follower ??= new Follower(this);
      this.#follower.start();
    }, keepWords);
  }

  disconnectedCallback(): void {
    this.#follower?.stop();
  }

  attributeChangedCallback(): void {
    this.#follower?.look();
  }
}
