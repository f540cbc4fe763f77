const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');
const latin9 = new TextDecoder('iso-8859-15');
/** The characters 80 to 9F of Windows-1252, which some platforms leave as control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a field, blanks around it and the marks `b'…'` of a careless exporter taken away. Each field decides for
 * itself: UTF-8 where it is that, else Windows-1252 where it has one of the characters that only this has, else
 * ISO 8859-15.
 */
export function textOf(bytes: Uint8Array): string {
  return decoded(bytes)
    .replace(/[\0\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^b(['"])(.*)\1$/, '$2')
    .trim();
}

/** Whether a field stands in the marks `b'…'` or `b"…"` of a careless exporter. */
export const isMarked = (bytes: Uint8Array, from: number, to: number): boolean =>
  bytes[from] === 98 &&
  (bytes[from + 1] === 39 || bytes[from + 1] === 34) &&
  to - from > 2 &&
  bytes[to - 1] === bytes[from + 1];

/** @param cut whether the last character may be */
export function decoded(bytes: Uint8Array, cut = false): string {
  try {
    return (cut ? new TextDecoder('utf-8', { fatal: true }) : utf8).decode(bytes, { stream: cut });
  } catch {
    if (!bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return latin9.decode(bytes);
    return windows.decode(bytes).replace(/[\x80-\x9f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80]!);
  }
}

/** Capitals without accents, for words to be found in: `À nouveaux` → `A NOUVEAUX`. */
export const plainCapitals = (text: string): string =>
  text
    .replace(/œ/gi, 'OE')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();

/** The words of a text, in plain capitals. */
export const wordsOf = (text: string): string[] => plainCapitals(text).match(/[A-Z0-9]+/g) ?? [];
