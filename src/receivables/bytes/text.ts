const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');
const latin9 = new TextDecoder('iso-8859-15');

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

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return (bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? windows : latin9).decode(bytes);
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
