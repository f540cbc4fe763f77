import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../browser/warn.js';
import { languageOf } from '../lazy/language-of.js';
import { firstMessages, loadMessages } from '../screen/messages.js';
import type { Messages } from '../screen/text/fr.js';
import { locales, type Lang } from '../text/locales.js';
import { learnNumbers } from '../text/number-words.js';

/** The element's texts, in the language of its own `lang`, else of its nearest ancestor's, else French. */
export class Language implements ReactiveController {
  lang: Lang = locales[0];
  /** Undefined until a language that loads on demand has come. */
  messages: Messages | undefined;
  #wanted: Lang | undefined;
  readonly #observer = new MutationObserver(() => this.refresh());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** A page may change its language, on the element or far above it. */
  hostConnected(): void {
    for (const tree of [this.host.ownerDocument, this.host.getRootNode()]) {
      this.#observer.observe(tree, { attributeFilter: ['lang'], subtree: true });
    }
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Reads the language again; what is on screen stays until the texts are there. */
  refresh(): void {
    const wanted = languageOf(this.host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const messages = loadMessages(wanted);
    if (messages instanceof Promise) {
      messages.then(
        (loaded) => {
          this.#use(wanted, wanted, loaded);
        },
        () => {
          warnOnce('no-messages', `the texts for "${wanted}" could not be loaded; French is used.`);
          this.#use(wanted, locales[0], firstMessages);
        },
      );
    } else {
      this.#use(wanted, wanted, messages);
    }
  }

  /** Unless the language has changed in the meantime. */
  #use(wanted: Lang, lang: Lang, messages: Messages): void {
    if (wanted !== this.#wanted) return;
    learnNumbers(lang, messages.numbers);
    this.lang = lang;
    this.messages = messages;
    this.host.requestUpdate();
  }
}
