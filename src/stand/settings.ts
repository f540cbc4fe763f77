import { warnOnce } from '../browser/warn.js';
import { locales, type Lang } from '../text/locales.js';

/** Seconds without a gesture until everything is wiped; and of these, those that are counted aloud on screen. */
export const IDLE = { usual: 90, least: 20, most: 3600, counted: 15 };

/** Whether a text is a number of seconds that a stand may wait. */
export const isIdle = (text: string): boolean =>
  /^\d+$/.test(text) && Number(text) >= IDLE.least && Number(text) <= IDLE.most;

/** Digits that a pad takes, and that a broker remembers. */
export const isCode = (text: string): boolean => /^\d{4,8}$/.test(text);

/** Seconds until the wipe, as the host wishes; the usual ones, and said once, where that makes no sense. */
export function idleOf(raw: string | null | undefined): number {
  if ((raw ?? '') === '') return IDLE.usual;
  if (isIdle(raw!)) return Number(raw);
  warnOnce(
    'bad-attribute',
    `idle="${raw!}" is no number of seconds from ${IDLE.least} to ${IDLE.most}; ${IDLE.usual} are used.`,
  );
  return IDLE.usual;
}

/** The broker's code; none, and said once, where it is no four to eight digits. */
export function codeOf(raw: string | null | undefined): string {
  if ((raw ?? '') === '' || isCode(raw!)) return raw ?? '';
  warnOnce('bad-attribute', 'code is no four to eight digits; the hidden way opens without one.');
  return '';
}

/** Views that ask for the visitor's own files, which nobody has with them at a stand. */
const OWN_FILES: readonly string[] = ['buyers'];

/** The views of a stand: those that its host names; else all that exist but those. */
export const viewsAtStand = (wished: string | null | undefined, all: readonly string[]): string =>
  wished ?? all.filter((name) => !OWN_FILES.includes(name)).join(' ');

/** Languages that visitors may choose where the host names none. */
const USUAL: readonly Lang[] = ['fr', 'en'];

/** Whether a text names languages of the screen, separated by spaces. */
export const areLanguages = (text: string): boolean =>
  text.split(/\s+/).every((name) => locales.some((lang) => lang === name));

/**
 * The languages of a stand, in the order of the list of all: its own, and those that visitors may choose. One that nobody
 * knows is left out, and said once.
 */
export function languagesAtStand(raw: string | null | undefined, own: Lang): readonly Lang[] {
  const wished = raw?.trim() ? raw.trim().split(/\s+/) : USUAL;
  const unknown = wished.find((name) => !areLanguages(name));
  if (unknown)
    warnOnce('bad-attribute', `languages names ${unknown}, which is none of ${locales.join(', ')}.`);
  return locales.filter((lang) => lang === own || wished.includes(lang));
}
