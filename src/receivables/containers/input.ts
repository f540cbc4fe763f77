import type { Work } from './work.js';

/** Bytes as they come. */
export type Chunks = AsyncIterable<Uint8Array>;

/** What may be read: a file, or a stream of bytes. */
export type Input = ReadableStream<Uint8Array> | Chunks | Blob;

/** Bytes read from a file at a time. */
const SLICE = 1_048_576;

/** The input's bytes, counted as they come; what is not read to its end is cancelled. */
export async function* chunksOf(input: Input, work: Work): AsyncGenerator<Uint8Array> {
  const chunks = isBlob(input) ? slicesOf(input) : isStream(input) ? streamed(input) : input;
  for await (const chunk of chunks) {
    work.bytes += chunk.length;
    if (chunk.length > 0) yield chunk;
  }
}

/** By what it can do: a `Blob` may come from another realm. */
export const isBlob = (input: Input): input is Blob => 'arrayBuffer' in input && 'slice' in input;

const isStream = (input: Input): input is ReadableStream<Uint8Array> => 'getReader' in input;

/** A file's bytes. */
export async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += SLICE) {
    yield new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
  }
}

/** Not every browser iterates over a stream by itself. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let done = false;
  try {
    for (;;) {
      const read = await reader.read();
      done = read.done;
      if (read.done) return;
      yield read.value;
    }
  } finally {
    if (done) reader.releaseLock();
    else await reader.cancel();
  }
}

/** The first bytes of an input, and all of it, those included. */
export async function peeked(chunks: Chunks, size: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = joined(first).subarray(0, size);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      while (first.length > 0) yield first.shift()!;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
