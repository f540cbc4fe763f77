import { RefusedFile } from '../report.js';
import { crc32, inflated } from './inflate.js';
import { isBlob, slicesOf, type Chunks, type Input } from './input.js';
import type { Work } from './work.js';

/** A file within an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes, checked against their checksum. @throws RefusedFile `corrupt`, `encrypted`, `tooLarge` */
  readonly open: (work: Work) => AsyncGenerator<Uint8Array>;
}

/** The most of an archive that is kept where it comes as a stream: its directory stands at its end. */
const MOST_KEPT = 512_000_000;
const MOST_ENTRIES = 10_000;

/** An archive as a file; one that comes as a stream is kept. @throws RefusedFile `tooLarge` */
export async function asFile(input: Input, chunks: Chunks, work: Work): Promise<Blob> {
  if (isBlob(input)) return input;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_KEPT) throw new RefusedFile('tooLarge', 'archive');
    for (const piece of work.pieces(chunk)) {
      parts.push(piece.slice());
      await work.did(piece.length);
    }
  }
  return new Blob(parts);
}

/**
 * The files of a zip, by its directory, in its order; folders are left out.
 * @throws RefusedFile `corrupt` without a directory
 */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
  const directory = await findDirectory(file);
  const { offset, size, count } = directory;
  if (count > MOST_ENTRIES) throw new RefusedFile('tooLarge', 'archive');
  const view = await viewOf(file, offset, offset + size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw corrupt();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) => view.getUint16(at + by, true));
    const nameAt = at + 46;
    const bytes = new Uint8Array(view.buffer, nameAt, Math.min(nameLength!, view.byteLength - nameAt));
    const name = new TextDecoder(
      (view.getUint16(at + 8, true) & 0x800) !== 0 ? 'utf-8' : 'windows-1252',
    ).decode(bytes);
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, nameAt + nameLength!, extraLength!),
    };
    if (!name.endsWith('/')) entries.push({ name, open: (work) => opened(file, entry, work) });
    at = nameAt + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes and place of an entry; those above four gigabytes stand in a field of their own. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  let [size, packed, offset] = [24, 20, 42].map((by) => view.getUint32(at + by, true)) as [
    number,
    number,
    number,
  ];
  const end = Math.min(extraAt + extraLength, view.byteLength);
  for (let field = extraAt; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = () => {
      if (value + 8 > end) throw corrupt();
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { size, packed, offset };
}

async function* opened(file: Blob, entry: Entry, work: Work): AsyncGenerator<Uint8Array> {
  if (entry.flags & 1 || entry.method === 99) throw new RefusedFile('encrypted', 'zip');
  if (entry.method !== 0 && entry.method !== 8)
    throw new RefusedFile('corrupt', `zip method ${entry.method}`);
  const local = await viewOf(file, entry.offset, entry.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw corrupt();
  const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = slicesOf(file.slice(start, start + entry.packed));
  let crc = 0;
  let size = 0;
  for await (const chunk of entry.method === 8 ? inflated(packed, work) : packed) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new RefusedFile('corrupt', 'zip checksum');
}

/** The directory's place, as the record at the archive's end says, or the larger record before that one. */
async function findDirectory(file: Blob): Promise<{ offset: number; size: number; count: number }> {
  const from = Math.max(0, file.size - 65_557);
  const view = await viewOf(file, from, file.size);
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const large = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
    const found = large && at >= 20 ? await largeDirectory(file, view, at - 20) : undefined;
    const directory = found ?? { count, size, offset };
    if (directory.offset + directory.size > file.size) throw corrupt();
    return directory;
  }
  throw corrupt();
}

async function largeDirectory(file: Blob, view: DataView, at: number) {
  if (view.getUint32(at, true) !== 0x07064b50) return undefined;
  const place = Number(view.getBigUint64(at + 8, true));
  const record = await viewOf(file, place, place + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw corrupt();
  const [count, size, offset] = [32, 40, 48].map((by) => Number(record.getBigUint64(by, true)));
  return { count: count!, size: size!, offset: offset! };
}

const viewOf = async (file: Blob, from: number, to: number) =>
  new DataView(await file.slice(from, to).arrayBuffer());

const corrupt = () => new RefusedFile('corrupt', 'zip');
