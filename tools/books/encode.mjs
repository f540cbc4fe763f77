/** What windows-1252 and iso-8859-15 write in their own way, of what the generated texts hold. */
const own = {
  'windows-1252': { '€': 0x80, Š: 0x8a, š: 0x9a, Ž: 0x8e, ž: 0x9e, Œ: 0x8c, œ: 0x9c, Ÿ: 0x9f },
  'iso-8859-15': { '€': 0xa4, Š: 0xa6, š: 0xa8, Ž: 0xb4, ž: 0xb8, Œ: 0xbc, œ: 0xbd, Ÿ: 0xbe },
};

/**
 * Texts as bytes of a character set; what the set does not have becomes a question mark.
 *
 * @param {Iterable<string>} texts
 * @param {{ charset?: 'utf-8' | 'windows-1252' | 'iso-8859-15', bom?: boolean }} [options]
 * @returns {Generator<Uint8Array>}
 */
export function* encoded(texts, { charset = 'utf-8', bom = false } = {}) {
  if (bom) yield Uint8Array.of(0xef, 0xbb, 0xbf);
  const utf8 = new TextEncoder();
  for (const text of texts) yield charset === 'utf-8' ? utf8.encode(text) : singleBytes(text, own[charset]);
}

/** @param {string} text @param {Readonly<Record<string, number>>} table */
function singleBytes(text, table) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[i] = code < 256 ? code : (table[text.charAt(i)] ?? 63);
  }
  return bytes;
}
