import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encoded } from '../books/encode.mjs';
import { fecText } from '../books/fec.mjs';
import { bundledReader } from './books-reader.mjs';
import { report } from './report.mjs';

/**
 * `node tools/bench/books-big.mjs [MB]`: reads a large file from disk as a stream, in a process of its own, and tells
 * what it takes of memory. The file is made once and kept in the system's folder for such files.
 */
await streamed(Number(process.argv[2] ?? 1000) * 1e6);

/** @param {number} size bytes, about */
async function streamed(size) {
  const folder = join(tmpdir(), 'credit-rate-simulator-bench');
  const file = join(folder, `books-${size / 1e6}MB.txt`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await make(file, size);
  const { FecReader } = await bundledReader();

  const before = process.memoryUsage.rss();
  const reader = new FecReader();
  let most = before;
  let held = 0;
  const start = performance.now();
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    reader.push(chunk);
    most = Math.max(most, process.memoryUsage.rss());
    held = Math.max(held, reader.progress.held);
  }
  const steps = reader.finish();
  let step = steps.next();
  for (; !step.done; step = steps.next()) most = Math.max(most, process.memoryUsage.rss());
  const seconds = (performance.now() - start) / 1000;

  const read = statSync(file).size / 1e6;
  console.log(`\n${read.toFixed(0)} MB from disk as a stream, ${step.value.quality.lines} lines`);
  report('seconds', seconds);
  report('MB/s', read / seconds);
  report("MB held: the buyers' own data", held / 1e6);
  report('MB of memory above what stood before', (most - before) / 1e6);
  report("MB of memory above that and the buyers' own data", (most - before - held) / 1e6, 200);
}

/** @param {string} file @param {number} size */
async function make(file, size) {
  console.log(`making a file of ${size / 1e6} MB …`);
  // a generated line has about 145 bytes
  try {
    const text = fecText({ lines: Math.round(size / 145), customers: 5000, seed: 7, doubtful: 0.001 });
    await pipeline(Readable.from(encoded(text)), createWriteStream(file));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}
