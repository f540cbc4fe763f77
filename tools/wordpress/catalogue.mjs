/**
 * A translation catalogue as WordPress reads it (`.mo`), from its source (`.po`).
 *
 * @param {string} source of a `.po` file without plurals
 * @returns {Buffer}
 */
export function compiled(source) {
  const entries = readEntries(source)
    .map(({ context, id, text }) => [context === undefined ? id : `${context}\u0004${id}`, text])
    .filter(([, text]) => text !== '')
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEAD = 28;
  const ROW = 8;
  const originals = HEAD;
  const translations = originals + entries.length * ROW;
  const texts = translations + entries.length * ROW;
  const tables = Buffer.alloc(texts);
  [0x950412de, 0, entries.length, originals, translations, 0, texts].forEach((value, i) =>
    tables.writeUInt32LE(value, i * 4),
  );
  const body = [];
  let at = texts;
  [originals, translations].forEach((table, column) => {
    entries.forEach((pair, row) => {
      tables.writeUInt32LE(pair[column].length, table + row * ROW);
      tables.writeUInt32LE(at, table + row * ROW + 4);
      body.push(pair[column], Buffer.from([0]));
      at += pair[column].length + 1;
    });
  });
  return Buffer.concat([tables, ...body]);
}

/** The entries of a `.po` file: context if it has one, original and translation. */
export function readEntries(source) {
  return source
    .split(/\n{2,}/)
    .map((block) => block.replace(/^#.*\n?/gm, ''))
    .filter((block) => block.includes('msgid'))
    .map((block) => ({
      context: field(block, 'msgctxt'),
      id: field(block, 'msgid'),
      text: field(block, 'msgstr') ?? '',
    }));
}

function field(block, name) {
  const found = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(block)?.[1];
  if (found === undefined) return undefined;
  return [...found.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text)).join('');
}
