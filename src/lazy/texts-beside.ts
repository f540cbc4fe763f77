import { beside } from '../browser/beside.js';
import { locales, type Lang } from '../text/locales.js';
import type { TextFiles } from './lazy-texts.js';

/**
 * What scripts beside the classic one leave of a language, whichever comes first: the texts of rooms by the folders of
 * these, and of the script that has the others, its hash.
 */
interface Left {
  readonly [room: string]: unknown;
  readonly more?: string;
}

const left = (lang: Lang): Left =>
  (globalThis as unknown as Record<symbol, Left | undefined>)[
    Symbol.for(`credit-rate-simulator ${__CRS_VERSION__} ${lang}`)
  ] ?? {};

async function bring(lang: Lang, room: string): Promise<unknown> {
  const has = (name: string) => name in left(lang);
  const load = (part: string, name: string, hash?: string) =>
    beside.scripts?.load(`credit-rate-simulator.lang-${lang}${part}.js`, () => has(name), hash);
  await load('', 'more');
  // What few open lies in a script of its own.
  if (!has(room)) await load('-more', room, left(lang).more);
  if (!has(room)) throw new Error(`no ${lang} for ${room}`);
  return left(lang)[room];
}

/**
 * In scripts that are no modules, the texts of a room with those of the languages that lie beside.
 *
 * @param room its folder in src/
 * @param inside those of the script itself
 */
export const textsBeside = (room: string, inside: TextFiles): TextFiles => ({
  ...Object.fromEntries(locales.map((lang) => [`./text/${lang}.ts`, () => bring(lang, room)])),
  ...inside,
});
