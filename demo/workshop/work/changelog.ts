import type { TariffPack } from '../../../src/tariff/pack.js';
import { entryName, leafName, number, type Words } from '../text/index.js';
import type { Change } from './changes.js';

/** A change in a few words; what is neither number nor text is only named. */
export function changeText({ path, entry, before, after }: Change, words: Words): string {
  const name = leafName(words, path) + (entry === undefined ? '' : ` (${entryName(words, entry)})`);
  return isShort(before) && isShort(after)
    ? `${name} ${shown(before, words)} → ${shown(after, words)}`
    : name;
}

/** The line that tells in a changelog what has moved since the pack that the work began with. */
export function changelogLine(
  { id }: TariffPack,
  { version }: TariffPack,
  changes: readonly Change[],
  today: string,
  words: Words,
): string {
  const colon = words.lang === 'fr' ? '\u202f:' : ':';
  const separator = words.lang === 'fr' ? '\u202f; ' : '; ';
  const told = changes.map((change) => changeText(change, words)).join(separator);
  return `${version} (${today})${colon} ${id}, ${told}.`;
}

const isShort = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** A value as a table shows it. */
export const shown = (value: unknown, words: Words): string =>
  typeof value === 'number'
    ? number(words, value, 4)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value ?? '–');
