import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { locales, type Lang } from '../text/locales.js';
import type { ReadModel } from './host.js';

/** Brings the texts of a room in a language. Rejects if their part cannot be loaded. */
export type Dictionary<T> = (lang: Lang) => Promise<T>;

/** The files of a room's folder `text/`, one for each language, as the bundler lists them. */
export type TextFiles = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * The texts of a room, loaded on intent.
 *
 * @param files `import.meta.glob('./text/*.ts', { import: 'messages' })`
 */
export const dictionary =
  <T>(files: TextFiles): Dictionary<T> =>
  (lang) =>
    (files[`./text/${lang}.ts`] ?? files[`./text/${locales[0]}.ts`]!)() as Promise<T>;

/** Texts that load with a part: those of the language on screen or, until they are there, those of before. */
export class LazyTexts<T> implements ReactiveController {
  readonly #known = new Map<Lang, T>();
  readonly #asked = new Set<Lang>();
  #last: T | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: ReadModel,
    private readonly load: Dictionary<T>,
  ) {
    host.addController(this);
  }

  /** Before each drawing: asks for what the language on screen lacks. */
  hostUpdate(): void {
    const lang = this.read()?.lang;
    if (!lang) return;
    this.#last = this.#known.get(lang) ?? this.#last;
    if (this.#known.has(lang) || this.#asked.has(lang)) return;
    this.#asked.add(lang);
    // Without them the view stays in the language of before.
    this.bring(lang).catch(() => this.#asked.delete(lang));
  }

  /** Resolves once the texts are there; rejects if they cannot be loaded. */
  async bring(lang: Lang): Promise<void> {
    const texts = await this.load(lang);
    this.#known.set(lang, texts);
    this.#last ??= texts;
    this.host.requestUpdate();
  }

  /** Only once some are there. */
  of(lang: Lang): T {
    return (this.#known.get(lang) ?? this.#last)!;
  }
}

/** The texts of a part, once those of the language on screen are there. Rejects if they cannot be loaded. */
export async function lazyTexts<T>(
  host: ReactiveControllerHost,
  read: ReadModel,
  load: Dictionary<T>,
): Promise<LazyTexts<T>> {
  const texts = new LazyTexts(host, read, load);
  await texts.bring(read()?.lang ?? locales[0]);
  return texts;
}
