import { crc32, deflateRawSync } from 'node:zlib';

/** The earliest day that a zip can tell, so that the same content gives the same bytes: 1 January 1980. */
const DAY = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;
/** A plain file that everybody may read, as Unix has it. */
const MODE = (0o100644 << 16) >>> 0;
const UNIX = 3 << 8;
const VERSION = 20;

/**
 * A zip archive; the same files give the same bytes, in whatever order they come.
 *
 * @param {Map<string, Uint8Array>} files contents by path, with slashes
 * @returns {Buffer}
 */
export function zip(files) {
  const names = [...files.keys()].sort();
  const bodies = [];
  const entries = [];
  let offset = 0;
  for (const name of names) {
    const content = files.get(name);
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const common = commonPart(content, packed, path);
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, path, packed]);
    entries.push(Buffer.concat([entryHead(common, offset), path]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, names.length],
    [2, names.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, directory, end]);
}

/** What stands before a file's content, and again in the directory. */
const commonPart = (content, packed, path) =>
  numbers(
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DAY],
    [4, crc32(content)],
    [4, packed.length],
    [4, content.length],
    [2, path.length],
    [2, 0],
  );

const entryHead = (common, offset) =>
  Buffer.concat([
    numbers([4, 0x02014b50], [2, UNIX | VERSION]),
    common,
    numbers([2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]),
  ]);

/** Little-endian numbers, each with its width in bytes. */
function numbers(...fields) {
  const buffer = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}
