/**
 * What befalls files on their way: each takes bytes and gives others. Seeded, for tests that want thousands of broken
 * files.
 *
 * @typedef {import('./random.mjs').Chance} Chance
 * @typedef {(bytes: Uint8Array, chance: Chance) => Uint8Array} Mutation
 */

/** @param {readonly Uint8Array[]} parts */
function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @param {string} text */
const ascii = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);

/**
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {number} to
 * @param {Uint8Array} by
 */
const replaced = (bytes, from, to, by) => joined(bytes.subarray(0, from), by, bytes.subarray(to));

/** A line with its end, at random: from and to. @param {Uint8Array} bytes @param {Chance} chance */
function lineAt(bytes, chance) {
  const somewhere = chance.between(0, Math.max(0, bytes.length - 1));
  const from = bytes.lastIndexOf(10, somewhere - 1) + 1;
  const end = bytes.indexOf(10, somewhere);
  return [from, end === -1 ? bytes.length : end + 1];
}

/** A cell of a line, at random: from and to. @param {Uint8Array} bytes @param {Chance} chance */
function cellAt(bytes, chance) {
  const isEdge = (/** @type {number | undefined} */ byte) =>
    byte === undefined || byte === 9 || byte === 10 || byte === 13 || byte === 59 || byte === 124;
  let from = chance.between(0, Math.max(0, bytes.length - 1));
  while (from > 0 && !isEdge(bytes[from - 1])) from -= 1;
  let to = from;
  while (to < bytes.length && !isEdge(bytes[to])) to += 1;
  return [from, to];
}

const numbers =
  '1e999|-|,|,,|1.2.3|1 2|99999999999999999999,99|12,345,67|0x10|NaN|Infinity|-5,00|5,00-|(5,00)|1E+05';
const cells = [
  ...numbers.split('|'),
  '',
  '   ',
  '00000000',
  '20251301',
  '31/02/2025',
  '=1+1',
  '"',
  '"a""b',
  'é',
  '411',
];
const strange = [
  [0],
  [0, 0, 0, 0],
  [0xc3, 0x28],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xe2, 0x80],
  [0x1a],
  [0xa0],
  [0xc2, 0xa0],
  [0xf4, 0x90, 0x80, 0x80],
];

/** @type {Readonly<Record<string, Mutation>>} */
export const mutations = {
  flip(bytes, chance) {
    const copy = bytes.slice();
    for (let i = chance.between(1, 8); i > 0 && copy.length > 0; i -= 1)
      copy[chance.between(0, copy.length - 1)] = chance.between(0, 255);
    return copy;
  },
  bit(bytes, chance) {
    const copy = bytes.slice();
    const at = chance.between(0, Math.max(0, copy.length - 1));
    if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << chance.between(0, 7));
    return copy;
  },
  cutEnd: (bytes, chance) => bytes.slice(0, chance.between(0, bytes.length)),
  cutStart: (bytes, chance) => bytes.slice(chance.between(0, bytes.length)),
  cutMiddle(bytes, chance) {
    const from = chance.between(0, bytes.length);
    return replaced(bytes, from, Math.min(bytes.length, from + chance.between(1, 300)), new Uint8Array());
  },
  splice(bytes, chance) {
    const from = chance.between(0, bytes.length);
    const piece = bytes.slice(from, from + chance.between(1, 400));
    const at = chance.between(0, bytes.length);
    return replaced(bytes, at, at, piece);
  },
  twice(bytes, chance) {
    const [from = 0, to = 0] = lineAt(bytes, chance);
    return replaced(bytes, to, to, bytes.slice(from, to));
  },
  lineLost(bytes, chance) {
    const [from = 0, to = 0] = lineAt(bytes, chance);
    return replaced(bytes, from, to, new Uint8Array());
  },
  lineEndLost(bytes, chance) {
    const [, to = 0] = lineAt(bytes, chance);
    return replaced(bytes, Math.max(0, to - chance.between(1, 2)), to, new Uint8Array());
  },
  lineEnds(bytes, chance) {
    const end = chance.pick(['\n', '\r', '\r\r\n', '\n\n', '\u0085', ' ']);
    const [, to = 0] = lineAt(bytes, chance);
    return replaced(bytes, Math.max(0, to - 1), to, ascii(end));
  },
  separator(bytes, chance) {
    const other = ascii(chance.pick(['\t', '|', ';', ',', ' ']));
    const all = chance.is(0.3);
    return bytes.map((byte) => (byte === 9 && (all || chance.is(0.02)) ? (other[0] ?? 9) : byte));
  },
  separatorMore(bytes, chance) {
    const at = chance.between(0, bytes.length);
    return replaced(bytes, at, at, ascii(chance.pick(['\t', '|', ';', ',', '\t\t\t\t'])));
  },
  cell(bytes, chance) {
    const [from = 0, to = 0] = cellAt(bytes, chance);
    return replaced(bytes, from, to, ascii(chance.pick(cells)));
  },
  digit(bytes, chance) {
    const copy = bytes.slice();
    for (let tries = 0; tries < 50 && copy.length > 0; tries += 1) {
      const at = chance.between(0, copy.length - 1);
      const byte = copy[at] ?? 0;
      if (byte < 48 || byte > 57) continue;
      copy[at] = chance.is(0.7) ? 48 + chance.between(0, 9) : chance.pick([44, 46, 32, 45, 69, 79]);
      break;
    }
    return copy;
  },
  strange(bytes, chance) {
    const at = chance.between(0, bytes.length);
    return replaced(bytes, at, at, Uint8Array.from(chance.pick(strange)));
  },
  quote(bytes, chance) {
    const at = chance.between(0, bytes.length);
    return replaced(bytes, at, at, ascii(chance.pick(['"', '""', "'", '\\"', '"\n'])));
  },
  header(bytes, chance) {
    const end = bytes.indexOf(10);
    const at = chance.between(0, Math.max(0, end));
    return replaced(
      bytes,
      at,
      Math.min(bytes.length, at + chance.between(0, 40)),
      ascii(chance.pick(['', 'x', '\t', '\n'])),
    );
  },
  long(bytes, chance) {
    const at = chance.between(0, bytes.length);
    return replaced(
      bytes,
      at,
      at,
      new Uint8Array(chance.between(1000, 20_000)).fill(chance.pick([48, 65, 32, 9, 44])),
    );
  },
  reversed: (bytes) => bytes.slice().reverse(),
  noise: (bytes, chance) => bytes.map((byte) => (chance.is(0.05) ? chance.between(0, 255) : byte)),
};
