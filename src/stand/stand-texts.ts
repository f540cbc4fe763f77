import { languageOf } from '../lazy/language-of.js';
import type { Dictionary } from '../lazy/lazy-texts.js';
import type { Lang } from '../text/locales.js';
import type { StandHost } from './host.js';
import { languagesAtStand } from './settings.js';
import type { StandMessages } from './text/fr.js';

/** What the stand says in each language to choose from. */
export class StandTexts {
  readonly #known = new Map<Lang, StandMessages>();
  readonly #asked = new Set<Lang>();

  constructor(
    private readonly host: StandHost,
    private readonly load: Dictionary<StandMessages>,
  ) {}

  /** Asks for what is lacking. Resolves once all that could be loaded is there; rejects if that is none. */
  async bring(): Promise<void> {
    const lacking = this.#wanted.filter((lang) => !this.#asked.has(lang));
    for (const lang of lacking) this.#asked.add(lang);
    await Promise.all(
      lacking.map(async (lang) => {
        try {
          this.#known.set(lang, await this.load(lang));
          this.host.requestUpdate();
        } catch {
          // The others are there to choose from.
        }
      }),
    );
    if (this.#known.size === 0) throw new Error('no texts');
  }

  /** Those of the languages to choose from that are there, or of one that is, until there are some. */
  get all(): readonly (readonly [Lang, StandMessages])[] {
    const wanted = this.#wanted.flatMap((lang) => {
      const texts = this.#known.get(lang);
      return texts ? [[lang, texts] as const] : [];
    });
    return wanted.length > 0 ? wanted : [...this.#known].slice(0, 1);
  }

  /** Of a language; of another where it is not there. */
  of(lang: Lang): readonly [Lang, StandMessages] {
    const { all } = this;
    return all.find(([one]) => one === lang) ?? all[0]!;
  }

  get #wanted(): readonly Lang[] {
    return languagesAtStand(this.host.languages, languageOf(this.host));
  }
}
