import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../language/messages.js';

/** Texts that load with a part: those of the language asked for or, until they are there, those of before. */
export class Texts<T> {
  readonly #known = new Map<Lang, T>();
  readonly #asked = new Set<Lang>();
  #last: T | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (lang: Lang) => Promise<T>,
  ) {}

  /** Resolves once the texts are there; rejects if they cannot be loaded. */
  async bring(lang: Lang): Promise<void> {
    const texts = await this.load(lang);
    this.#known.set(lang, texts);
    this.#last ??= texts;
    this.host.requestUpdate();
  }

  /** Only once some are there. */
  of(lang: Lang): T {
    const texts = this.#known.get(lang);
    if (texts) this.#last = texts;
    else if (!this.#asked.has(lang)) {
      this.#asked.add(lang);
      // Without them the view stays in the language of before.
      this.bring(lang).catch(() => this.#asked.delete(lang));
    }
    return this.#last!;
  }
}
