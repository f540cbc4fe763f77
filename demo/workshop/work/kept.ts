import type { TariffPack } from '../../../src/tariff/pack.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import type { State } from './state.js';

/** The name of the one entry in the browser's store for this page. */
const NAME = 'credit-rate-simulator workshop';

/** What is kept: the work, without what can be worked out from it, and without the steps back. */
export interface Kept {
  language: PackLang;
  loaded: TariffPack;
  pack: TariffPack;
  confirmed: readonly string[];
  quotesText: string;
  indicesText: string;
}

/** Of a state, what is kept. */
const keptOf = ({ language, loaded, now, quotesText, indicesText }: State): Kept => ({
  ...{ language, loaded, pack: now.pack, confirmed: [...now.confirmed] },
  ...{ quotesText, indicesText },
});

/** What the state was like when it was last kept, so that progress alone writes nothing. */
export const sameWork = (one: State | undefined, other: State): boolean =>
  one?.now === other.now &&
  one.loaded === other.loaded &&
  one.language === other.language &&
  one.quotesText === other.quotesText &&
  one.indicesText === other.indicesText;

/** Keeps the work on this device. @returns whether the browser has taken it */
export function keep(state: State): boolean {
  try {
    localStorage.setItem(NAME, JSON.stringify(keptOf(state)));
    return true;
  } catch {
    return false;
  }
}

/** Deletes what is kept; where nothing may be kept, there is nothing. */
export function forget(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing for this page.
  }
}

/** What was kept, in its shape but not checked; undefined where there is nothing, or nothing that can be read. */
export function found(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (kept: unknown): kept is Kept => {
  const { language, loaded, pack, confirmed, quotesText, indicesText } = (kept ?? {}) as Partial<
    Record<keyof Kept, unknown>
  >;
  return (
    (language === 'fr' || language === 'en') &&
    [loaded, pack].every((one) => typeof one === 'object' && one !== null) &&
    Array.isArray(confirmed) &&
    [quotesText, indicesText].every((text) => typeof text === 'string')
  );
};
