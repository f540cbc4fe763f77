import { countText } from '../../../text/format.js';
import type { Lang } from '../../../text/locales.js';

/** Units of files by language, from bytes, each a thousand of the one before. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  de: ['Byte', 'kB', 'MB', 'GB'],
  it: ['byte', 'kB', 'MB', 'GB'],
};
const ENGLISH = ['bytes', 'kB', 'MB', 'GB'];

/** A file's size: `12,4 Mo`. */
export function sizeText(bytes: number, lang: Lang): string {
  const units = UNITS[lang] ?? ENGLISH;
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${countText(bytes / 1000 ** power, lang)}\u202f${units[power]!}`;
}

/** Bytes per second. */
export const speedText = (speed: number, lang: Lang): string => `${sizeText(speed, lang)}/s`;
